/** What the sheet tells of a wrong figure is told once. (That our own reports have no remark, test/proofread/own-report.test.ts shows.) */
import { draftOf } from '../../../src/proofread/draft';
import { figureRemarks } from '../../../src/proofread/figures/figure-remarks';
import { readNumerals } from '../../../src/proofread/numerals/read-numerals';
import { sheetRemarks } from '../../../src/proofread/sheet/sheet-remarks';
import { randomFrom } from '../../support/random';
import { draftedTexts, everySheet, type DraftedText } from '../../support/drafted-texts';

let texts: readonly DraftedText[] = [];
beforeAll(async () => {
  texts = (await everySheet()).flatMap(([name, prepared]) => draftedTexts(name, prepared));
});

test('where the sheet tells of a wrong figure, the figures beside it are not doubted', () => {
  const draw = randomFrom(11);
  const changed = texts.filter(({ figures }) => figures.length > 0).flatMap(({ text, figures, prepared }) => {
    const { start } = figures[draw(figures.length)]!;
    const digit = text.slice(start).search(/\d/u) + start;
    const draft = draftOf(text.slice(0, digit) + ((Number(text[digit]) % 9) + 1) + text.slice(digit + 1));
    const numerals = readNumerals(draft);
    const told = sheetRemarks(draft, numerals, prepared);
    return told.length === 0 ? [] : [{ alone: figureRemarks(draft, numerals).length, beside: figureRemarks(draft, numerals, told).map(({ message }) => message) }];
  });
  expect(changed.filter(({ alone }) => alone > 0).length).toBeGreaterThan(5);
  expect(changed.flatMap(({ beside }) => beside)).toEqual([]);
});
