import { readDraft } from '../../../src/hosts/file/read-draft';
import { savedDocx } from '../../../src/writers/package/docx-package';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const TEXT = '上半年工作总结\n\n会员总数1206人。';

/** 会员 in GB 2312, of which GB 18030 is a superset. */
const GB = new Uint8Array([0xbb, 0xe1, 0xd4, 0xb1, 0x31, 0x32, 0x0d, 0x0a, 0xc8, 0xcb]);

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  [...`\ufeff${text}`].forEach((sign, at) => view.setUint16(at * 2, sign.charCodeAt(0), isLittle));
  return bytes;
}

function docx(...paragraphs: readonly string[]): Uint8Array {
  const body = paragraphs.map((text) => `<w:p><w:r>${text.split('|').map((piece) => `<w:t xml:space="preserve">${piece}</w:t>`).join('<w:br/>')}</w:r></w:p>`).join('');
  return savedDocx({ 'word/document.xml': bytesOf(`<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`) });
}

test.each([
  ['UTF-8', bytesOf(TEXT)],
  ['UTF-8 with its mark', bytesOf(`\ufeff${TEXT}`)],
  ['lines ended as in Windows', bytesOf(TEXT.replaceAll('\n', '\r\n'))],
  ['UTF-16, little end first', utf16(TEXT, true)],
  ['UTF-16, big end first', utf16(TEXT, false)],
  ['a document', docx('上半年工作总结', '', '会员总数1206人。')],
])('%s is read', (_, bytes) => {
  expect(readDraft(bytes, '总结').paragraphs).toEqual(TEXT.split('\n'));
});

test('what is no UTF-8 is read as GB 18030', () => {
  expect(readDraft(GB, '总结.txt').paragraphs).toEqual(['会员12', '人']);
});

test('spaces and blank lines stay, so that places hold in the file', () => {
  expect(readDraft(bytesOf('\n  一、 组织 \n'), '总结.txt').paragraphs).toEqual(['', '  一、 组织 ', '']);
});

test('Markdown is read without its signs, line by line', () => {
  const text = '# 工作总结\n\n- 会员**1206人**，*入会率*92.3%\n| 指标 | 本期 |\n| --- | --- |\n| 会员 | 1\\*2 |\n1\\. 下步 <mark>加强</mark>[见表](a.xlsx)';
  expect(readDraft(bytesOf(text), '总结.md').paragraphs).toEqual(['工作总结', '', '会员1206人，入会率92.3%', '指标\t本期', '', '会员\t1*2', '1. 下步 加强见表']);
});

test.each([
  ['a text box, kept twice', '<w:p><w:r><w:t>正文。</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:p><w:r><w:t>框内。</w:t></w:r></w:p></mc:Choice><mc:Fallback><mc:AlternateContent><mc:Fallback/></mc:AlternateContent><w:p><w:r><w:t>框内。</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent></w:r></w:p>', ['正文。', '框内。']],
  ['sounds over characters', '<w:p><w:r><w:ruby><w:rt><w:r><w:t>qīng</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>青</w:t></w:r></w:rubyBase></w:ruby></w:r><w:r><w:t>云镇</w:t></w:r></w:p>', ['青云镇']],
  ['tab stops, which are no tabs', '<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs></w:pPr><w:r><w:t>会员</w:t><w:tab/><w:t>1206人</w:t></w:r></w:p>', ['会员\t1206人']],
  ['changes under tracking', '<w:p><w:r><w:t>会员</w:t></w:r><w:del><w:r><w:delText>1260人</w:delText></w:r></w:del><w:ins><w:r><w:t>1206人</w:t></w:r></w:ins></w:p>', ['会员1206人']],
])('of a document: %s', (_, body, paragraphs) => {
  expect(readDraft(savedDocx({ 'word/document.xml': bytesOf(`<w:document><w:body>${body}</w:body></w:document>`) }), '总结.docx').paragraphs).toEqual(paragraphs);
});

test('stars in plain text are what they are', () => {
  expect(readDraft(bytesOf('**镇总工会**'), '总结.txt').paragraphs).toEqual(['**镇总工会**']);
});

test.each([
  ['a PDF', bytesOf('%PDF-1.4\n\u0000\u0001\u0002'), '“总结.pdf”不是 Word 文档或文本文件；另存为 .docx 或 .txt 后再校对。', '总结.pdf'],
  ['a PDF of letters only', bytesOf('%PDF-1.4\n1 0 obj'), '“总结.txt”不是 Word 文档或文本文件；另存为 .docx 或 .txt 后再校对。', '总结.txt'],
  ['rich text under an old name', bytesOf('{\\rtf1\\ansi 会员}'), '“总结.doc”不是 Word 文档或文本文件；另存为 .docx 或 .txt 后再校对。', '总结.doc'],
  ['a web page', bytesOf('<!DOCTYPE html>\n<p>会员</p>'), '“总结.doc”不是 Word 文档或文本文件；另存为 .docx 或 .txt 后再校对。', '总结.doc'],
  ['bytes of no encoding', new Uint8Array([0x81, 0xff, 0xff, 0xff]), '“总结.txt”不是 Word 文档或文本文件；另存为 .docx 或 .txt 后再校对。', '总结.txt'],
  ['nothing', bytesOf(' \n\n'), '“空.txt”里没有文字；选一份写有内容的文稿。', '空.txt'],
  ['a document without words', docx('', ''), '“空.docx”里没有文字；选一份写有内容的文稿。', '空.docx'],
  ['an old document', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), '“旧.doc”是旧的 .doc 格式或设了打开密码；在 Word 或 WPS 中取消密码，另存为 .docx 后再试。', '旧.doc'],
  ['a zip that is no document', savedDocx({ 'a.txt': bytesOf('甲') }), '“包.zip”不是 Word 文档；选 .docx 文件。', '包.zip'],
  ['a text without end', bytesOf('工会'.repeat(2_600_000)), '“长.txt”超过 500 万字，不像一份文稿；分开后再校对。', '长.txt'],
])('%s is refused in one sentence', (_, bytes, sentence, name) => {
  expect(() => readDraft(bytes, name)).toThrow(sentence);
});
