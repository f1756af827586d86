import { criterionText, spellingKey, spellingsOf } from '../../../src/filling/fetch/spelling';

test.each([
  ['是', '"是"'], ['私营企业*', '"私营企业~*"'], ['谁?', '"谁~?"'], ['~', '"~~"'], ['=是', '"==是"'], ['<5', '"=<5"'], ['“甲"公司', '"“甲""公司"'],
])('%s is asked for as %s', (value, criterion) => {
  expect(criterionText(value)).toBe(criterion);
});

test('others than a word are asked for by <>', () => {
  expect(criterionText('转出*', '<>')).toBe('"<>转出~*"');
});

test('spellings that a spreadsheet takes for equal are one criterion', () => {
  expect(spellingsOf(['是', 1, '1', 'Y', 'y', '是 ', '√'])).toEqual(['是', '1', 'Y', '是 ', '√']);
});

test.each(['１', ' 1', '1.0', true, null, 'x'.repeat(256)])('%j has no criterion that can be trusted', (value) => {
  expect(spellingKey(value)).toBeUndefined();
});
