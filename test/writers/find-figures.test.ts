/** Which controls of a document are figures, and which are not. */
import { figureBookmark, figureTag } from '../../src/writers/docx/figure-mark';
import { findFigures } from '../../src/writers/refresh/find-figures';

const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const control = (properties: string, content: string): string => `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const marked = (text: string): string => `<w:bookmarkStart w:id="1" w:name="${figureBookmark(1, 'value.members', text)}"/>${run(text)}<w:bookmarkEnd w:id="1"/>`;
const tag = (text: string): string => `<w:tag w:val="${figureTag('value.members', text)}"/>`;
const found = (xml: string) => findFigures(xml).figures.map(({ text, paragraph, offset }) => ({ text, paragraph, offset }));

test('a control emptied by a person shows words of the program, which are not read', () => {
  const xml = `<w:p>${run('会员')}${control(`${tag('1206人')}<w:showingPlcHdr/>`, run('单击或点击此处输入文字。'))}${run('。')}</w:p>`;
  expect(findFigures(xml).paragraphs).toEqual(['会员。']);
  expect(found(xml)).toEqual([{ text: '', paragraph: -1, offset: 0 }]);
});

test('a control around the whole report does not take the bookmark of a figure whose own control is gone', () => {
  const xml = control('<w:tag w:val="union-report"/>', `<w:p>${run('共有会员')}${marked('1206人')}${run('。')}</w:p>`);
  expect(found(xml)).toEqual([{ text: '1206人', paragraph: 0, offset: 4 }]);
});

test('a control that lost its tag takes the bookmark inside it', () => {
  const xml = `<w:p>${run('共有会员')}${control('', marked('1206人') + run('左右'))}</w:p>`;
  expect(found(xml)).toEqual([{ text: '1206人左右', paragraph: 0, offset: 4 }]);
});
