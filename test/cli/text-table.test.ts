import { displayWidth, textTable } from '../../src/cli/text-table';

test.each([['abc', 3], ['会员', 4], ['（92.34%）', 10], ['「A」', 5], ['𠮷', 2], ['', 0]])('%s is %d places wide', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test('lines columns up by width, not by letters', () => {
  expect(textTable([['职工入会率', '92.34%'], ['建会率', '88.10%'], ['A', '1%']])).toBe('职工入会率  92.34%\n建会率      88.10%\nA           1%');
});
