/** Against last year: what is large, in which order, and what an explanation takes off the list. */
import { largeChanges } from '../../src/narrative/large-changes';
import { prepareReport } from '../../src/report';
import { township } from '../support/forms';
import { sheetOf, workbookOf } from '../support/workbook';
import { preparedTownship, type Line } from './prepared';

const told = (...lines: readonly Line[]) => largeChanges(preparedTownship(...lines, ['工会干部培训期数', 4]), 30).map(({ title, change }) => `${title}${change.text}`);

test.each<[string, Line, readonly string[]]>([
  ['less than three tenths', ['会员人数', 129, 100], []],
  ['three tenths', ['会员人数', 130, 100], ['会员人数增长30%']],
  ['a fall', ['会员人数', 60, 100], ['会员人数下降40%']],
  ['a small count', ['会员人数', 40, 10], []],
  ['a count that has become large', ['会员人数', 60, 10], ['会员人数6倍']],
  ['from nothing', ['会员人数', 60, 0], ['会员人数增加60人']],
  ['nothing to compare with', ['会员人数', 60], []],
])('%s', (_, line, expected) => {
  expect(told(line)).toEqual(expected);
});

it('puts a fall to a third before a doubling', () => {
  expect(told(['会员人数', 200, 100], ['职工人数', 400, 1200])).toEqual(['职工人数下降66.7%', '会员人数翻一番']);
});

it('leaves out what 「审核说明」 explains', () => {
  const explained = sheetOf('审核说明', [['工作表', '单元格', '指标', '数值', '问题', '原因', '说明'], ['统计表', 'B4', '会员人数', '200', '', '新增单位', '新建企业工会2家，新增会员100人，见6月台账']]);
  const prepared = prepareReport(workbookOf(sheetOf('统计表', township(['会员人数', 200, 100], ['职工人数', 400, 300])), explained));
  expect(largeChanges(prepared, 30).map(({ title }) => title)).toEqual(['职工人数']);
});
