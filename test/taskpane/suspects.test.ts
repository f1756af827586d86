import { suspectsOf } from '../../src/taskpane/check/suspects';
import { cardHead } from '../../src/taskpane/check/card-head';
import type { Finding } from '../../src/model/finding';
import { ledger, township } from '../support/forms';
import { preparedOf } from './prepared';

const hard = (prepared: ReturnType<typeof preparedOf>): Finding => prepared.findings.find(({ level }) => level === 'hard')!;

/** 1,260 was typed for 1,206: more members than the 1,210 employees. */
const swapped = preparedOf(township(['职工人数', 1210, 1200], ['女职工人数', 540, 520], ['会员人数', 1260, 1190], ['女会员人数', 538, 515]));

test('the likeliest cell comes first, with what it should have been and why', () => {
  const { groups, size, isComplete } = suspectsOf(swapped, hard(swapped))!;
  const [lead] = groups;
  expect(lead!.figures.map(({ name, value }) => [name, value])).toEqual([['会员人数 本期', '1,260']]);
  expect(lead!.proposals[0]).toMatchObject({ changes: [{ from: '1,260', to: '1,206' }], isSwap: false, repair: { reason: '两位数字颠倒' } });
  expect([size, isComplete]).toEqual([1, true]);
});

test('no set is told twice, and every set has values that would do', () => {
  const { groups, others } = suspectsOf(swapped, hard(swapped))!;
  const keys = new Set(groups.flatMap(({ figures }) => figures.map(({ name }) => name)));
  for (const set of others) for (const { name, to } of set) expect([keys.has(name), to]).toEqual([false, expect.stringMatching(/\d/)]);
});

test('a total that nothing but one value can mend is marked', () => {
  const total = preparedOf(ledger(['一厂', 100, 40, 90], ['二厂', 200, 90, 190], ['三厂', 300, 130, 290], ['合计', 600, 260, 750]), '台账');
  const finding = hard(total);
  const only = suspectsOf(total, finding)!.groups.flatMap(({ proposals }) => proposals).filter(({ repair }) => repair.isOnly);
  expect(only.length).toBeGreaterThan(0);
});

test('a finding about one cell by itself has no suspects', () => {
  const negative = preparedOf(township(['职工人数', 1306, 1280], ['会员人数', -1206, 1150]));
  expect(suspectsOf(negative, hard(negative))).toBeUndefined();
});

test('the head of a card names the cell at its place', () => {
  const finding = hard(swapped);
  expect(cardHead(swapped, finding)).toEqual({ subject: finding.subject, actual: finding.actual });
  const elsewhere: Finding = { ...finding, place: { sheet: '统计表', row: 4, column: 2 } };
  expect(cardHead(swapped, elsewhere)).toEqual({ subject: '职工人数 本期', actual: '1,210', told: finding.subject });
});

test('two neighbours exchanged are told as one exchange', () => {
  const exchanged = preparedOf(township(['职工人数', 540, 1200], ['女职工人数', 1310, 520], ['会员人数', 500, 490], ['女会员人数', 238, 215]));
  const [lead] = suspectsOf(exchanged, hard(exchanged))!.groups;
  expect(lead!.figures.map(({ name }) => name)).toEqual(['职工人数 本期', '女职工人数 本期']);
  expect(lead!.proposals[0]).toMatchObject({ isSwap: true, changes: [{ from: '540', to: '1,310' }, { from: '1,310', to: '540' }] });
});

test('where no single cell will do, the relations say why, each once', () => {
  const two = preparedOf(ledger(['一厂', 100, 140, 90], ['二厂', 200, 190, 190], ['三厂', 300, 130, 290], ['合计', 600, 460, 570]), '台账');
  const { size, conflicts } = suspectsOf(two, hard(two))!;
  expect(size).toBe(2);
  expect(conflicts[0]).toEqual(['女职工人数 ≤ 职工人数']);
  expect(new Set(conflicts.map((each) => each.join('|'))).size).toBe(conflicts.length);
});
