import { measuresOf, printedPages } from '../../src/tools/page-measures';

const word = (left: number, top: number, right: number, text: string): string => `<word xMin="${left}" yMin="${top}" xMax="${right}" yMax="${top + 16}">${text}</word>`;
const page = (...words: readonly string[]): string => `<page width="595.3" height="841.9">${words.join('\n')}</page>`;

it('measures lines and characters from the words of a page, its number left out', () => {
  const [full] = printedPages(page(word(80, 100, 240, '工会组织服务职工凝聚'), word(80, 129, 160, '力量促进发'), word(160, 129.4, 240, '展工会组织'), word(300, 780, 320, '—1—')));
  const measures = measuresOf(full!);
  expect(measures.lines).toBe(2);
  expect(measures.characters).toEqual([10, 10]);
  expect(measures.linePitch).toBeCloseTo((29 * 25.4) / 72, 5);
  expect(measures.characterPitch).toBeCloseTo((16 * 25.4) / 72, 5);
  expect(measures.margin.left).toBeCloseTo((80 * 25.4) / 72, 5);
  expect(measures.margin.top).toBeCloseTo(((108 - 14.5) * 25.4) / 72, 5);
});

it('counts a short line as it is', () => {
  expect(measuresOf(printedPages(page(word(80, 100, 240, '工会组织服务职工凝聚'), word(80, 129, 96, '力')))[0]!).characters).toEqual([10, 1]);
});
