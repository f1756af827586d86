import ExcelJS from 'exceljs';
import { createFileHost } from '../../../src/hosts/file/file-host';
import { readXlsx } from '../../../src/hosts/file/read-xlsx';
import { oneSheet, packed, partsOf } from './packages';

const ADDRESS = { sheet: '统计表', row: 2, column: 2 };

async function example(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('统计表');
  sheet.getCell('A1').value = '会员人数';
  sheet.getCell('B1').value = 120;
  for (const address of ['B1', 'B2']) sheet.getCell(address).fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF00FF00' } };
  sheet.getCell('B2').value = 44551;
  sheet.getCell('B2').note = '上年数待核';
  sheet.getCell('B3').value = { formula: 'SUM(B1:B2)', result: 44671 };
  sheet.getCell('B4').value = { sharedFormula: 'B3', result: 1 } as ExcelJS.CellSharedFormulaValue;
  sheet.getCell('B5').value = { formula: 'IF(B1="","",B1)', result: '' };
  sheet.getCell('B6').value = { formula: 'SUM(C1:C2)' } as ExcelJS.CellFormulaValue;
  book.addWorksheet('封存').state = 'veryHidden';
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function inExcelJs(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  return book;
}

test('gives the very bytes back while nothing was written', async () => {
  const bytes = await example();
  expect(await (await createFileHost(bytes, '台账.xlsx')).save()).toBe(bytes);
});

test('writes values, formulas, formats and a fresh sheet, and reads them back', async () => {
  const host = await createFileHost(await example(), '台账.xlsx');
  await host.apply([
    { sheet: '统计表', row: 1, column: 2, cells: [[{ value: 130 }], [undefined], [{ value: 7 }]] },
    { sheet: '指标计算', row: 1, column: 1, freshSheet: true, cells: [[{ value: '入会率', bold: true, columnWidth: 20 }, { formula: '统计表!B1/统计表!B2', value: 0.5, numberFormat: '0.0%' }]] },
  ]);
  const { sheets } = await host.readWorkbook();
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([['统计表', 'visible'], ['封存', 'veryHidden'], ['指标计算', 'visible']]);
  expect([1, 2, 3, 4, 5, 6].map((row) => sheets[0]!.cellAt(row, 2))).toEqual([
    { value: 130 },
    { value: 44551 },
    { value: 7 },
    { value: 1, formula: 'SUM(B2:B3)' },
    { value: '', formula: 'IF(B1="","",B1)' },
    { value: null, formula: 'SUM(C1:C2)', uncalculated: true },
  ]);
  expect(sheets[2]!.cellAt(1, 2)).toEqual({ value: 0.5, formula: '统计表!B1/统计表!B2', numberFormat: '0.0%' });
});

test('gives a long text the lines it needs, on a sheet that prints across', async () => {
  const host = await createFileHost(await example(), '台账.xlsx');
  await host.apply([{ sheet: '审核结果', row: 1, column: 1, freshSheet: true, cells: [[{ value: '应为整数', wrap: true, columnWidth: 22 }], [{ value: '会员人数应不大于职工人数，会员是职工的一部分', wrap: true }]] }]);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await host.save()).slice().buffer);
  const sheet = book.getWorksheet('审核结果')!;
  expect([sheet.getRow(1).height, sheet.getRow(2).height]).toEqual([undefined, 45]);
  expect(sheet.getCell('A2').alignment).toMatchObject({ wrapText: true, vertical: 'top' });
  expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
});

test('makes a sheet anew where there is one of the name, at its place', async () => {
  const host = await createFileHost(await example(), '台账.xlsx');
  await host.apply([{ sheet: '统计表', row: 1, column: 1, freshSheet: true, cells: [[{ value: '新' }]] }]);
  const { sheets } = await host.readWorkbook();
  expect(sheets.map(({ name, rowCount, columnCount }) => [name, rowCount, columnCount])).toEqual([['统计表', 1, 1], ['封存', 0, 0]]);
});

test('writes nothing at all where one of the sheets is missing', async () => {
  const bytes = await example();
  const host = await createFileHost(bytes, '台账.xlsx');
  const edits = [{ sheet: '统计表', row: 1, column: 1, cells: [[{ value: '改' }]] }, { sheet: '无此表', row: 1, column: 1, cells: [[{ value: 1 }]] }];
  await expect(host.apply(edits)).rejects.toMatchObject({ code: 'sheet-missing', message: '工作簿里没有工作表“无此表”，没有写入；确认工作表名称后再试。' });
  expect(await host.save()).toBe(bytes);
});

test('paints marks and notes into the copy and leaves like cells and the note of the person alone', async () => {
  const host = await createFileHost(await example(), '台账.xlsx');
  await host.mark([{ place: ADDRESS, level: 'soft', note: '待核实：比其他地区低得多。' }, { place: ADDRESS, level: 'hard', note: '错误：大于职工人数。' }]);
  const sheet = (await inExcelJs(await host.save())).getWorksheet('统计表')!;
  expect(sheet.getCell('B2').fill).toMatchObject({ fgColor: { argb: 'FFFFC7CE' } });
  expect(sheet.getCell('B1').fill).toMatchObject({ fgColor: { argb: 'FF00FF00' } });
  const note = sheet.getCell('B2').note as ExcelJS.Comment;
  expect(note.texts?.map(({ text }) => text).join('')).toBe('上年数待核\n待核实：比其他地区低得多。\n错误：大于职工人数。');
});

test('leaves no trace of marks once they are cleared', async () => {
  const bytes = await example();
  const host = await createFileHost(bytes, '台账.xlsx');
  await host.mark([{ place: ADDRESS, level: 'hard' }]);
  await host.clearMarks();
  expect(await host.save()).toBe(bytes);
});

test('gives the same bytes for the same edits, whatever the time', async () => {
  const bytes = await example();
  const edited = async (): Promise<Uint8Array> => {
    const host = await createFileHost(bytes, '台账.xlsx');
    await host.apply([{ sheet: '统计表', row: 9, column: 9, cells: [[{ value: 1 }]] }]);
    return host.save();
  };
  const first = await edited();
  jest.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), doNotFake: ['nextTick', 'setImmediate', 'setTimeout', 'queueMicrotask'] });
  const second = await edited();
  jest.useRealTimers();
  expect(Buffer.compare(first, second)).toBe(0);
});

test('keeps a figure a figure where it carries a hyperlink', async () => {
  const parts = partsOf({ sheets: [{ name: '统计表', xml: '<sheetData><row r="1"><c r="A1"><v>12</v></c><c r="B1"><f>A1*2</f><v>24</v></c></row></sheetData><hyperlinks><hyperlink ref="A1" location="统计表!B1"/><hyperlink ref="B1" location="统计表!A1"/></hyperlinks>' }] });
  const host = await createFileHost(packed(parts), '台账.xlsx');
  await host.apply([{ sheet: '统计表', row: 2, column: 1, cells: [[{ value: '改' }]] }]);
  const { sheets } = await host.readWorkbook();
  expect([1, 2].map((column) => sheets[0]!.cellAt(1, column))).toEqual([{ value: 12 }, { value: 24, formula: 'A1*2' }]);
});

test('names what a copy would lose', async () => {
  const parts = partsOf({ sheets: [{ name: '统计表', xml: '<sheetData/>' }] });
  const host = await createFileHost(packed({ ...parts, 'xl/charts/chart1.xml': '<c/>', 'xl/pivotTables/pivotTable1.xml': '<p/>', 'xl/vbaProject.bin': 'x' }), '台账.xlsm');
  expect(host.lostInCopy).toEqual(['图表', '数据透视表', '宏']);
});

test('cannot select, and says what can be done', async () => {
  const host = await createFileHost(oneSheet('<row><c><v>1</v></c></row>'), '台账.xlsx');
  expect(host.can).toEqual({ write: true, select: false, mark: true, watch: false, save: true });
  await expect(host.select(ADDRESS)).rejects.toMatchObject({ code: 'cannot-select' });
});

test('does not touch the bytes it was given', async () => {
  const bytes = await example();
  const before = bytes.slice();
  const host = await createFileHost(bytes, '台账.xlsx');
  await host.apply([{ sheet: '统计表', row: 1, column: 1, cells: [[{ value: '改' }]] }]);
  expect(bytes).toEqual(before);
  expect((await readXlsx(bytes)).sheets[0]!.cellAt(1, 1)).toEqual({ value: '会员人数' });
});

test('a sheet for programs only is hidden from the menu that shows sheets', async () => {
  const host = await createFileHost(await example(), '台账.xlsx');
  await host.apply([{ sheet: '_own', row: 1, column: 1, cells: [[{ value: '|=1+1|' }]], freshSheet: true, veryHidden: true }]);
  const sheet = (await host.readWorkbook()).sheets.find(({ name }) => name === '_own')!;
  expect([sheet.visibility, sheet.cellAt(1, 1).value]).toEqual(['veryHidden', '|=1+1|']);
});
