import { namesIn, placeOfName } from '../../src/relations/names';
import { parseRelation } from '../../src/relations/parse';
import { printRelation } from '../../src/relations/print';
import { parsed } from './parsed';

test.each([
  ['会员人数≤职工人数', '会员人数 <= 职工人数'],
  ['会员人数　＜＝　职工人数；', '会员人数 <= 职工人数'],
  ['合计＝企业＋事业－机关', '合计 = 企业 + 事业 - 机关'],
  ['甲 × 2 ÷ 乙 ≠ 1', '甲 * 2 / 乙 != 1'],
  ['如果 a = 1 则 b >= 1', '如果 a = 1 则 b >= 1'],
  ['如果a=1，则b>=1', '如果 a = 1 则 b >= 1'],
  ['若a=1那么b>=1', '如果 a = 1 则 b >= 1'],
  ['IF a = 1 THEN b >= 1', '如果 a = 1 则 b >= 1'],
  ['a = 1 ⇒ b >= 1', '如果 a = 1 则 b >= 1'],
  ['a=1且b=2或c=3', '(a = 1 且 b = 2) 或 c = 3'],
  ['a = 1 and (b = 2 or c = 3)', 'a = 1 且 (b = 2 或 c = 3)'],
  ['非 (a = 1)', '非 (a = 1)'],
  ['非公企业 <= 企业', '非公企业 <= 企业'],
  ['(a + b) * 2 = c', '(a + b) * 2 = c'],
  ['((a) + (b)) = (c)', 'a + b = c'],
  ['-a + b >= -5', '-a + b >= -5'],
  ['０ <= 签订率 <= １００', '0 <= 签订率 <= 100'],
  ['签订率 >= 80％', '签订率 >= 80%'],
  ['经费 >= 0.6 万元', '经费 >= 0.6万元'],
  ['人数 > 2.2万', '人数 > 2.2万'],
  ['[901] = 「902」', '「901」 = 「902」'],
  ['#901 = 1', '「901」 = 1'],
  ['会员=基层台账！会员', '会员 = 基层台账!会员'],
  ['会员 = 「附表 二」!「其中：女」', '会员 = 附表二!「其中:女」'],
  ['会员 >= 上期(台账![901])', '会员 >= 上期(台账!「901」)'],
  ['会员 != 1 且 !(职工 = 2)', '会员 != 1 且 非 (职工 = 2)'],
  ['类型 !in {1}', '类型 not in {1}'],
  ['abs(同比增长(会员)) <= 20', 'abs(同比(会员)) <= 20'],
  ['环比(台账!会员) < 5%', '环比(台账!会员) < 5%'],
  ['901 = 工会数', '901 = 工会数'],
  ['A12 >= 25人以上企业', 'A12 >= 「25人以上企业」'],
  ['［职（教）代会召开次数］ >= 1', '「职(教)代会召开次数」 >= 1'],
  ['「北 京」 <= 全国', '北京 <= 全国'],
  ['类型 ∈ {1、2，8}', '类型 in {1, 2, 8}'],
  ['类型 不属于 {国有, 集体}', '类型 not in {"国有", "集体"}'],
  ['签订 = 否', '签订 in {"否"}'],
  ['签订 != “否”', '签订 not in {"否"}'],
  ['账户 ≠ 空', '账户 not in {空}'],
  ['每行：合计 = sum(分项)', '每行: 合计 = sum(分项)'],
  ['全表: 合计 = 合计(甲, 乙, 丙)', '全表: 合计 = sum(甲, 乙, 丙)'],
  ['round(甲 / 乙, 2) <= 绝对值(丙)', 'round(甲 / 乙, 2) <= abs(丙)'],
  ['会员 >= 去年同期(会员)', '会员 >= 上年同期(会员)'],
  ['甲 = 乙 ± 0.5', '甲 = 乙 ± 0.5'],
  ['甲 = 乙 容差 1%', '甲 = 乙 ± 1%'],
  ['合计\n  = 企业\n  + 事业', '合计 = 企业 + 事业'],
])('%j means %s', (text, canonical) => {
  expect(printRelation(parsed(text))).toBe(canonical);
});

test.each([
  ['', 1, 1, '数字、指标名或“(”'],
  ['会员人数 <= = 3', 1, 9, '数字、指标名或“(”'],
  ['会员人数 <= 职工人数 女会员', 1, 14, '运算符、“且”、“或”或结尾'],
  ['合计 = 企业 +\n  事业 +', 2, 7, '数字、指标名或“(”'],
  ['合计 = 企业\n  @ 事业', 2, 3, '运算符、“且”、“或”或结尾'],
  ['a in 1', 1, 6, '“{”'],
  ['a in {1 2}', 1, 9, '“,”或“}”'],
  ['a in {}', 1, 7, '数字、文字或“空”'],
  ['如果 a = 1', 1, 9, '运算符、“且”、“或”或“则”'],
  ['(a + b = 1', 1, 11, '运算符、“且”、“或”或“)”'],
  ['sum() = 1', 1, 5, '数字、指标名或“(”'],
  ['abs(a, b) = 1', 1, 6, '运算符或“)”'],
  ['round(a, b) = 1', 1, 10, '小数位数（0至8的整数）'],
  ['上年同期(3) = 1', 1, 6, '指标名或代码'],
  ['a = b ±', 1, 8, '数字'],
  ['a = b ± 1 2', 1, 11, '结尾'],
  ['「」 = 1', 1, 1, '指标名或代码'],
  ['如果 904 = 1 则 a = 1', 1, 4, '指标名或代码（代码写成 [901]）'],
  ['904 in {1, 2}', 1, 1, '指标名或代码（代码写成 [901]）'],
  ['每列 a = b', 1, 4, '运算符或“<=”、“=”等比较符号'],
])('%j stops at line %i, column %i, where %s should stand', (text, line, column, expected) => {
  const result = parseRelation(text);
  const message = expect.stringMatching(new RegExp(`^第${line}行第${column}列：`)) as string;
  expect(result).toEqual({ error: { line, column, expected, message } });
});

test('gives up on brackets nested too deep, before the stack does', () => {
  expect(parseRelation(`${'('.repeat(10_000)}a = 1`)).toMatchObject({ error: { expected: '不超过60层的括号' } });
  expect(parseRelation(`${'-'.repeat(10_000)}a = 1`)).toMatchObject({ error: { expected: '不超过60层的括号' } });
});

test('takes a sum of thousands of parts', () => {
  const parts = Array.from({ length: 5000 }, (_, index) => `地区${index}`);
  expect(namesIn(parsed(`全国 = ${parts.join(' + ')}`))).toHaveLength(5001);
});

test('lists each name once, with its period, and knows a group', () => {
  expect(namesIn(parsed('如果 a > 0 则 a + 上期(a) = sum(分项) 且 b in {1}'))).toEqual([
    { kind: 'name', name: 'a', mayBeGroup: false },
    { kind: 'name', name: 'a', period: 'previousPeriod', mayBeGroup: false },
    { kind: 'name', name: '分项', mayBeGroup: true },
    { kind: 'name', name: 'b', mayBeGroup: false },
  ]);
});

test('says where a name stands', () => {
  expect(placeOfName('会员人数 <=\n  [职(教)代会]', '职(教)代会')).toEqual({ line: 2, column: 3 });
});
