import { toldOf } from '../../support/figure-remarks';

test.each([['捐款5.12万元。'], ['“5·12”汶川大地震后。'], ['四月、五月份培训。'], ['四、五星级职工之家'], ['每周三下午学习。'], ['在四、五月份，先后两次上街宣传。']])('one way: %s', (text) => {
  expect(toldOf(text)).toEqual([]);
});

test.each([
  ['5.12汶川大地震后，职工踊跃捐款。', 'hint numeric-ambiguity 5.12→5·12'],
  ['四、五月份，先后两次上街宣传。', 'hint numeric-ambiguity 四、五月→4、5月'],
  ['规定每隔周三下午学习。', 'hint ambiguous-figure 每隔周三'],
])('two ways: %s', (text, told) => {
  expect(toldOf(text)).toEqual([told]);
});
