import { toldOf } from '../../support/figure-remarks';

test.each([['2026年是“十五五”规划的开局之年。'], ['2025年是“十四五”收官之年。'], ['某镇2023年工作总结\n深入学习党的二十大精神。'], ['为实现“十一五”规划目标而努力。']])('known: %s', (text) => {
  expect(toldOf(text)).toEqual([]);
});

test.each([
  ['2026年是“十四五”规划的开局之年。', '2026年'],
  ['2023年是“十四五”规划收官之年。', '2023年'],
  ['某镇2016年工作总结\n深入学习党的十九大精神。', '党的十九大'],
])('cannot be: %s', (text, place) => {
  expect(toldOf(text)).toEqual([`soft period-mismatch ${place}`]);
});
