import { toldOf } from '../../support/figure-remarks';

test.each([
  ['全县23个乡镇中已有21个建立总工会，占91.3%，剩余2个计划明年建立。'],
  ['受理86件，其中欠薪50件、工伤20件，其余16件。'],
  ['走访企业12家，慰问职工58户，其余3家正在联系。'],
])('agrees: %s', (text) => {
  expect(toldOf(text)).toEqual([]);
});

test.each([
  ['全县23个乡镇中已有21个建立总工会，剩余3个计划明年建立。', 'soft arithmetic 3个→2个'],
  ['受理案件86件，办结82件，其余6件正在办理。', 'soft arithmetic 6件→4件'],
  ['受理案件86件，其中欠薪50件，其余30件。', 'hard arithmetic 86件'],
])('%s', (text, told) => {
  expect(toldOf(text)).toEqual([told]);
});
