/** Reports drafted from sheets without errors: their figures bear one another out, and what the sheet tells of a wrong one is told once. */
import { draftOf } from '../../../src/proofread/draft';
import { figureRemarks } from '../../../src/proofread/figures/figure-remarks';
import { readNumerals } from '../../../src/proofread/numerals/read-numerals';
import { sheetRemarks } from '../../../src/proofread/sheet/sheet-remarks';
import { figureRemarksOn } from '../../support/figure-remarks';
import { randomFrom } from '../../support/random';
import { draftedTexts, everySheet, type DraftedText } from '../sheet/reports';

let texts: readonly DraftedText[] = [];
beforeAll(async () => {
  texts = (await everySheet()).flatMap(([name, prepared]) => draftedTexts(name, prepared));
});

test('nothing is said of their figures, as they stand on the page or as Markdown', () => {
  expect(texts.length).toBeGreaterThan(40);
  expect(texts.flatMap(({ name, text, markdown }) => [text, markdown].flatMap(figureRemarksOn).map(({ kind, text: said, message }) => `${name} ${kind} ${said} ${message}`))).toEqual([]);
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
