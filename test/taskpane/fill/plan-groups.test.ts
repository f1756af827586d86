import type { Fill, FillPlan } from '../../../src/model/fill';
import { groupsOf, isTaken, sourceText, takenFills, withChoice } from '../../../src/taskpane/fill/plan-groups';

const fill = (row: number, standing: Fill['standing']): Fill => ({
  formId: 'f', place: { sheet: '统计表', row, column: 2 }, indicator: 'members', title: '会员人数', column: '本期', present: null, presentText: '', proposedText: '1,206',
  content: { value: 1206 }, source: { fileName: '台账.xlsx', sheet: '基层单位台账', cells: 'F5:F124', method: '120 行求和' }, standing, doubts: [],
});
const [blank, other, there] = [fill(4, 'empty'), fill(5, 'differs'), fill(6, 'same')];
const PLAN: FillPlan = {
  kind: 'fetch', fills: [blank, other, there],
  unfilled: [{ title: '劳模人数', reason: '台账里没有这一项' }, { title: '疗休养人数', reason: '台账里没有这一项' }, { title: '经费', reason: '不能相加' }],
};

test('blanks are taken along, what differs is not, what is there already cannot be', () => {
  expect(takenFills(PLAN, new Map())).toEqual([blank]);
  expect(takenFills(PLAN, withChoice(new Map(), [other, there], true))).toEqual([blank, other]);
  expect(takenFills(PLAN, withChoice(new Map(), PLAN.fills, false))).toEqual([]);
});

test('a choice stays with its cell when the plan is made anew', () => {
  const choices = withChoice(new Map(), [blank], false);
  expect(isTaken({ ...blank, proposedText: '1,207', content: { value: 1207 } }, choices)).toBe(false);
});

test('what could not be filled is told by its reason', () => {
  expect(groupsOf(PLAN).unfilled.map(({ reason, items }) => [reason, items.map(({ title }) => title)])).toEqual([['台账里没有这一项', ['劳模人数', '疗休养人数']], ['不能相加', ['经费']]]);
});

test.each<[Fill['source'], string]>([
  [{ fileName: '台账.xlsx', sheet: '基层单位台账', cells: 'F5:F124', method: '120 行求和' }, '基层单位台账 F5:F124 · 120 行求和'],
  [{ sheet: '基层单位台账', cells: 'F5:F124', method: '120 行求和' }, '基层单位台账 F5:F124 · 120 行求和'],
  [{ method: '粘贴的“会员人数”' }, '粘贴的“会员人数”'],
])('%j reads %s', (source, text) => expect(sourceText({ ...blank, source })).toBe(text));
