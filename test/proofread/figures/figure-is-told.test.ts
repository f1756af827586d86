import { toldOf } from '../../support/figure-remarks';

test.each([['采取多种形式，多次走访企业。'], ['要组织多名职工参加。'], ['新建工会660多家。'], ['慰问了许多名职工。'], ['与多个部门联合。'], ['走访数十家企业。']])('none is owed: %s', (text) => {
  expect(toldOf(text)).toEqual([]);
});

test.each([
  ['上半年吸纳多名职工入会。', '多名'],
  ['深入多家企业开展调查。', '多家'],
  ['联合举办了养蜂培训等多期。', '多期'],
  ['捐赠图书若干套。', '若干套'],
])('is owed: %s', (text, place) => {
  expect(toldOf(text)).toEqual([`hint lost-figure ${place}`]);
});
