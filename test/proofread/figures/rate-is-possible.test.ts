import { toldOf } from '../../support/figure-remarks';

test.each([['集体合同签订率达100%。'], ['经费收入完成年度目标的105%。'], ['会员同比增长120%。'], ['占年度任务的112%。']])('is possible: %s', (text) => {
  expect(toldOf(text)).toEqual([]);
});

test.each([
  ['集体合同签订率达105%。', '105%'],
  ['职工覆盖率为102.5%。', '102.5%'],
  ['参加活动的女职工占全部女职工的120%。', '120%'],
])('is not: %s', (text, rate) => {
  expect(toldOf(text)).toEqual([`hard arithmetic ${rate}`]);
});
