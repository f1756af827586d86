import { isNotApplicable } from '../../src/text/not-applicable';

test.each(['—', '－', '——', '-', '/', '／', '不适用', '无此项', '…', '……', '×', '..', '...', ' — ', '不 适 用'])('「%s」 says that nothing applies', (text) => {
  expect(isNotApplicable(text)).toBe(true);
});

test.each(['', '0', '无', '-3', '1/2', 'xx', '××', '不适用于本单位职工'])('「%s」 does not', (text) => {
  expect(isNotApplicable(text)).toBe(false);
});
