/** The fake of 文字 is as strict as the dossier says the real one is; each line of its contract has a test here. */
import { fakeWriter, type FakeWriter } from '../../../support/wps/writer/fake-writer';
import type { WriterDocument, WriterProgram } from '../../../../src/hosts/wps/writer/writer-model';

const programOf = (fake: FakeWriter) => fake.application as WriterProgram & { readonly Name: string; readonly Workbooks?: unknown };
const documentOf = (fake: FakeWriter): WriterDocument => programOf(fake).ActiveDocument!;

test('is the program of documents, whatever its name says', () => {
  const program = programOf(fakeWriter());
  expect([program.Name, program.Workbooks, program.Documents.Count]).toEqual(['Microsoft Word', undefined, 1]);
});

test('a misspelt member reads as undefined and takes a write without effect', () => {
  const fake = fakeWriter('一');
  const document = documentOf(fake) as unknown as Record<string, unknown>;
  expect(document['Contents']).toBeUndefined();
  document['Contents'] = 'x';
  expect(document['Contents']).toBeUndefined();
});

test('the last paragraph mark is there and stays', () => {
  const fake = fakeWriter();
  const { Content: whole } = documentOf(fake);
  expect(whole.Text).toBe('\r');
  whole.InsertAfter('甲\r乙');
  expect(fake.text()).toBe('甲\r乙\r');
  whole.Delete();
  expect(fake.text()).toBe('\r');
});

test('positions count from 0, the end exclusive; outside there is nothing', () => {
  const document = documentOf(fakeWriter('甲乙'));
  expect(document.Range(1, 2).Text).toBe('乙');
  expect(document.Content.End).toBe(3);
  for (const [start, end] of [[-1, 1], [0, 4], [2, 1], [0.5, 1]] as const) expect(() => document.Range(start, end)).toThrow('超出范围');
});

test('a range grows over what is inserted behind it', () => {
  const range = documentOf(fakeWriter('甲乙')).Range(0, 1);
  range.InsertAfter('丙');
  expect([range.Text, range.End]).toEqual(['甲丙', 2]);
});

test('paragraphs count from 1, with their mark', () => {
  const { Paragraphs: paragraphs } = documentOf(fakeWriter('甲\r乙')).Content;
  expect([paragraphs.Count, paragraphs.Item(1)!.Range.Text]).toEqual([2, '甲\r']);
  expect(() => paragraphs.Item(0)).toThrow();
});

test('the end of a cell is two characters and one position', () => {
  const fake = fakeWriter('项目\t数\r会员\t12\r结尾');
  const document = documentOf(fake);
  const table = document.Range(0, 11).ConvertToTable!(1, 2, 2);
  expect(fake.text()).toBe('项目\r\x07数\r\x07\r\x07会员\r\x0712\r\x07\r\x07结尾\r');
  expect(document.Content.End).toBe(fake.text().length - 6);
  expect(table.Cell(2, 2).Range.Text).toBe('12');
  expect(() => table.Cell(3, 1)).toThrow();
  expect(() => document.Range(0, 4).Delete()).toThrow();
});

test.each([['throws'], ['null']] as const)('what is not there %s', (missing) => {
  const { Bookmarks: bookmarks } = documentOf(fakeWriter('甲', { missing }));
  if (missing === 'null') expect(bookmarks.Item('没有')).toBeNull();
  else expect(() => bookmarks.Item('没有')).toThrow();
  expect(bookmarks.Exists('没有')).toBe(false);
});

test('a style that the document does not have is refused, built-in ones go by number', () => {
  const range = documentOf(fakeWriter('甲')).Range(0, 1);
  expect(() => (range.Style = '公文正文')).toThrow('找不到样式');
  expect(() => (range.Style = -1)).not.toThrow();
});

test('replacing the text of a bookmark takes the bookmark away', () => {
  const document = documentOf(fakeWriter('会员12人'));
  document.Bookmarks.Add('甲', document.Range(2, 4));
  document.Bookmarks.Item('甲')!.Range.Text = '13';
  expect(document.Bookmarks.Exists('甲')).toBe(false);
});

test('hidden bookmarks are there only when asked for; names are as WPS takes them', () => {
  const document = documentOf(fakeWriter('甲'));
  document.Bookmarks.Add('_a', document.Range(0, 1));
  expect([document.Bookmarks.Count, document.Bookmarks.Exists('_a')]).toEqual([0, false]);
  document.Bookmarks.ShowHidden = true;
  expect([document.Bookmarks.Count, document.Bookmarks.Exists('_a')]).toEqual([1, true]);
  for (const name of ['', '1a', '甲 乙', 'a'.repeat(41)]) expect(() => document.Bookmarks.Add(name, document.Range(0, 1))).toThrow('书签名无效');
});

test('typing replaces the selection and collapses it', () => {
  const fake = fakeWriter('甲乙');
  fake.document.selection = { start: 0, end: 1, story: 1 };
  (programOf(fake).Selection as unknown as { TypeText(text: string): void }).TypeText('丙丁');
  expect([fake.text(), fake.document.selection.start, fake.document.selection.end]).toEqual(['丙丁乙\r', 2, 2]);
});

test('a change out of an event is a violation, and a protected document takes none', () => {
  const fake = fakeWriter('甲');
  const document = documentOf(fake);
  fake.world.listeners.set('ContentChange', new Set([() => document.Range(0, 1).InsertAfter('乙')]));
  expect(() => document.Range(0, 1).InsertAfter('丙')).toThrow('事件处理程序');
  expect(fake.bridge.violations).toHaveLength(1);
  const closed = fakeWriter('甲');
  closed.document.protection = 3;
  expect(() => documentOf(closed).Range(0, 1).InsertAfter('乙')).toThrow('受保护');
});

test('every read, write and call costs one', () => {
  const fake = fakeWriter('甲');
  void documentOf(fake).Range(0, 1).Text;
  expect(fake.bridge.log).toEqual(['Application.ActiveDocument', 'Document.Range', 'Range.Text']);
});
