import { explanationStateEdits } from '../../src/explanations/restate-explanations';
import { prepareReport } from '../../src/report';
import { township } from '../support/forms';
import { sheetOf, workbookOf, type PlainCell } from '../support/workbook';

const HEAD = ['表', '单元格', '指标', '本期数', '核实问题', '原因', '说明', '状态'];
const GOOD = '富源等10家企业只签工资专项协议，见6月台账';
const ASKED = [['集体合同企业数', 48, 45], ['工资集体协商企业数', 58, 44]];

const edits = (head: readonly string[], row: readonly PlainCell[], lines: readonly (readonly PlainCell[])[] = ASKED) =>
  explanationStateEdits(prepareReport(workbookOf(sheetOf('统计表', township(...lines)), sheetOf('审核说明', [head, row]))));
const row = (state: PlainCell, actual = '58家', text = GOOD) => ['统计表', 'B5', '工资集体协商企业数', actual, '', '其他', text, state];
const written = (value: string) => [{ sheet: '审核说明', row: 2, column: 8, cells: [[{ value, numberFormat: 'General' }]] }];

test.each<[string, PlainCell, string, string, string]>([
  ['of an older figure', '已说明', '57家', GOOD, '数值已变，请重新说明'],
  ['that says nothing', '已说明', '58家', '情况属实', '说明不够具体，请写明原因、数量、依据'],
  ['that holds again', '数值已变，请重新说明', '58家', GOOD, '已说明'],
  ['that was just typed', '', '58家', GOOD, '已说明'],
])('an explanation %s is told so', (_, before, actual, text, after) => {
  expect(edits(HEAD, row(before, actual, text))).toEqual(written(after));
});

test('one that answers nothing any more is told so', () => {
  expect(edits(HEAD, row('已说明'), [['集体合同企业数', 68, 45], ASKED[1]!])).toEqual(written('对应的问题已不存在'));
});

test('what is right already is not written', () => {
  expect(edits(HEAD, row('已说明'))).toEqual([]);
});

test('the live formula of a file that nobody recalculated gets its result', () => {
  const bound = { value: '已说明', formula: 'IF(统计表!B5=57,"已说明","数值已变，请重新说明")' };
  expect(edits([...HEAD, '对应数值'], [...row(bound, '57家'), '工资集体协商企业数 本期（B5）57'])).toMatchObject([
    { row: 2, column: 8, cells: [[{ value: '数值已变，请重新说明', formula: expect.stringContaining('统计表!B5=57') }]] },
  ]);
});

test('a column 状态 is added where the sheet was typed without', () => {
  expect(edits(HEAD.slice(0, 7), row('').slice(0, 7))).toMatchObject([{ row: 1, column: 8, cells: [[{ value: '状态' }]] }, { row: 2, column: 8, cells: [[{ value: '已说明' }]] }]);
});
