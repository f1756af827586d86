import { readNumber } from '../../src/text/number';

test.each([
  ['1206', '1206', 0, true],
  ['1,206', '1206', 0, true],
  ['-1,206.50', '-1206.5', 2, true],
  ['１２０６', '1206', 0, false],
  ['１，２０６', '1206', 0, false],
  ['1 206', '1206', 0, false],
  ['1　206', '1206', 0, false],
  ['1 2 0 6', '1206', 0, false],
  [' 1206 ', '1206', 0, false],
  ['\u200b1206', '1206', 0, false],
  ["'1206", '1206', 0, false],
  ["1'206", '1206', 0, false],
  ['12.', '12', 0, false],
  ['.5', '0.5', 1, false],
  ['7。9', '7.9', 1, false],
  ['2.2万', '22000', 0, false],
  ['1.5亿', '150000000', 0, false],
  ['0.00012万', '1.2', 1, false],
  ['(1,206)', '-1206', 0, false],
  ['（1206）', '-1206', 0, false],
  ['－3', '-3', 0, false],
  ['−3', '-3', 0, false],
  ['1.2E+05', '120000', 0, false],
  ['三十六', '36', 0, false],
  ['一百二十', '120', 0, false],
  ['两千零五', '2005', 0, false],
  ['十二万', '120000', 0, false],
  ['叁拾陆', '36', 0, false],
])('reads 「%s」 as %s with %i decimals, clean: %s', (text, value, decimals, clean) => {
  const read = readNumber(text)!;
  expect({ ...read, value: read.value.toFixed() }).toEqual({ value, decimals, clean, percent: false });
});

test.each([
  ['1206人', '1206', '人', false],
  ['1206 人', '1206', '人', false],
  ['36（人）', '36', '人', false],
  ['2.2万人', '2.2', '万人', false],
  ['12.5%', '12.5', '%', true],
  ['９２．３％', '92.3', '%', true],
  ['百分之九十', '90', '%', true],
  ['3.5‰', '3.5', '‰', false],
  ['1.2个百分点', '1.2', '个百分点', false],
  ['￥1,206.00', '1206', '元', false],
  ['3年', '3', '年', false],
  ['三十六家', '36', '家', false],
  ['十二万元', '120000', '元', false],
])('reads 「%s」 as %s in %s, percent: %s', (text, value, unit, percent) => {
  const read = readNumber(text)!;
  expect([read.value.toFixed(), read.unit?.text, read.percent]).toEqual([value, unit, percent]);
});

test.each([
  '', ' ', '约36', '36余', '36多人', '12人3家', '2026年', '6月', '1.2.3', '—', '..', '.', '1,20', '1,2,3', ',120', '12,3456', '12 06', '12/13', '50-60', '第3', '12①',
  '12¹', '--3', '(-3)', '1e5', '1E+999', '三四', '十百', '万', '百', '职工', '12:30', '1、206', 'NaN', 'Infinity', '0x10',
])('「%s」 is not a number', (text) => {
  expect(readNumber(text)).toBeUndefined();
});
