import { toldOf } from '../../support/figure-remarks';

test.each([
  ['看望困难职工10户，送慰问金5500元，看望劳模7人，送慰问金3950元，合计9450元。'],
  ['一季度慰问12户，二季度慰问15户，今年以来合计慰问60户。'],
  ['举办培训3期，共计参加120人。'],
  ['发放慰问金22.68万元，慰问品折合约4.6万元，合计27.3万元。'],
])('agrees: %s', (text) => {
  expect(toldOf(text)).toEqual([]);
});

test.each([
  ['看望困难职工10户，送慰问金5500元，看望劳模7人，送慰问金3950元，合计9540元。', 'soft arithmetic 9540元'],
  ['征集生产类建议46条、管理类建议51条，共计96条。', 'soft arithmetic 96条'],
])('%s', (text, told) => {
  expect(toldOf(text)).toEqual([told]);
});
