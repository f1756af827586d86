/** A report drafted from a sheet has nothing to remark on; one figure of it changed gives one remark, at its place, with what stood there. */
import { proofread } from '../../src/proofread/proofread';
import { isStillTrue } from '../../src/proofread/sheet/still-true';
import type { Remark } from '../../src/model/proofreading';
import type { PreparedFigures } from '../../src/narrative/prepared-figures';
import { randomFrom } from '../support/random';
import { draftedTexts, everySheet, type DraftedText, type PlacedFigure } from '../support/drafted-texts';

const SEED = 20261121;
const CHANGES = 400;

function remarksOn(text: string, prepared: PreparedFigures): readonly Remark[] {
  return proofread(text, prepared).remarks;
}
let texts: readonly DraftedText[] = [];
beforeAll(async () => {
  texts = (await everySheet()).flatMap(([name, prepared]) => draftedTexts(name, prepared)).filter(({ figures }) => figures.length > 0);
});

test('nothing is remarked on in a report of the sheet, as it stands on the page or as Markdown', () => {
  expect(texts.length).toBeGreaterThan(40);
  const remarks = texts.flatMap(({ name, text, markdown, prepared }) => [text, markdown].flatMap((each) => remarksOn(each, prepared).map((remark) => ({ name, remark, around: each.slice(remark.start - 30, remark.end + 10) }))));
  expect(remarks).toEqual([]);
});

test(`one figure changed gives one remark, where it stands and with what stood there (${CHANGES} changes)`, () => {
  const random = randomFrom(SEED);
  const missed: unknown[] = [];
  for (let count = 0; count < CHANGES; count += 1) {
    const drafted = texts[random(texts.length)]!;
    const figure = drafted.figures[random(drafted.figures.length)]!;
    const changed = changedFigure(figure, drafted, random);
    if (changed === undefined) {
      count -= 1;
      continue;
    }
    const { start, end } = figure;
    const text = drafted.text.slice(0, start) + changed + drafted.text.slice(end);
    const remarks = remarksOn(text, drafted.prepared);
    const [first] = remarks;
    const put = first && text.slice(0, first.start) + first.suggestion + text.slice(first.end);
    if (remarks.length !== 1 || put !== drafted.text) missed.push({ name: drafted.name, changed, was: figure.claim.text, id: figure.claim.id, remarks: remarks.map(({ text: wrong, suggestion, message }) => ({ wrong, suggestion, message })), around: text.slice(start - 25, start + changed.length + 12) });
  }
  expect(missed).toEqual([]);
});

/** As a hand slips. @returns undefined where the figure has no such slip, or is still true after it */
function changedFigure({ claim }: PlacedFigure, { figures }: DraftedText, random: (n: number) => number): string | undefined {
  const { text } = claim;
  const digits = [...text.matchAll(/\d/gu)].map(({ index }) => index);
  const at = digits[random(digits.length || 1)];
  const slips: readonly (() => string | undefined)[] = [
    () => (at === undefined ? undefined : text.slice(0, at) + ((Number(text[at]) + 1 + random(9)) % 10) + text.slice(at + 1)),
    () => (at === undefined || digits.length < 2 ? undefined : text.slice(0, at) + text.slice(at + 1)),
    () => (at === undefined ? undefined : text.slice(0, at) + text[at] + text.slice(at)),
    () => (at === undefined || !/\d/u.test(text[at + 1] ?? '') ? undefined : text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2)),
    () => text.replace(/\d+(?=[^\d.]|$)/u, (number) => `${number}0`),
    () => figures[random(figures.length)]!.claim.text,
  ];
  const changed = slips[random(slips.length)]!();
  return changed === undefined || isStillTrue(changed, claim) ? undefined : changed;
}
