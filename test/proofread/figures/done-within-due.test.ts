import { toldOf } from '../../support/figure-remarks';

test.each([['应建会企业50家，已建会43家。'], ['受理案件14件，办结14件。'], ['建会率达94%，尚未建会3家。']])('agrees: %s', (text) => {
  expect(toldOf(text)).toEqual([]);
});

test.each([
  ['应建会企业50家，已建会52家。', 'soft arithmetic 52家'],
  ['受理案件14件，办结15件。', 'soft arithmetic 15件'],
  ['收集意见建议60条，采纳72条。', 'soft arithmetic 72条'],
  ['建会率达100%，尚未建会3家。', 'soft contradiction 100%'],
])('%s', (text, told) => {
  expect(toldOf(text)).toEqual([told]);
});
