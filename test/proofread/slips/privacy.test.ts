import { draftOf } from '../../../src/proofread/draft';
import { slipRemarks } from '../../../src/proofread/slips/slip-remarks';

test.each([
  ['困难职工赵某，身份证号11010519491231002X。', '110105********002X'],
  ['本人手写留下13812345678一串号码。', '138****5678'],
])('a personal number is masked, and its message does not repeat it: %s', (text, suggestion) => {
  const [remark, ...others] = slipRemarks(draftOf(text));
  expect(others).toEqual([]);
  expect(remark).toMatchObject({ kind: 'privacy', suggestion });
  expect(remark!.message).not.toContain(remark!.text);
});

test.each(['联系电话：13812345678', '统一社会信用代码91320102MA1000017X', '会员证编号20260012345'])('a number that may be printed stays: %s', (text) => {
  expect(slipRemarks(draftOf(text))).toEqual([]);
});
