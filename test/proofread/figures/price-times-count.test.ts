import { toldOf } from '../../support/figure-remarks';

test.each([
  ['为1090户特困职工发放慰问金（每户400元），共计43.6万元。'],
  ['走访困难职工10户，每户500元，共发放慰问金5000元、慰问品3000元。'],
  ['资助学生12名，每人3000元。'],
  ['为36名职工发放防暑用品，人均约80元，共计2900元。'],
])('agrees: %s', (text) => {
  expect(toldOf(text)).toEqual([]);
});

test.each([
  ['为1090户特困职工发放慰问金（每户400元），共计46.3万元。', 'hard arithmetic 46.3万元→43.6万元'],
  ['资助学生12名，每名3000元，合计3.9万元。', 'hard arithmetic 3.9万元→3.6万元'],
])('%s', (text, told) => {
  expect(toldOf(text)).toEqual([told]);
});
