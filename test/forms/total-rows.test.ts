import { builtInForms } from '../../src/forms/definitions/index';
import { readForms } from '../../src/forms/read-forms';
import { totalRows } from '../../src/forms/total-rows';
import { sheetOf, workbookOf } from '../support/workbook';

const totals = (...names: readonly string[]) => {
  const rows = [['基层单位台账'], ['单位名称', '职工人数', '会员人数'], ...names.map((name) => [name, 20, 10])];
  const [form] = readForms(workbookOf(sheetOf('表', rows)), builtInForms);
  return totalRows(form!).map(({ total, units }) => `${total.replace(/@.*/u, '')} = ${units.join(' + ')}`);
};

test.each([
  ['合计 below', ['甲厂', '乙厂', '合  计'], ['合计 = 甲厂 + 乙厂']],
  ['合计 above', ['全县合计', '甲厂', '乙厂'], ['全县合计 = 甲厂 + 乙厂']],
  ['小计 below each block', ['甲厂', '小计', '乙厂', '丙厂', '小计', '总计'], ['小计 = 甲厂', '小计 = 乙厂 + 丙厂', '总计 = 甲厂 + 乙厂 + 丙厂']],
  ['小计 above each block', ['合计', '城关镇小计', '甲厂', '东风乡小计', '乙厂', '丙厂'], ['城关镇小计 = 甲厂', '东风乡小计 = 乙厂 + 丙厂', '合计 = 甲厂 + 乙厂 + 丙厂']],
  ['groups of regions add nothing up', ['全国', '东部地区', '北京', '天津', '西部地区', '四川'], ['全国 = 北京 + 天津 + 四川']],
])('%s', (_, names, expected) => {
  expect(totals(...names)).toEqual(expected);
});
