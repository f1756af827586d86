/** Runs every example of docs/relations.md. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate } from '../../src/relations/evaluate';
import { explain } from '../../src/relations/explain';
import { parseRelation } from '../../src/relations/parse';
import { scopeOf } from './scope-of';
import { parsed } from './parsed';

const PAGE = readFileSync(join(__dirname, '../../docs/relations.md'), 'utf8');
const EXAMPLES = [...PAGE.matchAll(/^\| `(.+?)` \| ([^|]*) \| ((?:[^|]|\\\|)*) \|$/gm)].map(([, text, cells, result]) => [text!, cells!, result!.replaceAll('\\|', '|')] as const);
const ERRORS = [...PAGE.matchAll(/^\| `(.+?)` \| (第[^|]*) \|$/gm)].map(([, text, message]) => [text!, message!] as const);

test('the page holds examples of both kinds', () => {
  expect([EXAMPLES.length > 15, ERRORS.length > 4]).toEqual([true, true]);
});

test.each(EXAMPLES)('%s over %s: %s', (text, cells, result) => {
  const relation = parsed(text);
  const scope = scopeOf(Object.fromEntries(cells.split('；').map(cellOf)));
  const evaluation = evaluate(relation, scope);
  const told = {
    holds: () => '成立',
    'not-applicable': () => '不适用',
    unknown: () => `无法判断：${evaluation.state === 'unknown' ? evaluation.because.map(({ name }) => name).join('、') : ''}`,
    violated: () => (evaluation.state === 'violated' ? explain(relation, evaluation, scope) : ''),
  }[evaluation.state]();
  expect(told).toBe(result);
});

test.each(ERRORS)('%s is refused: %s', (text, message) => {
  expect(parseRelation(text)).toMatchObject({ error: { message } });
});

function cellOf(written: string): readonly [string, string] {
  const [name = '', value = ''] = written.trim().split(' ');
  return [name.replace(/^上年同期\((.+)\)$/, 'samePeriodLastYear:$1').replace(/^上期\((.+)\)$/, 'previousPeriod:$1'), value];
}
