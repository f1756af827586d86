import { evaluate } from '../../src/relations/evaluate';
import { explain, type Locale } from '../../src/relations/explain';
import { parsed } from './parsed';
import { scopeOf } from './scope-of';

function explained(text: string, cells: Readonly<Record<string, string>>, locale: Locale = 'zh', groups: Readonly<Record<string, readonly string[]>> = {}): string {
  const relation = parsed(text);
  const scope = scopeOf(cells, groups);
  const evaluation = evaluate(relation, scope);
  return evaluation.state === 'violated' ? explain(relation, evaluation, scope, locale) : evaluation.state;
}

test.each([
  ['会员人数 <= 职工人数', { 会员人数: '1306', 职工人数: '1206' }, '会员人数 1,306 应不大于 职工人数 1,206，多 100'],
  ['合计 = 企业 + 事业 + 机关', { 合计: '120', 企业: '80', 事业: '20', 机关: '10' }, '合计 120 应等于 企业 80 + 事业 20 + 机关 10 = 110，多 10'],
  ['合计 = 企业 + 事业 + 机关', { 合计: '20', 企业: '30', 事业: '', 机关: '' }, '合计 20 应等于 企业 30 + 事业（未填） + 机关（未填） = 30，少 10 以上'],
  ['如果 建立职代会 = 1 则 职代会召开次数 >= 1', { 建立职代会: '1', 职代会召开次数: '0' }, '建立职代会为 1 时，职代会召开次数 0 应不小于 1，少 1'],
  ['如果 会员人数 >= 25 则 基层委员会 = 1', { 会员人数: '30', 基层委员会: '0' }, '会员人数 30 不小于 25 时，基层委员会 0 应等于 1，少 1'],
  ['组织类型 in {1, 2, 8}', { 组织类型: '9' }, '组织类型 9 应为 1、2、8 之一'],
  ['组织类型 ∉ {1, 2}', { 组织类型: '1' }, '组织类型 1 不应为 1、2 之一'],
  ['若 是否签订 = 否 则 份数 = 0', { 是否签订: '否', 份数: '3' }, '是否签订为“否”时，份数 3 应等于 0，多 3'],
  ['是否签订 = 是', { 是否签订: '否' }, '是否签订 “否” 应为“是”'],
  ['银行账户 != 空', { 银行账户: '' }, '银行账户 不应为空'],
  ['0 <= 签订率 <= 100', { 签订率: '103.5%' }, '签订率 103.5% 应不大于 100%，多 3.5个百分点'],
  ['签订率 >= 80%', { 签订率: '73.5%' }, '签订率 73.5% 应不小于 80%，少 6.5个百分点'],
  ['签订率 = 覆盖 / 建会', { 签订率: '92.5%', 覆盖: '80', 建会: '90' }, '签订率 92.5% 应等于 覆盖 80 ÷ 建会 90 = 88.8889%，多 3.6111个百分点'],
  ['会员 / 职工 >= 80%', { 会员: '62', 职工: '100' }, '会员 62 ÷ 职工 100 = 62% 应不小于 80%，少 18个百分点'],
  ['会员 <= 职工', { 会员: '62.6万人', 职工: '60.20万人' }, '会员 62.6万人 应不大于 职工 60.20万人，多 2.4万人'],
  ['会员 <= 职工', { 会员: '62.6万人', 职工: '602000' }, '会员 62.6万人 应不大于 职工 602,000人，多 24,000人'],
  ['会员 = 男 + 女', { 会员: '62.6万人', 男: '30.1万人', 女: '30.1万人' }, '会员 62.6万人 应等于 男 30.1万人 + 女 30.1万人 = 60.2万人，多 2.4万人'],
  ['应缴 = 工资总额 × 2%', { 应缴: '30元', 工资总额: '1000元' }, '应缴 30 应等于 工资总额 1,000 × 2% = 20，多 10'],
  ['abs(会员 / 上年同期(会员) - 1) <= 20%', { 会员: '269', 'samePeriodLastYear:会员': '383' }, '|会员 269 ÷ 上年同期会员 383 - 1| = 29.765% 应不大于 20%，多 9.765个百分点'],
  ['合计 = 分项甲 容差 1', { 合计: '12', 分项甲: '10' }, '合计 12 应等于 分项甲 10，多 2（容差 1）'],
  ['a > b', { a: '10', b: '10' }, 'a 10 应大于 b 10'],
  ['a = 1 或 b = 1', { a: '0', b: '0' }, '以下各项应至少有一项成立：a 0 应等于 1，少 1；b 0 应等于 1，少 1'],
  ['a = max(b, c)', { a: '0', b: '1', c: '2' }, 'a 0 应等于 （b 1、c 2）中的最大值 = 2，少 2'],
  ['流动资金 >= 0.6 万元', { 流动资金: '0.50万元' }, '流动资金 0.50万元 应不小于 0.6万元，少 0.1万元'],
  ['签订率 - 上年同期(签订率) <= 5个百分点', { 签订率: '92.5%', 'samePeriodLastYear:签订率': '80.0%' }, '签订率 92.5% - 上年同期签订率 80.0% = 12.5% 应不大于 5个百分点，多 7.5个百分点'],
])('%s over %j', (text, cells, sentence) => {
  expect(explained(text, cells)).toBe(sentence);
});
test.each([
  ['合计 = sum(分项)', { 合计: '120', 企业: '80', 事业: '20', 机关: '10' }, '合计 120 应等于 企业 80 + 事业 20 + 机关 10 = 110，多 10'],
  ['合计 >= max(分项)', { 合计: '50', 企业: '80', 事业: '20', 机关: '10' }, '合计 50 应不小于 （企业 80、事业 20、机关 10）中的最大值 = 80，少 30'],
])('%s over %j names every part', (text, cells, sentence) => {
  expect(explained(text, cells, 'zh', { 分项: ['企业', '事业', '机关'] })).toBe(sentence);
});

test('tells a long list of parts by their number', () => {
  const names = Array.from({ length: 31 }, (_, index) => `地区${index + 1}`);
  const cells = { 全国: '30', ...Object.fromEntries(names.map((name) => [name, '1'])) };
  expect(explained('全国 = sum(各地区)', cells, 'zh', { 各地区: names })).toBe('全国 30 应等于 各地区（共 31 项） = 31，少 1');
});

test.each([
  ['会员人数 <= 职工人数', { 会员人数: '1306', 职工人数: '1206' }, '会员人数 1,306 must not exceed 职工人数 1,206, 100 too many'],
  ['if 建立职代会 = 1 then 次数 >= 1', { 建立职代会: '1', 次数: '0' }, 'where 建立职代会 is 1, 次数 0 must be at least 1, 1 too few'],
  ['类型 in {1, 2}', { 类型: '9' }, '类型 9 must be one of 1, 2'],
  ['合计 = 甲 + 乙', { 合计: '20', 甲: '30', 乙: '' }, '合计 20 must equal 甲 30 + 乙 (blank) = 30, at least 10 too few'],
])('in English, %s over %j', (text, cells, sentence) => {
  expect(explained(text, cells, 'en')).toBe(sentence);
});

test('shows a code by its title', () => {
  const relation = parsed('#901 >= 1');
  const scope = { ...scopeOf({ 901: '0' }), title: () => '基层工会数' };
  const evaluation = evaluate(relation, scope);
  expect(evaluation.state === 'violated' && explain(relation, evaluation, scope)).toBe('基层工会数 0 应不小于 1，少 1');
});
