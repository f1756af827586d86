import ExcelJS from 'exceljs';
import type { ICellData, IStyleData, IWorksheetData } from '@univerjs/core';
import { workbookFromFile } from '../../../src/hosts/embedded/workbook-from-file';

type Fill = (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void;

async function opened(fill: Fill, state: ExcelJS.WorksheetState = 'visible') {
  const written = new ExcelJS.Workbook();
  fill(written.addWorksheet('表一', { state }), written);
  const read = new ExcelJS.Workbook();
  await read.xlsx.load((await written.xlsx.writeBuffer()) as ArrayBuffer);
  const snapshot = workbookFromFile(read, 'book', '例.xlsx');
  const sheet = snapshot.sheets['sheet-1'] as IWorksheetData;
  return { snapshot, sheet, cell: (row: number, column: number) => sheet.cellData[row - 1]?.[column - 1] };
}

async function cellA1(fill: (cell: ExcelJS.Cell) => void): Promise<ICellData | undefined> {
  const { cell } = await opened((sheet) => fill(sheet.getCell('A1')));
  return cell(1, 1);
}

test.each<[name: string, value: ExcelJS.CellValue, content: ICellData]>([
  ['a number', 1206, { v: 1206, t: 2 }],
  ['digits stored as text', '1206', { v: '1206', t: 1 }],
  ['yes', true, { v: 1, t: 3 }],
  ['an error', { error: '#N/A' }, { v: '#N/A', t: 1 }],
  ['text in several fonts', { richText: [{ text: '青云' }, { text: '镇', font: { bold: true } }] }, { v: '青云镇', t: 1 }],
  ['a link', { text: '网址', hyperlink: 'http://example.com/' }, { v: '网址', t: 1 }],
  ['a formula with its result', { formula: 'SUM(B1:B3)', result: 9 }, { f: '=SUM(B1:B3)', v: 9, t: 2 }],
  ['a formula that was never calculated', { formula: 'SUM(B1:B3)' } as ExcelJS.CellValue, { f: '=SUM(B1:B3)' }],
  ['a formula that came to an error', { formula: 'B1/0', result: { error: '#DIV/0!' } }, { f: '=B1/0', v: '#DIV/0!', t: 1 }],
  ['a function newer than the format', { formula: '_xlfn.CONCAT(B1,B2)', result: '甲乙' }, { f: '=CONCAT(B1,B2)', v: '甲乙', t: 1 }],
])('opens %s', async (_, value, content) => {
  expect(await cellA1((cell) => { cell.value = value; })).toEqual(content);
});

test('opens a date as the serial number it is', async () => {
  const cell = await cellA1((each) => {
    each.value = new Date(Date.UTC(2026, 5, 30));
    each.numFmt = 'yyyy-mm-dd';
  });
  expect(cell).toMatchObject({ v: 46203, t: 2 });
});

test('gives cells filled down their own formulas', async () => {
  const { cell } = await opened((sheet) => sheet.fillFormula('C1:C3', 'A1*2', [2, 4, 6]));
  expect([1, 2, 3].map((row) => cell(row, 3)?.f)).toEqual(['=A1*2', '=A2*2', '=A3*2']);
});

test.each<[name: string, fill: (cell: ExcelJS.Cell) => void, style: IStyleData]>([
  ['the font', (cell) => { cell.font = { name: '宋体', size: 16, bold: true, italic: true, color: { argb: 'FFC4161C' } }; }, { ff: '宋体', fs: 16, bl: 1, it: 1, cl: { rgb: '#C4161C' } }],
  ['a fill', (cell) => { cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFF00' } }; }, { bg: { rgb: '#FFFF00' } }],
  ['borders', (cell) => { cell.border = { top: { style: 'thin' }, bottom: { style: 'double', color: { argb: 'FFFF0000' } } }; }, { bd: { t: { s: 1, cl: { rgb: '#000000' } }, b: { s: 7, cl: { rgb: '#FF0000' } } } }],
  ['alignment', (cell) => { cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true }; }, { ht: 2, vt: 2, tb: 3 }],
  ['the number format', (cell) => { cell.numFmt = '#,##0.00'; }, { n: { pattern: '#,##0.00' } }],
])('keeps %s', async (_, fill, style) => {
  const { snapshot, cell } = await opened((sheet) => {
    sheet.getCell('A1').value = 1;
    fill(sheet.getCell('A1'));
  });
  expect(snapshot.styles[cell(1, 1)!.s as string]).toMatchObject(style);
});

test('keeps widths, heights, merges, frozen panes and what is hidden', async () => {
  const { sheet, cell } = await opened((each) => {
    each.getCell('A1').value = '2026年上半年统计表';
    each.mergeCells('A1:C1');
    each.getColumn(1).width = 20;
    each.getColumn(2).hidden = true;
    each.getRow(1).height = 30;
    each.getCell('A2').value = '说明';
    each.getRow(2).hidden = true;
    each.views = [{ state: 'frozen', xSplit: 1, ySplit: 3, showGridLines: false }];
  });
  expect(sheet.mergeData).toEqual([{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 2 }]);
  expect(cell(1, 2)?.v).toBeUndefined();
  expect(sheet.columnData).toMatchObject({ 0: { w: 145 }, 1: { hd: 1 } });
  expect(sheet.rowData).toMatchObject({ 0: { h: 40 }, 1: { hd: 1 } });
  expect(sheet.freeze).toEqual({ xSplit: 1, ySplit: 3, startColumn: 1, startRow: 3 });
  expect(sheet.showGridlines).toBe(0);
});

test.each<[ExcelJS.WorksheetState, number]>([['visible', 0], ['hidden', 1], ['veryHidden', 1]])('opens a %s sheet', async (state, hidden) => {
  const { sheet } = await opened((each, workbook) => {
    each.getCell('A1').value = 1;
    workbook.addWorksheet('表二');
  }, state);
  expect(sheet.hidden).toBe(hidden);
});

test.each<[name: string, fill: (sheet: ExcelJS.Worksheet) => void, pixels: number | undefined]>([
  ['one line of usual type', (sheet) => { sheet.getCell('A1').value = '会员人数'; }, undefined],
  ['a title in 18 point', (sheet) => { sheet.getCell('A1').value = '统计表'; sheet.getCell('A1').font = { size: 18 }; }, 33],
  ['two lines', (sheet) => { sheet.getCell('A1').value = '基层\n工会'; sheet.getCell('A1').alignment = { wrapText: true }; }, 40],
  ['text wrapped in a narrow column', (sheet) => { sheet.getCell('A1').value = '基层工会组织数'; sheet.getCell('A1').alignment = { wrapText: true }; sheet.getColumn(1).width = 8; }, 40],
])('gives a row without a height room for %s', async (_, fill, pixels) => {
  const { sheet } = await opened(fill);
  expect(sheet.rowData[0]?.h).toBe(pixels);
});
