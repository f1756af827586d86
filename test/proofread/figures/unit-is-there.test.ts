import { toldOf } from '../../support/figure-remarks';

test.each([['捐款3000元，'], ['会员已达6万，'], ['2026年，职工人数1206人。'], ['按照经费12号文件执行。'], ['资金帮扶20人。'], ['培训6万人次。']])('is there: %s', (text) => {
  expect(toldOf(text)).toEqual([]);
});

test.each([
  ['职工捐款3000，', 'soft unit-missing 3000'],
  ['为10户困难职工发放慰问金5500。', 'soft unit-missing 5500'],
  ['会员总数11318，同比增长3%。', 'soft unit-missing 11318'],
  ['打造500亿企业集团。', 'soft unit-missing 500亿→500亿元'],
  ['多方筹集资金62万，帮助困难学子。', 'soft unit-missing 62万→62万元'],
])('is missing: %s', (text, told) => {
  expect(toldOf(text)).toEqual([told]);
});
