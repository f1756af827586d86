import { plainText, withoutSpaces } from '../../src/text/plain-text';

test.each([
  ['１，２０６', '1,206'],
  ['职工人数（万人）', '职工人数(万人)'],
  ['９２．３％', '92.3%'],
  ['\ufeff会员\u200b人数\u00a0', '会员人数'],
  ['职工\r\n人数', '职工  人数'],
  ['北\u3000京', '北 京'],
  ['12①', '12①'],
  ['12¹', '12¹'],
  ['场所面积㎡', '场所面积㎡'],
  ['…', '…'],
  ['\u2f08数', '人数'],
  ['', ''],
])('%j in plain text is %j', (text, plain) => {
  expect(plainText(text)).toBe(plain);
});

test.each([['北 京', '北京'], [' 四　川\n', '四川'], ['合\u00a0\u00a0计', '合计']])('%j without spaces is %j', (text, joined) => {
  expect(withoutSpaces(text)).toBe(joined);
});
