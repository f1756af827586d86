import { toldOf } from '../../support/figure-remarks';

test.each([['捐款3000元，'], ['会员已达6万，'], ['2026年，职工人数1206人。'], ['按照经费12号文件执行。'], ['资金帮扶20人。'], ['培训6万人次。'], ['入会率\t会员人数 11,318 ÷ 职工人数 11,862'], ['职工人数　1206'], ['捐款\n3000\n']])('is there: %s', (text) => {
  expect(toldOf(text)).toEqual([]);
});

test.each([
  ['职工捐款3000，', 'soft unit-missing 3000'],
  ['为10户困难职工发放慰问金5500。', 'soft unit-missing 5500'],
  ['会员总数11318，同比增长3%。', 'soft unit-missing 11318'],
  ['上半年慰问困难职工，发放慰问金5500\n二、宣传教育', 'soft unit-missing 5500'],
  ['打造500亿企业集团。', 'soft unit-missing 500亿→500亿元'],
  ['多方筹集资金62万，帮助困难学子。', 'soft unit-missing 62万→62万元'],
])('is missing: %s', (text, told) => {
  expect(toldOf(text)).toEqual([told]);
});
