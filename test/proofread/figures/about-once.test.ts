import { toldOf } from '../../support/figure-remarks';

test.each([['约300人参加。'], ['300余人参加。'], ['最近30多人参加。'], ['每年节约20万元以上。'], ['近20名市级以上劳模。'], ['近3年多来。'], ['签约20家以上。'], ['达到90%以上。']])('once: %s', (text) => {
  expect(toldOf(text)).toEqual([]);
});

test.each([
  ['约300余人参加。', '约300余'],
  ['近200多名职工参加。', '近200多'],
  ['满意率超过90%以上。', '超过90%以上→超过90%'],
  ['大约50人左右。', '大约50人左右→大约50人'],
  ['参加的有三百余人左右。', '三百余人左右'],
])('twice: %s', (text, told) => {
  expect(toldOf(text)).toEqual([`hint redundant-approx ${told}`]);
});
