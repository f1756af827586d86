import { fitsDimension, readUnits, unitInBrackets, unitOfMeasure } from '../../src/text/unit-of-measure';

test.each([
  ['人', 'person', 1],
  ['万人', 'person', 10_000],
  ['亿人', 'person', 100_000_000],
  ['万人次', 'person', 10_000],
  ['名', 'person', 1],
  ['家', 'organisation', 1],
  ['万个', 'organisation', 10_000],
  ['件', 'item', 1],
  ['万份', 'item', 10_000],
  ['户', 'item', 1],
  ['节目', 'item', 1],
  ['元', 'money', 1],
  ['百万元', 'money', 1_000_000],
  ['亿元', 'money', 100_000_000],
  ['％', 'percent', 1],
  ['‰', 'percent', 0.1],
  ['个百分点', 'percentagePoint', 1],
  ['个月', 'time', 1],
  ['平方米', 'other', 1],
  ['元/人', 'other', 1],
  ['万元／年', 'other', 10_000],
  ['元/（人·年）', 'other', 1],
  ['本/人', 'other', 1],
  ['万 人', 'person', 10_000],
  ['万', 'other', 10_000],
])('%s measures %s, times %d', (text, dimension, multiplier) => {
  expect(unitOfMeasure(text)).toMatchObject({ dimension, multiplier });
});

test.each(['', '含分会', '人数', '教', '会员/职工', '是/否', '/人', '2005年', 'toString'])('%j is no unit of measure', (text) => {
  expect(unitOfMeasure(text)).toBeUndefined();
});

test.each([
  ['个', 'organisation', true],
  ['个', 'item', true],
  ['万家', 'item', true],
  ['件', 'organisation', true],
  ['个', 'person', false],
  ['份', 'organisation', false],
  ['人', 'money', false],
  ['万元', 'money', true],
  ['%', 'percentagePoint', false],
  ['万', 'person', true],
  ['万', 'percent', false],
] as const)('a figure in %s may be of dimension %s: %s', (text, dimension, fits) => {
  expect(fitsDimension(unitOfMeasure(text)!, dimension)).toBe(fits);
});

test.each([
  ['单位:个、万人', ['个', '万人']],
  ['计量单位：人', ['人']],
  ['单位：家，人，万元', ['家', '人', '万元']],
  ['(单位:万人)', ['万人']],
  ['（单位：人、％）', ['人', '%']],
  ['单 位：万 人', ['万人']],
  ['单位：家　人　万元', ['家', '人', '万元']],
  ['单位：个/人', ['个', '人']],
  ['单位：元/人', ['元/人']],
  ['单位 万元', ['万元']],
  ['表15—4 单位:个', ['个']],
  ['填报单位：某镇总工会 计量单位：人', ['人']],
])('the unit line 「%s」 says %j', (text, units) => {
  expect(readUnits(text).map((unit) => unit.text)).toEqual(units);
});

test.each(['填报单位：某镇总工会', '单位：人民医院', '单位名称', '计量单位', '建立职代会的单位', '单位数', '职工人数', ''])('「%s」 is no unit line', (text) => {
  expect(readUnits(text)).toEqual([]);
});

test.each([
  ['职工人数(万人)', '职工人数', '万人'],
  ['慰问金发放额（元）', '慰问金发放额', '元'],
  ['人数/万人', '人数', '万人'],
  ['签订率（％）', '签订率', '%'],
  ['经费收入【万元】', '经费收入', '万元'],
  ['人均经费（元/人）', '人均经费', '元/人'],
  ['会员人数（单位：人）', '会员人数', '人'],
  ['职（教）代会召开次数（次）', '职(教)代会召开次数', '次'],
  ['会员人数（人）（含农民工）', '会员人数(含农民工)', '人'],
  ['会员人数（人）*', '会员人数*', '人'],
])('「%s」 is 「%s」 in %s', (printed, label, unit) => {
  expect(unitInBrackets(printed)).toMatchObject({ label, unit: { text: unit }, unitText: unit });
});

test.each([
  ['职（教）代会召开次数', '职(教)代会召开次数'],
  ['工会组织数（含分会）', '工会组织数(含分会)'],
  ['建会率/入会率', '建会率/入会率'],
  ['次/年', '次/年'],
  ['其中：女', '其中:女'],
])('「%s」 keeps its brackets: %s', (printed, label) => {
  expect(unitInBrackets(printed)).toEqual({ label });
});
