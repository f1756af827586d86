import ExcelJS from 'exceljs';
import { readXlsx } from '../../../src/hosts/file/read-xlsx';
import type { Cell } from '../../../src/model/workbook';
import { oneSheet, packed, partsOf } from './packages';

const STYLES =
  '<numFmts><numFmt numFmtId="176" formatCode="0.0&quot;万人&quot;"/></numFmts>' +
  '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="176"/><xf numFmtId="0"><alignment horizontal="left" indent="2"/></xf><xf numFmtId="31"/></cellXfs>';
const STRINGS =
  '<si><t xml:space="preserve">  其中：女会员</t></si>' +
  '<si><r><rPr><b/></rPr><t>会员</t></r><r><t xml:space="preserve"> 人数</t></r></si>' +
  '<si><t>工会</t><rPh sb="0" eb="2"><t>gonghui</t></rPh><phoneticPr fontId="1"/></si>' +
  '<si><t>第一行_x000D_\n第二行 _x005F_x000D_</t></si>' +
  '<si/>';

async function cellOf(cell: string, more = {}): Promise<Cell> {
  const workbook = await readXlsx(oneSheet(`<row r="3">${cell}</row>`, { styles: STYLES, sharedStrings: STRINGS, ...more }));
  return workbook.sheets[0]!.cellAt(3, 2);
}

test.each<[what: string, xml: string, cell: Cell]>([
  ['a number', '<c r="B3"><v>41</v></c>', { value: 41 }],
  ['a number in scientific notation', '<c r="B3"><v>1.2E-3</v></c>', { value: 0.0012 }],
  ['a shared string, its leading spaces kept', '<c r="B3" t="s"><v>0</v></c>', { value: '  其中：女会员' }],
  ['rich text', '<c r="B3" t="s"><v>1</v></c>', { value: '会员 人数' }],
  ['a string without its phonetic guide', '<c r="B3" t="s"><v>2</v></c>', { value: '工会' }],
  ['escaped controls', '<c r="B3" t="s"><v>3</v></c>', { value: '第一行\r\n第二行 _x000D_' }],
  ['an inline string', '<c r="B3" t="inlineStr"><is><t xml:space="preserve"> 北 京</t></is></c>', { value: ' 北 京' }],
  ['an inline rich string', '<c r="B3" t="inlineStr"><is><r><t>北</t></r><r><t>京</t></r></is></c>', { value: '北京' }],
  ['named and numbered entities', '<c r="B3" t="inlineStr"><is><t>&lt;A&amp;B&gt; &#x4F1A;&#21592;</t></is></c>', { value: '<A&B> 会员' }],
  ['character data', '<c r="B3" t="inlineStr"><is><t><![CDATA[1 < 2]]></t></is></c>', { value: '1 < 2' }],
  ['true', '<c r="B3" t="b"><v>1</v></c>', { value: true }],
  ['an error', '<c r="B3" t="e"><v>#DIV/0!</v></c>', { value: { error: '#DIV/0!' } }],
  ['a date as its serial number', '<c r="B3" s="1"><v>45838.5</v></c>', { value: 45838.5, numberFormat: 'yyyy/m/d' }],
  ['a Chinese date', '<c r="B3" s="5"><v>45838</v></c>', { value: 45838, numberFormat: 'yyyy"年"m"月"d"日"' }],
  ['a plain ISO date', '<c r="B3" s="1" t="d"><v>2025-06-30T12:00:00</v></c>', { value: 45838.5, numberFormat: 'yyyy/m/d' }],
  ['a percentage', '<c r="B3" s="2"><v>0.923</v></c>', { value: 0.923, numberFormat: '0.00%' }],
  ['a format of its own', '<c r="B3" s="3"><v>4.5</v></c>', { value: 4.5, numberFormat: '0.0"万人"' }],
  ['an indent', '<c r="B3" s="4" t="s"><v>1</v></c>', { value: '会员 人数', indent: 2 }],
  ['a formula with its result', '<c r="B3"><f>SUM(C3:D3)</f><v>9</v></c>', { value: 9, formula: 'SUM(C3:D3)' }],
  ['a formula that gives an empty text', '<c r="B3" t="str"><f>IF(C3="","",C3)</f><v></v></c>', { value: '', formula: 'IF(C3="","",C3)' }],
  ['a formula that gives an error', '<c r="B3" t="e"><f>1/0</f><v>#DIV/0!</v></c>', { value: { error: '#DIV/0!' }, formula: '1/0' }],
  ['a formula without result', '<c r="B3"><f>SUM(C3:D3)</f></c>', { value: null, formula: 'SUM(C3:D3)', uncalculated: true }],
  ['a formula as openpyxl leaves it', '<c r="B3"><f>SUM(C3:D3)</f><v/></c>', { value: null, formula: 'SUM(C3:D3)', uncalculated: true }],
  ['a cell without address', '<c><v>1</v></c><c><v>2</v></c>', { value: 2 }],
  ['prefixed names', '<x:c r="B3"><x:v>7</x:v></x:c>', { value: 7 }],
  ['a styled blank as empty', '<c r="B3" s="2"/>', { value: null }],
  ['an empty string as empty', '<c r="B3" t="s"><v>4</v></c>', { value: null }],
])('reads %s', async (_, xml, cell) => {
  expect(await cellOf(xml)).toEqual(cell);
});

test('counts the days of a 1904 file as the 1900 system does, and leaves its other numbers', async () => {
  const more = { workbookPr: '<workbookPr date1904="1"/>' };
  expect(await cellOf('<c r="B3" s="1"><v>44376</v></c>', more)).toMatchObject({ value: 45838 });
  expect(await cellOf('<c r="B3"><v>44376</v></c>', more)).toEqual({ value: 44376 });
});

test('writes a shared formula out for each cell', async () => {
  const workbook = await readXlsx(
    oneSheet('<row r="1"><c r="C1"><f t="shared" ref="C1:C2" si="0">SUM(A1:B1)*$E$1</f><v>1</v></c></row><row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row>'),
  );
  expect(workbook.sheets[0]!.cellAt(2, 3)).toEqual({ value: 2, formula: 'SUM(A2:B2)*$E$1' });
});

test('takes zeros for no results where the file asks to be calculated and every result is 0', async () => {
  const rows = '<row r="3"><c r="B3"><f>SUM(C3:D3)</f><v>0</v></c><c r="C3"><v>5</v></c></row>';
  const workbook = await readXlsx(oneSheet(rows, { calcPr: '<calcPr fullCalcOnLoad="1"/>' }));
  expect(workbook.sheets[0]!.cellAt(3, 2)).toEqual({ value: null, formula: 'SUM(C3:D3)', uncalculated: true });
  expect(workbook.sheets[0]!.cellAt(3, 3)).toEqual({ value: 5 });
  const trusted = await readXlsx(oneSheet(rows));
  expect(trusted.sheets[0]!.cellAt(3, 2)).toEqual({ value: 0, formula: 'SUM(C3:D3)' });
});

test('finds a sheet by its relationship, steps back included', async () => {
  const parts = partsOf({ sheets: [{ name: '统计表', xml: '', path: 'worksheets/../sheets/z.xml' }] });
  delete parts['xl/worksheets/../sheets/z.xml'];
  const { sheets } = await readXlsx(packed({ ...parts, 'xl/sheets/z.xml': '<worksheet><sheetData><row><c><v>3</v></c></row></sheetData></worksheet>' }));
  expect(sheets[0]!.cellAt(1, 1)).toEqual({ value: 3 });
});

test('reads order, visibility and merges', async () => {
  const parts = partsOf({
    sheets: [
      { name: '汇总&amp;总表', xml: '<sheetData/><mergeCells><mergeCell ref="A1:D2"/></mergeCells>', path: 'worksheets/main.xml' },
      { name: '隐藏', xml: '<sheetData/>', state: 'hidden' },
      { name: '设置', xml: '<sheetData/>', state: 'veryHidden' },
    ],
  });
  const { sheets } = await readXlsx(packed(parts));
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([['汇总&总表', 'visible'], ['隐藏', 'hidden'], ['设置', 'veryHidden']]);
  expect(sheets[0]!.merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 4 }]);
});

test('counts only rows and columns with content', async () => {
  const blank = Array.from({ length: 200_000 }, (_, index) => `<row r="${index + 2}" s="2" customFormat="1"><c r="A${index + 2}" s="2"/></row>`).join('');
  const { sheets } = await readXlsx(oneSheet(`<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="2"/></row>${blank}<row r="1048576"><c r="XFD1048576" s="1"/></row>`, { styles: STYLES }));
  expect([sheets[0]!.rowCount, sheets[0]!.columnCount]).toEqual([1, 1]);
});

test('tells which rows are hidden', async () => {
  const { sheets } = await readXlsx(oneSheet('<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row><row hidden="true"><c><v>3</v></c></row><row r="4" hidden="0"><c r="A4"><v>4</v></c></row>'));
  expect(sheets[0]!.hiddenRows).toEqual(new Set([2, 3]));
});

test('gives an empty cell outside what is there', async () => {
  const { sheets } = await readXlsx(oneSheet('<row r="5"><c r="C5"><v>1</v></c></row>'));
  expect([sheets[0]!.rowCount, sheets[0]!.columnCount]).toEqual([5, 3]);
  expect(sheets[0]!.cellAt(2, 1)).toEqual({ value: null });
  expect(sheets[0]!.cellAt(900, 900)).toEqual({ value: null });
});

test('reads what exceljs writes', async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('统计表');
  sheet.getCell('A1').value = { text: '会员名册', hyperlink: 'https://example.org' };
  sheet.getCell('A2').value = new Date(Date.UTC(2025, 5, 30));
  sheet.getCell('A2').numFmt = 'yyyy-mm-dd';
  sheet.getCell('A3').value = { formula: 'SUM(B3:C3)', result: 12 };
  sheet.getCell('A4').value = { formula: 'SUM(B3:C3)' };
  const workbook = await readXlsx(new Uint8Array(await book.xlsx.writeBuffer()), { fileName: '台账.xlsx' });
  const column = [1, 2, 3, 4].map((row) => workbook.sheets[0]!.cellAt(row, 1));
  expect(column).toEqual([{ value: '会员名册' }, { value: 45838, numberFormat: 'yyyy-mm-dd' }, { value: 12, formula: 'SUM(B3:C3)' }, { value: null, formula: 'SUM(B3:C3)', uncalculated: true }]);
  expect(workbook.fileName).toBe('台账.xlsx');
});

test('tells how far it is and stops when told to', async () => {
  const rows = Array.from({ length: 5000 }, (_, index) => `<row r="${index + 1}"><c><v>1</v></c></row>`).join('');
  const stop = new AbortController();
  const labels: string[] = [];
  const reading = readXlsx(oneSheet(rows), {
    signal: stop.signal,
    onProgress: ({ label }) => {
      labels.push(label);
      if (labels.length === 2) stop.abort();
    },
  });
  await expect(reading).rejects.toThrow(/abort/i);
  expect(labels).toEqual(['正在读取「统计表」', '正在读取「统计表」']);
});
