import { toldOf } from '../../support/figure-remarks';

test.each([['每周三下午学习。'], ['每隔一周学习一次。']])('one way: %s', (text) => {
  expect(toldOf(text)).toEqual([]);
});

test('「每隔周三」 can be read in two ways', () => {
  expect(toldOf('规定每隔周三下午学习。')).toEqual(['hint ambiguous-figure 每隔周三']);
});
