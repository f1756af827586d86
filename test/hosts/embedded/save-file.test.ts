import ExcelJS from 'exceljs';
import { saveFile } from '../../../src/hosts/embedded/save-file';
import { workbookFromFile, type WorkbookSnapshot } from '../../../src/hosts/embedded/workbook-from-file';

async function clerksFile(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('统计表');
  sheet.getCell('A1').value = { richText: [{ text: '会员' }, { text: '人数', font: { bold: true } }] };
  sheet.getCell('B1').value = 1206;
  sheet.getCell('B1').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFF00' } };
  sheet.getCell('B1').numFmt = '#,##0';
  sheet.getCell('B1').note = '与台账核对过';
  sheet.getCell('B2').value = new Date(Date.UTC(2026, 5, 30));
  sheet.getCell('B2').numFmt = 'yyyy-mm-dd';
  sheet.getCell('C1').value = '是';
  sheet.getCell('C1').dataValidation = { type: 'list', allowBlank: true, formulae: ['"是,否"'] };
  sheet.fillFormula('D1:D3', 'B1*2', [2412, 92406, 0]);
  sheet.addConditionalFormatting({ ref: 'B1:B9', rules: [{ type: 'cellIs', operator: 'lessThan', formulae: [0], priority: 1, style: { font: { bold: true } } }] });
  workbook.addWorksheet('名单').getCell('A1').value = '青云镇总工会';
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function read(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook;
}

/** Opens the clerk's file, changes it as Univer would, saves it, and reads what was saved. */
async function saved(change: (snapshot: WorkbookSnapshot) => void): Promise<ExcelJS.Workbook> {
  const bytes = await clerksFile();
  const snapshot = workbookFromFile(await read(bytes), 'book', '例.xlsx');
  change(snapshot);
  return read(await saveFile(bytes, '例.xlsx', snapshot));
}

const form = (snapshot: WorkbookSnapshot) => snapshot.sheets['sheet-1']!;

test('keeps what the spreadsheet on the page does not know', async () => {
  const sheet = (await saved((snapshot) => { form(snapshot).cellData![0]![1]!.v = 1300; })).getWorksheet('统计表')!;
  expect(sheet.getCell('B1').value).toBe(1300);
  expect(sheet.getCell('B1').fill).toMatchObject({ fgColor: { argb: 'FFFFFF00' } });
  expect(sheet.getCell('B1').numFmt).toBe('#,##0');
  expect(sheet.getCell('B1').note).toBeTruthy();
  expect(sheet.getCell('A1').value).toEqual({ richText: [{ text: '会员' }, { text: '人数', font: { bold: true } }] });
  expect(sheet.getCell('C1').dataValidation).toMatchObject({ type: 'list' });
  expect(sheet.getCell('B2').value).toEqual(new Date(Date.UTC(2026, 5, 30)));
  expect((sheet as ExcelJS.Worksheet & { conditionalFormattings: unknown[] }).conditionalFormattings).toHaveLength(1);
});

test('writes a formula with the result it came to', async () => {
  const sheet = (await saved((snapshot) => { form(snapshot).cellData![4] = { 1: { f: '=SUM(B1:B3)', v: 47409, t: 2 } }; })).getWorksheet('统计表')!;
  expect(sheet.getCell('B5').value).toEqual({ formula: 'SUM(B1:B3)', result: 47409 });
});

test('changes the first of cells filled down without harm to the others', async () => {
  const sheet = (await saved((snapshot) => { form(snapshot).cellData![0]![3] = { v: 5, t: 2 }; })).getWorksheet('统计表')!;
  expect(sheet.getCell('D1').value).toBe(5);
  expect(sheet.getCell('D2').value).toMatchObject({ formula: 'B2*2', result: 92406 });
});

test('writes a new result beside the formula that the file has', async () => {
  const sheet = (await saved((snapshot) => { form(snapshot).cellData![1]![3]!.v = 7; })).getWorksheet('统计表')!;
  expect(sheet.getCell('D2').value).toEqual({ formula: 'B2*2', result: 7 });
});

test('changes the look of one cell and of no other that shares it', async () => {
  const sheet = (await saved((snapshot) => { form(snapshot).cellData![0]![1]!.s = { n: { pattern: '0.0' }, bg: { rgb: '#FFFF00' }, bl: 1 }; })).getWorksheet('统计表')!;
  expect(sheet.getCell('B1').numFmt).toBe('0.0');
  expect(sheet.getCell('B1').font.bold).toBe(true);
  expect(sheet.getCell('B1').fill).toMatchObject({ fgColor: { argb: 'FFFFFF00' } });
  expect(sheet.getCell('C1').font?.bold).toBeFalsy();
});

test('adds, renames, reorders, hides and removes sheets', async () => {
  const workbook = await saved((snapshot) => {
    snapshot.sheets['new'] = { id: 'new', name: '名单', cellData: { 0: { 0: { v: '新', t: 1 } } }, columnData: { 0: { w: 145 } } };
    snapshot.sheets['sheet-1'] = { ...form(snapshot), name: '工会工作统计表', hidden: 1 };
    delete snapshot.sheets['sheet-2'];
    snapshot.sheetOrder = ['new', 'sheet-1'];
  });
  expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([['名单', 'visible'], ['工会工作统计表', 'hidden']]);
  expect(workbook.getWorksheet('名单')!.getCell('A1').value).toBe('新');
  expect(workbook.getWorksheet('名单')!.getColumn(1).width).toBe(20);
});

test('writes merges that were made and takes back those that were undone', async () => {
  const workbook = await saved((snapshot) => { form(snapshot).mergeData = [{ startRow: 5, startColumn: 0, endRow: 6, endColumn: 1 }]; });
  expect(workbook.getWorksheet('统计表')!.model.merges).toEqual(['A6:B7']);
});
