/** The fake of WPS 表格 is as strict as what is known of the real one: each rule it keeps to, so that no test rests on a kinder program. */
import type { SheetContent } from '../../../src/model/workbook';
import { fakeWps, type FakeWps } from '../../support/wps/fake-wps';
import type { FakeOptions } from '../../support/wps/world';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the tests speak to the fake as scripts do: nothing is known of a member before it is asked for
type Script = any;

const sheets: readonly SheetContent[] = [
  { name: '统计表', rows: [[{ value: '会员' }, { value: 12 }, { value: true }], [{ value: { error: '#DIV/0!' } }, undefined, { value: 46203, numberFormat: 'yyyy-mm-dd' }]] },
  { name: '空表', rows: [] },
];

let fake: FakeWps;
let app: Script;
const start = (options: Partial<FakeOptions> = {}): void => {
  fake = fakeWps(sheets, options);
  app = fake.application;
};
const sheet = (name = '统计表'): Script => app.ActiveWorkbook.Worksheets.Item(name);
const range = (address: string): Script => sheet().Range(address);

beforeEach(() => start());

describe('objects', () => {
  test('answer at once and not by promise', () => {
    expect(range('A1').Value2).toBe('会员');
  });

  test('give undefined for a misspelt member, throw at a misspelt method, and take a misspelt write without effect', () => {
    expect(range('A1').Valeu2).toBeUndefined();
    expect(() => range('A1').Selekt()).toThrow(TypeError);
    range('A1').Valeu2 = '新';
    expect(range('A1').Value2).toBe('会员');
  });

  test('have the members of 表格 and a name that misleads', () => {
    expect([app.Workbooks.Count, app.Documents, app.Name]).toEqual([1, undefined, 'Microsoft Excel']);
  });
});

describe('collections', () => {
  test('count from 1, by number or name in any case, and are no lists', () => {
    const { Worksheets } = app.ActiveWorkbook;
    expect([Worksheets.Count, Worksheets.Item(1).Name, Worksheets.Item('统计表').Index]).toEqual([2, '统计表', 1]);
    expect(Worksheets[0]).toBeUndefined();
    expect(() => [...Worksheets]).toThrow();
    expect(() => Worksheets(1)).toThrow(TypeError);
  });

  test.each([0, 3, '没有'])('throw for %j, which is not there', (which) => {
    expect(() => app.ActiveWorkbook.Worksheets.Item(which)).toThrow();
  });

  test('or give null, as some builds do', () => {
    start({ missing: 'null' });
    expect(app.ActiveWorkbook.Worksheets.Item('没有')).toBeNull();
  });
});

describe('addresses', () => {
  test.each<[string, readonly number[]]>([['B2', [2, 2, 1, 1]], ['A1:C2', [1, 1, 2, 3]], ['$B$1:$A$2', [1, 1, 2, 2]], ['A:A', [1, 1, 1_048_576, 1]], ['2:3', [2, 1, 2, 16_384]]])('%s', (address, [row, column, rows, columns]) => {
    const found = range(address);
    expect([found.Row, found.Column, found.Rows.Count, found.Columns.Count]).toEqual([row, column, rows, columns]);
  });

  test.each(['A0', 'XFE1', 'A1048577', '1A', '', `${'A1:B2,'.repeat(50)}C3`])('throw for %j', (address) => {
    expect(() => range(address)).toThrow();
  });

  test('two ranges span one; Item counts from 1', () => {
    expect(sheet().Range(range('A1'), range('C2')).Count).toBe(6);
    expect(sheet().Cells.Item(1, 2).Value2).toBe(12);
    expect(() => sheet().Cells.Item(0, 1)).toThrow();
  });

  test('Address is a method with dollar signs, and in some builds a property', () => {
    expect(range('A1:B2').Address()).toBe('$A$1:$B$2');
    start({ addressAsProperty: true });
    expect(range('A1:B2').Address).toBe('$A$1:$B$2');
  });

  test('what is used is a box that need not begin at A1; A1 on an empty sheet', () => {
    sheet('空表').Range('B3:C4').Value2 = 1;
    expect(sheet('空表').UsedRange.Address()).toBe('$B$3:$C$4');
    sheet('空表').Cells.Clear();
    expect([sheet('空表').UsedRange.Address(), sheet('空表').UsedRange.Value2]).toEqual(['$A$1', null]);
  });
});

describe('values', () => {
  test.each<[FakeOptions['shape']['block'], unknown, unknown, unknown, unknown]>([
    ['modern', '会员', [['会员', 12, true]], [['会员'], [-2_146_826_281]], [[null, null], [null, null]]],
    ['flat', '会员', ['会员', 12, true], ['会员', -2_146_826_281], [[null, null], [null, null]]],
    ['nested', [['会员']], [['会员', 12, true]], [['会员'], [-2_146_826_281]], [[null, null], [null, null]]],
    ['nothing', '会员', [['会员', 12, true]], [['会员'], [-2_146_826_281]], null],
  ])('come in the shape of a %s build', (block, cell, row, column, blank) => {
    start({ shape: { block, empty: null } });
    expect(['A1', 'A1:C1', 'A1:A2', 'E1:F2'].map((address) => range(address).Value2)).toEqual([cell, row, column, blank]);
  });

  test('come wrapped in an object with Item from some builds', () => {
    start({ shape: { block: 'wrapper', empty: null } });
    expect(range('A1:C1').Value2.Item(1, 2)).toBe(12);
  });

  test('are undefined where a cell is empty, in some builds', () => {
    start({ shape: { block: 'modern', empty: undefined } });
    expect(range('A2:B2').Value2).toEqual([[-2_146_826_281, undefined]]);
  });

  test('of an error are a number, shown as its text', () => {
    expect([range('A2').Value2, range('A2').Text, range('A2').Formula]).toEqual([-2_146_826_281, '#DIV/0!', '#DIV/0!']);
  });

  test('of a date are its serial number, and a Date is refused', () => {
    expect(range('C2').Value2).toBe(46203);
    expect(() => (range('C2').Value2 = new Date(0))).toThrow();
  });

  test('are not written by assigning to Value, which is a method', () => {
    range('A1').Value = '新';
    expect(range('A1').Value2).toBe('会员');
    expect(range('A1').Value()).toBe('会员');
    range('A1').Value(undefined, '新');
    expect(range('A1').Value2).toBe('新');
  });

  test('shown are the text of one cell, null for several, and cannot be written', () => {
    range('B1').Text = '13';
    expect([range('B1').Text, range('A1:B1').Text]).toEqual(['12', null]);
  });
});

describe('writing', () => {
  test.each<[what: string, input: unknown, expected: unknown]>([
    ['one value fills all', 7, [[7, 7], [7, 7]]],
    ['an array of its size', [[1, 2], [3, 4]], [[1, 2], [3, 4]]],
    ['a smaller array leaves errors', [[1]], [[1, -2_146_826_246], [-2_146_826_246, -2_146_826_246]]],
    ['a larger array is cut', [[1, 2, 3], [4, 5, 6], [7, 8, 9]], [[1, 2], [4, 5]]],
    ['a plain list is each row', [1, 2], [[1, 2], [1, 2]]],
  ])('%s', (_, input, expected) => {
    range('E1:F2').Value2 = input;
    expect(range('E1:F2').Value2).toEqual(expected);
  });

  test.each<[text: string, value: unknown, format: string]>([
    ['007', 7, 'General'], ['1,306', 1306, 'General'], ['12%', 0.12, '0.00%'], ['2026-06-30', 46203, 'yyyy/m/d'], ['2026年6月30日', 46203, 'yyyy/m/d'],
    ['TRUE', true, 'General'], ['#N/A', -2_146_826_246, 'General'], ['1-2', 46024, 'm"月"d"日"'], ["'007", '007', 'General'], ['第1季度', '第1季度', 'General'],
  ])('%s is taken as if typed', (text, value, format) => {
    range('E1').Value2 = text;
    expect([range('E1').Value2, range('E1').NumberFormat]).toEqual([value, format]);
  });

  test('in a cell of text format everything is text, formulas too', () => {
    range('E1:E3').NumberFormat = '@';
    range('E1:E3').Value2 = [['007'], [7], ['=B1']];
    expect([range('E1:E3').Value2, range('E1:E3').Formula]).toEqual([[['007'], ['7'], ['=B1']], [['007'], ['7'], ['=B1']]]);
  });

  test('what begins with = is a formula, by Formula and by Value2', () => {
    range('E1').Formula = '=B1*2';
    range('E2').Value2 = '=B1+1';
    expect([range('E1:E2').Value2, range('E1:E2').Formula]).toEqual([[[24], [13]], [['=B1*2'], ['=B1+1']]]);
  });

  test('inside a merge goes nowhere but to its first cell', () => {
    range('E1:F1').Merge();
    range('E1:F1').Value2 = [['甲', '乙']];
    expect([range('E1:F1').Value2, range('F1').MergeArea.Address(), range('E1:G1').MergeCells, range('G1').MergeCells]).toEqual([[['甲', null]], '$E$1:$F$1', null, false]);
  });

  test('to a protected sheet throws, but for the content of its open cells', () => {
    range('B1').Locked = false;
    sheet().Protect('密码');
    expect(() => (range('A1').Value2 = 1)).toThrow();
    expect(() => (range('B1').NumberFormat = '0')).toThrow();
    range('B1').Value2 = 13;
    expect(range('B1').Value2).toBe(13);
    expect(() => sheet().Unprotect('')).toThrow();
  });
});

describe('looks', () => {
  test('colours are whole numbers with blue in front, kept as they are', () => {
    range('A1').Interior.Color = 0x64381f;
    range('A1').Font.Color = 0x0000ff;
    expect([range('A1').Interior.Color, range('A1').Font.Color]).toEqual([0x64381f, 255]);
    expect(() => (range('A1').Interior.Color = '#1F3864')).toThrow();
    range('A1').Interior.Pattern = -4142;
    expect(range('A1').Interior.Pattern).toBe(-4142);
  });

  test('a property of several cells is null where they differ', () => {
    expect([range('A2:C2').NumberFormat, range('A1:C1').NumberFormat]).toEqual([null, 'General']);
  });

  test('an edge is that of the rectangle, all borders those of every cell', () => {
    range('A1:A3').Borders.Item(8).LineStyle = 1;
    expect(['A1', 'A2'].map((address) => range(address).Borders.Item(8).LineStyle)).toEqual([1, -4142]);
    range('A1:A3').Borders.LineStyle = 1;
    expect(range('A2').Borders.Item(8).LineStyle).toBe(1);
  });

  test('a rule is not added over another, and not with more than 255 characters', () => {
    range('A1').Validation.Add(3, 1, 1, '是,否');
    expect(() => range('A1').Validation.Add(3, 1, 1, '是,否')).toThrow();
    expect(() => range('B1').Validation.Add(3, 1, 1, '长'.repeat(256))).toThrow();
    range('A1').Validation.Delete();
    expect(() => range('A1').Validation.Type).toThrow();
  });
});

describe('comments, links and names', () => {
  test('a comment is null where there is none, text by a method, and not added twice', () => {
    expect(range('A1').Comment).toBeNull();
    range('A1').AddComment('已核实');
    expect([range('A1').Comment.Text(), sheet().Comments.Count]).toEqual(['已核实', 1]);
    expect(() => range('A1').AddComment('再')).toThrow();
    range('A1').Comment.Delete();
    expect(range('A1').Comment).toBeNull();
  });

  test('a link takes five inputs by their place and writes the text it shows', () => {
    sheet().Hyperlinks.Add(range('E1'), '', "'空表'!A1", undefined, '去空表');
    expect(range('E1').Value2).toBe('去空表');
  });

  test('a name refers with =, and is missing with a throw', () => {
    const { Names } = app.ActiveWorkbook;
    Names.Add('会员数', "='统计表'!$B$1");
    expect([Names.Item('会员数').RefersTo, Names.Item('会员数').RefersToRange.Value2]).toEqual(["='统计表'!$B$1", 12]);
    expect(() => Names.Add('坏', '统计表!B1')).toThrow();
    expect(() => Names.Item('没有')).toThrow();
  });
});

describe('sheets', () => {
  const names = (): readonly string[] => [1, 2, 3].slice(0, app.ActiveWorkbook.Worksheets.Count).map((at) => app.ActiveWorkbook.Worksheets.Item(at).Name);

  test('are added before the one that is shown, or after a given one, and are shown', () => {
    app.ActiveWorkbook.Worksheets.Add().Name = '前';
    expect(names()).toEqual(['前', '统计表', '空表']);
    start();
    app.ActiveWorkbook.Worksheets.Add(undefined, sheet('空表')).Name = '后';
    expect([names(), app.ActiveSheet.Name]).toEqual([['统计表', '空表', '后'], '后']);
  });

  test.each(['', '长'.repeat(32), 'a/b', '统计表'])('do not take the name %j', (name) => {
    expect(() => (sheet('空表').Name = name)).toThrow();
  });

  test('are deleted with a question unless alerts are off, and never the last one in sight', () => {
    expect(() => sheet('空表').Delete()).toThrow();
    expect(fake.bridge.violations).toHaveLength(1);
    app.DisplayAlerts = false;
    sheet('空表').Delete();
    expect(() => sheet().Delete()).toThrow();
    expect(names()).toEqual(['统计表']);
  });

  test('that are hidden are not activated; the last one in sight is not hidden', () => {
    sheet('空表').Visible = 2;
    expect(() => sheet('空表').Activate()).toThrow();
    expect(() => (sheet().Visible = 0)).toThrow();
  });

  test('keep their number where the structure is protected', () => {
    fake.book.hasFixedSheets = true;
    expect(() => app.ActiveWorkbook.Worksheets.Add()).toThrow();
  });

  test('a range is selected only on the sheet that is shown', () => {
    expect(() => sheet('空表').Range('A1').Select()).toThrow();
  });
});

describe('events', () => {
  test('are told inside the call, by function or global name, until they are off', () => {
    const told: string[] = [];
    (globalThis as Script).onFakeChange = (on: Script, at: Script) => told.push(`${on.Name}!${at.Address()}`);
    app.ApiEvent.AddApiEventListener('SheetChange', 'onFakeChange');
    const listener = (): number => told.push('fn');
    app.ApiEvent.AddApiEventListener('SheetChange', listener);
    range('A1').Value2 = 1;
    expect(told).toEqual(['统计表!$A$1', 'fn']);
    app.EnableEvents = false;
    range('A1').Value2 = 2;
    app.EnableEvents = true;
    app.ApiEvent.RemoveApiEventListener('SheetChange', listener);
    app.ApiEvent.RemoveApiEventListener('SheetChange');
    range('A1').Value2 = 3;
    expect(told).toHaveLength(2);
    delete (globalThis as Script).onFakeChange;
  });

  test('may not write', () => {
    app.ApiEvent.AddApiEventListener('SheetChange', () => (range('B1').Value2 = 1));
    expect(() => fake.person.type({ sheet: '统计表', row: 1, column: 1 }, 5)).toThrow();
    expect(fake.bridge.violations).toHaveLength(1);
  });
});

describe('the add-in’s own', () => {
  test('storage takes numbers, booleans and texts', () => {
    app.PluginStorage.setItem('pane_et', 1);
    expect(app.PluginStorage.getItem('pane_et')).toBe(1);
    expect(() => app.PluginStorage.setItem('x', {})).toThrow();
  });

  test('panes start hidden, count from 1, lose their width on showing, and are not found once closed', () => {
    const pane = app.CreateTaskPane('pane.html');
    pane.Width = 380;
    expect([pane.ID, pane.Visible]).toEqual([1, false]);
    pane.Visible = true;
    expect(pane.Width).not.toBe(380);
    pane.Delete();
    expect(app.GetTaskPane(1)).toBeNull();
  });

  test('files: text ends at a zero byte, buffers and binary strings do not', () => {
    app.FileSystem.writeAsBinaryString('C:\\Temp\\a', 'PK\x00\xff');
    expect(app.FileSystem.ReadFile('C:\\Temp\\a')).toBe('PK');
    expect([...new Uint8Array(app.FileSystem.ReadFileAsArrayBuffer('C:\\Temp\\a'))]).toEqual([0x50, 0x4b, 0, 0xff]);
  });
});

describe('the bridge', () => {
  test('counts each read, write and call as 0.2 ms', () => {
    const before = fake.bridge.calls;
    range('A1').Value2 = 1;
    expect(fake.bridge.log.slice(before)).toEqual(['Application.ActiveWorkbook', 'Workbook.Worksheets', 'Worksheets.Item', 'Worksheet.Range', 'Range.Value2']);
    expect(fake.bridge.milliseconds).toBeCloseTo(fake.bridge.calls * 0.2);
  });

  test('fails at the call it is told to', () => {
    fake.failures.throwAt = 3;
    expect(() => range('A1')).toThrow();
    expect(range('A1').Value2).toBe('会员');
  });

  test('drops writes in silence', () => {
    fake.failures.dropped.add('Range.Value2');
    range('A1').Value2 = 1;
    fake.failures.dropped.clear();
    expect(range('A1').Value2).toBe('会员');
  });

  test('lets the person act in the middle of a call', () => {
    const other = fake.person.open('C:\\别的.xlsx', sheets);
    fake.person.switchTo(fake.book);
    fake.failures.before.set('Worksheet.Range', () => fake.person.switchTo(other));
    const now = range('A1');
    expect([now.Value2, app.ActiveWorkbook.Name]).toEqual(['会员', '别的.xlsx']);
  });
});
