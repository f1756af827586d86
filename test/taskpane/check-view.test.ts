import { findingsInOrder } from '../../src/actions/finding-order';
import { findingFacts } from '../../src/taskpane/check/finding-facts';
import { countByStanding, groupFindings, standingOf, type Standing } from '../../src/taskpane/check/finding-groups';
import { outcomeLines } from '../../src/taskpane/check/outcome-lines';
import { relationText } from '../../src/taskpane/check/relation-text';
import { remarkOf } from '../../src/taskpane/check/remark';
import { zhCN } from '../../src/taskpane/locale/zh-CN';
import type { Finding } from '../../src/model/finding';
import { ledger, township } from '../support/forms';
import { preparedOf } from './prepared';

const prepared = preparedOf(township(['职工人数', 1306, 1280], ['女职工人数', 540, 520], ['会员人数', 1406, 1150], ['女会员人数', -512, 500]));
const about = (check: string): Finding => prepared.findings.find(({ checkId }) => checkId === check)!;

test('a card does not repeat the figure that its head names', () => {
  expect(remarkOf(about('count-is-not-negative'), 'zh-CN')).toBe('应不小于 0。');
  expect(remarkOf(about('count-is-not-negative'), 'en')).toBe('Expected 0 or more.');
});

test('under ▸ stand the relation and both sides with their values and cells', () => {
  expect(findingFacts(prepared, about('relation-holds'))).toMatchObject({
    actual: '1,406人',
    relation: '会员人数 ≤ 职工人数',
    figures: [
      { name: '会员人数 本期', value: '1,406', place: { sheet: '统计表', row: 6, column: 2 } },
      { name: '职工人数 本期', value: '1,306', place: { sheet: '统计表', row: 4, column: 2 } },
    ],
  });
});

test('cards are grouped by standing and sheet in reading order, and one standing can be shown alone', () => {
  const finding = (id: string, level: Finding['level'], sheet: string) => ({ id, level, place: { sheet, row: 1, column: 1 } }) as Finding;
  const findings = [finding('1', 'hard', '表一'), finding('2', 'hard', '表二'), finding('3', 'hard', '表一'), finding('4', 'soft', '表一')];
  const told = (only?: Standing) => groupFindings(findings, ({ id, level }) => (id === '4' ? 'explained' : level), only).map(({ standing, sheet, findings: own }) => [standing, sheet, own.map(({ id }) => id).join()]);
  expect(told()).toEqual([['hard', '表一', '1,3'], ['hard', '表二', '2'], ['explained', '表一', '4']]);
  expect(told('explained')).toEqual([['explained', '表一', '4']]);
  expect(told('soft')).toEqual([]);
});

test('required cells left blank are counted by the cell and stand after the errors, not among them', () => {
  const blank = preparedOf(township(['职工人数', null, 1280], ['女职工人数', 540, 520], ['会员人数', 1206, 1150], ['女会员人数', -512, 500], ['女职工组织数', null, 12]));
  expect(countByStanding(blank)).toMatchObject({ hard: 1, blank: 2 });
  const groups = groupFindings(findingsInOrder(blank), (finding) => standingOf(blank, finding), undefined);
  expect(groups.slice(0, 2).map(({ standing, findings }) => [standing, findings.map(({ subject }) => subject)])).toEqual([['hard', ['女会员人数']], ['blank', ['职工人数', '女职工组织数']]]);
});

test('a check that could not run tells why, and neither passes nor fails', () => {
  const { workbook, outcomes, forms } = preparedOf(ledger(['一厂', 100, 40, 90], ['二厂', 200, 90, 190]), '台账');
  const { passed, skipped } = outcomeLines(outcomes, forms, 'zh-CN', zhCN);
  expect(workbook.sheets).toHaveLength(1);
  expect(passed.every(({ reason }) => reason === undefined)).toBe(true);
  expect(skipped.length).toBeGreaterThan(0);
  expect(skipped.filter(({ reason }) => !reason)).toEqual([]);
});

test('a check that is broken is listed as ours', () => {
  const outcome = { checkId: 'count-is-whole', formId: 'x', state: 'broke', error: new Error('x') } as const;
  expect(outcomeLines([outcome], [], 'zh-CN', zhCN).skipped).toEqual([{ key: '0', title: '人数、个数应为整数', reason: '程序出错，这一项没有检查' }]);
});

test.each([['会员人数 <= 职工人数', '会员人数 ≤ 职工人数'], ['A >= 1', 'A ≥ 1'], ['A != B', 'A ≠ B'], ['A = B + C', 'A = B + C']])('%s reads %s', (typed, read) =>
  expect(relationText(typed)).toBe(read),
);
