import { toldOf } from '../../support/figure-remarks';

test.each([
  ['年度目标88个，已完成86个，完成率97.73%。'],
  ['年度目标88个，已完成86个，还差2个。'],
  ['完成86个，占年度目标88个的97.7%。'],
  ['收缴经费1286万元，其中代收1102万元，划拨184万元，完成任务1200万元的107.2%。'],
  ['年度计划筹集20万元，已完成12.86万元，完成率64.3%。'],
])('agrees: %s', (text) => {
  expect(toldOf(text)).toEqual([]);
});

test.each([
  ['年度目标88个，已完成86个，完成率79.73%。', 'hard arithmetic 79.73%→97.73%'],
  ['年度目标88个，已完成86个，还差3个。', 'hard arithmetic 3个→2个'],
  ['完成86个，占年度目标88个的93.7%。', 'hard arithmetic 93.7%→97.7%'],
])('%s', (text, told) => {
  expect(toldOf(text)).toContain(told);
});
