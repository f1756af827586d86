import { blockFromText } from '../../../src/filling/paste/block-from-text';
import { planPaste } from '../../../src/filling/paste/plan-paste';
import type { FillPlan } from '../../../src/model/fill';
import { readForms } from '../../../src/forms/read-forms';
import { knownForms } from '../../../src/report';
import { labelQuestions } from '../../../src/taskpane/fill/label-questions';
import { goodTownship } from '../../actions/township-cases';

const workbook = goodTownship();
const [form] = readForms(workbook, knownForms([]));

test('a label that nothing answers to is asked about, the near ones first, and is gone once it is answered', () => {
  const block = blockFromText('指标\t本期\n会员总人头数\t1,206\n月球工会数\t7');
  const questions = labelQuestions(planPaste(form!, workbook, block, new Map()), form!);
  expect(questions.map(({ label }) => label)).toEqual(expect.arrayContaining(['月球工会数']));
  const moon = questions.find(({ label }) => label === '月球工会数')!;
  expect(moon.others.length + moon.near.length).toBe(form!.items.length);
  const after = labelQuestions(planPaste(form!, workbook, block, new Map([[moon.key, '']])), form!);
  expect(after.map(({ label }) => label)).not.toContain('月球工会数');
});

test('the candidates come best first, and what was placed but not filled is no question', () => {
  const plan: FillPlan = {
    kind: 'paste', fills: [],
    unfilled: [
      { title: '女工', place: { sheet: 'paste', row: 2, column: 1 }, reason: '请指定', candidates: ['women-members', 'women-employees'] },
      { title: '会员人数', place: { sheet: 'paste', row: 3, column: 1 }, reason: '本表这一格是公式，没有改动' },
    ],
  };
  const questions = labelQuestions(plan, form!);
  expect(questions.map(({ label, near }) => [label, near.map(({ id }) => id)])).toEqual([['女工', ['women-members', 'women-employees']]]);
});
