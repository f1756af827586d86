import { toldOf } from '../../support/figure-remarks';

test.each([
  ['各级工会职工捐款共50.7万元。'],
  ['开展“人人捐款一元钱”活动，每人捐款10元。'],
  ['发放慰问金每户80元。'],
  ['完成固定资产投资150000万元。'],
  ['筹集送温暖资金5600元。'],
  ['慰问困难职工26户，发放慰问金1.3万元。'],
  ['全省筹集送温暖资金56000万元。'],
])('is plausible: %s', (text) => {
  expect(toldOf(text)).toEqual([]);
});

test.each([
  ['区总工会收到各级工会职工捐款共50.7元。', 'soft implausible-magnitude 50.7元→50.7万元'],
  ['共筹集送温暖资金86元。', 'soft implausible-magnitude 86元'],
  ['慰问困难职工26户，发放慰问金5600万元。', 'soft implausible-magnitude 5600万元→5600元'],
  ['慰问困难职工58户，发放慰问金120元。', 'soft implausible-magnitude 120元'],
  ['筹集送温暖资金500000万元。', 'soft implausible-magnitude 500000万元→500000元'],
])('is not: %s', (text, told) => {
  expect(toldOf(text)).toEqual([told]);
});
