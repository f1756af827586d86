import { toldOf } from '../../support/figure-remarks';

test.each([['某镇2026年上半年工作总结\n现将上半年工作情况总结如下。'], ['某镇2026年度工作总结\n现将全年工作总结如下。'], ['现将全年工作总结如下。']])('agrees: %s', (text) => {
  expect(toldOf(text)).toEqual([]);
});

test.each([
  ['某镇2026年上半年工作总结\n现将全年工作总结如下。', '全年'],
  ['某镇2026年度工作总结\n现将上半年工作情况汇报如下。', '上半年'],
])('does not: %s', (text, place) => {
  expect(toldOf(text)).toEqual([`soft period-mismatch ${place}`]);
});
