import { toldOf } from '../../support/figure-remarks';

test.each([
  ['完成年度目标的50.15%，实现“双过半”。'],
  ['检查覆盖率为100%，实现全覆盖。'],
  ['完成目标20家的80%，实现“双过半”。'],
  ['完成年度任务的108%，超额完成任务。'],
  ['同比下降3%。'],
  ['活动于1-3月开展。'],
])('is true: %s', (text) => {
  expect(toldOf(text)).toEqual([]);
});

test.each([
  ['完成年度目标的45.5%，实现“双过半”。', 'soft contradiction 45.5%'],
  ['检查覆盖率为95%，实现全覆盖。', 'soft contradiction 95%'],
  ['完成年度任务的92%，超额完成任务。', 'soft contradiction 92%'],
  ['经费收入同比增长-3%。', 'soft arithmetic 增长-3%→下降3%'],
])('is not: %s', (text, told) => {
  expect(toldOf(text)).toEqual([told]);
});
