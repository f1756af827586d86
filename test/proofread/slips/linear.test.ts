/** A draft is read in linear time, whatever it repeats: two hundred thousand characters take moments. */
import { draftOf } from '../../../src/proofread/draft';
import { slipRemarks } from '../../../src/proofread/slips/slip-remarks';

const LENGTH = 200_000;

test.each(['。', '“', '(', 'xx ', '*', '　', '一是抓，', '一、\n1、\n', '。1、', '的', '1，', '党的', '原因是', '首页>'])('%j over and over', (unit) => {
  const draft = draftOf(unit.repeat(LENGTH / unit.length));
  const from = performance.now();
  slipRemarks(draft);
  expect(performance.now() - from).toBeLessThan(15_000);
});
