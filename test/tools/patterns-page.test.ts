import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { patterns } from '../../src/tools/docs/patterns-data';
import { patternsPage, sentenceFor } from '../../src/tools/docs/patterns-page';

it('has the 32 patterns, each with figures or with the reason why there are none', () => {
  expect(patterns.map(({ code }) => code)).toEqual(Array.from({ length: 32 }, (_, at) => `P${String(at + 1).padStart(2, '0')}`));
  expect(patterns.filter(({ told, reason }) => (told === undefined) === (reason === undefined))).toEqual([]);
});

test.each(patterns.filter(({ told }) => told).map((pattern) => [pattern.code, pattern] as const))('%s is told of its figures', (_, pattern) => {
  expect(sentenceFor(pattern)).toMatch(/^[^，；。]+.*\d.*。$/u);
});

it('stands in docs/narrative-patterns.md as it is', () => {
  expect(readFileSync(join(__dirname, '../../docs/narrative-patterns.md'), 'utf8')).toBe(patternsPage());
});
