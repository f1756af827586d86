import { isDerived, readLabel } from '../../src/forms/label';
import { growthOf, MUCH_LESS_THAN_SQUARE } from '../support/growth';

test.each([
  ['  #女职工人数（万人）', '女职工人数', '万人', true, 2],
  ['其中、企业合计', '企业合计', undefined, true, 0],
  ['1.基层工会组织数（个）', '基层工会组织数', '个', false, 0],
  ['单 位 数', '单位数', undefined, false, 0],
  ['工会专职工作人员人数\n(万人)\nNumber of Full-\ntime Workers in\nLabor Union\n(10 000 persons)', '工会专职工作人员人数', '万人', false, 0],
  ['机构数(个)  Institutions (unit)', '机构数', '个', false, 0],
  ['港、澳、台商投资企业', '港澳台商投资企业', undefined, false, 0],
  ['职工人数①', '职工人数', undefined, false, 0],
  ['会员人数（万人）②③', '会员人数', '万人', false, 0],
  ['①其中：女职工¹', '女职工', undefined, true, 0],
  ['工会APP注册人数', '工会app注册人数', undefined, false, 0],
])('%j is %s', (printed, key, unit, isPart, indent) => {
  const label = readLabel(printed);
  expect([label.keys.at(-1), label.unit?.text, label.isPart, label.indent]).toEqual([key, unit, isPart, indent]);
});

test.each(['同比（%）', '增减', '完成率', '比上年同期增长%', '职工入会率', '占会员比重', '排名'])('%s is derived from figures, no figure itself', (printed) => {
  expect(isDerived(readLabel(printed))).toBe(true);
});

test.each(['会员人数', '效率改进建议数', '上年同期', '新增会员数'])('%s is a figure of its own', (printed) => {
  expect(isDerived(readLabel(printed))).toBe(false);
});

test('spaces without end in a label are read in one go', () => {
  const spaced = (size: number): string => `职工人数${' '.repeat(size)}说明`;
  expect(readLabel(spaced(30_000)).keys).toEqual(['职工人数说明']);
  const growth = growthOf(50_000, (size) => {
    const label = spaced(size);
    return () => readLabel(label);
  });
  expect(growth).toBeLessThan(MUCH_LESS_THAN_SQUARE);
});
