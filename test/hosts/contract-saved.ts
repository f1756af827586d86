/**
 * The part of the contract about the file that a host saves: what no snapshot tells (looks, rules of input, protection, the
 * page) is read from it by exceljs.
 */
import ExcelJS from 'exceljs';
import type { SpreadsheetHost } from '../../src/hosts/host';
import type { CellRule } from '../../src/model/cell-validation';
import { newForm } from './contract-sheets';

const refusal = { title: '填得不对', text: '按填报说明填。' };

export function testSavedFile(host: () => SpreadsheetHost): void {
  const saved = async (): Promise<ExcelJS.Workbook> => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await host().save()).slice().buffer);
    return book;
  };
  const savedForm = async (): Promise<ExcelJS.Worksheet> => {
    await host().apply([newForm]);
    return (await saved()).getWorksheet('附表')!;
  };

  test('saves the look of cells', async () => {
    const sheet = await savedForm();
    expect(sheet.getCell('A1').font).toMatchObject({ name: '黑体', size: 16, bold: true });
    expect(sheet.getCell('A1').font.scheme).toBeUndefined();
    expect(sheet.getCell('A1').alignment).toMatchObject({ horizontal: 'center', vertical: 'middle' });
    expect(sheet.getCell('A2').fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FFD9E1F2' } });
    expect(sidesOf(sheet.getCell('A2'))).toEqual(['bottom', 'left', 'right', 'top']);
    expect(sidesOf(sheet.getCell('A4'))).toEqual(['bottom', 'top']);
    expect(sheet.getCell('A3').alignment).toMatchObject({ horizontal: 'left', indent: 2 });
    expect(sheet.getCell('A4').alignment).toMatchObject({ wrapText: true });
    expect(sheet.getCell('C3').font).toMatchObject({ color: { argb: 'FF1F3864' } });
    expect(sheet.getCell('C3').numFmt).toBe('#,##0');
  });

  test('saves a look over the one the cell had', async () => {
    const at = { sheet: '统计表', row: 3, column: 3 };
    await host().apply([{ ...at, cells: [[{ style: { fill: '#FFFF00', bold: true, border: 'all' } }]] }]);
    await host().apply([{ ...at, cells: [[{ style: { fontFamily: '宋体' } }]] }]);
    const cell = (await saved()).getWorksheet('统计表')!.getCell('C3');
    expect([cell.font.name, cell.font.bold ?? false, sidesOf(cell), cell.numFmt]).toEqual(['宋体', false, [], '0.0%']);
    expect(cell.fill?.type === 'pattern' ? cell.fill.pattern : 'none').toBe('none');
  });

  test('saves the layout of a sheet', async () => {
    const sheet = await savedForm();
    expect([sheet.getColumn(1).width, sheet.getRow(1).height, sheet.getRow(3).height]).toEqual([30, 30, 21]);
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 2, showGridLines: false });
    expect(sheet.model.merges).toEqual(['A1:C1']);
  });

  test('saves the page as it is to be printed', async () => {
    const { pageSetup, headerFooter } = await savedForm();
    expect(pageSetup).toMatchObject({ paperSize: 8, orientation: 'portrait', fitToPage: true, fitToWidth: 2, fitToHeight: 3, horizontalCentered: true, printTitlesRow: '1:2', printTitlesColumn: 'A:A' });
    expect(headerFooter.oddFooter).toBe('&C第 &P 页，共 &N 页');
    expect(pageSetup.printArea?.replaceAll('$', '')).toBe('A1:C4');
    expect(pageSetup.margins).toMatchObject({ top: 0.787, bottom: 0.591, left: 0.5, right: 0.5 });
  });

  test('saves a sheet that takes what is typed in its open cells only', async () => {
    const sheet = await savedForm();
    expect((sheet as ExcelJS.Worksheet & { sheetProtection: object }).sheetProtection).toEqual(expect.objectContaining({ sheet: true, formatColumns: true, insertRows: true }));
    expect([sheet.getCell('C3').protection?.locked ?? true, sheet.getCell('C4').protection?.locked ?? true]).toEqual([false, true]);
  });

  test('saves a rule with its prompt and its refusal', async () => {
    expect((await savedForm()).getCell('C3').dataValidation).toMatchObject({
      type: 'whole', operator: 'greaterThanOrEqual', formulae: [0], allowBlank: true,
      showInputMessage: true, promptTitle: '女职工', prompt: '填整数，没有填 0。',
      showErrorMessage: true, errorStyle: 'stop', errorTitle: '不是整数', error: '这里填不小于 0 的整数。',
    });
  });

  test('saves a rule that only advises as one that may be passed over', async () => {
    await host().apply([{ sheet: '名单', row: 2, column: 2, cells: [[{ validation: { rule: { kind: 'list', values: ['本科', '专科'] }, refusal, isAdvice: true } }]] }]);
    expect((await saved()).getWorksheet('名单')!.getCell('B2').dataValidation).toMatchObject({ showErrorMessage: true, errorStyle: 'warning' });
  });

  test.each<[rule: CellRule, expected: Partial<ExcelJS.DataValidation>]>([
    [{ kind: 'decimal', min: 0, max: 100 }, { type: 'decimal', operator: 'between', formulae: [0, 100] }],
    [{ kind: 'whole-number', max: 9 }, { type: 'whole', operator: 'lessThanOrEqual', formulae: [9] }],
    [{ kind: 'list', values: ['是', '否'] }, { type: 'list', formulae: ['"是,否"'] }],
    [{ kind: 'date', from: '2026-01-01', to: '2026-06-30' }, { type: 'date', formulae: [new Date(Date.UTC(2026, 0, 1)), new Date(Date.UTC(2026, 5, 30))] }],
    [{ kind: 'text-length', min: 18, max: 18 }, { type: 'textLength', operator: 'between', formulae: [18, 18] }],
  ])('saves the rule %j', async (rule, expected) => {
    await host().apply([{ sheet: '名单', row: 2, column: 2, cells: [[{ validation: { rule, refusal } }]] }]);
    expect((await saved()).getWorksheet('名单')!.getCell('B2').dataValidation).toMatchObject(expected);
  });

  test.each([
    ['longer than a rule holds', Array.from({ length: 60 }, (_, at) => `${at + 1} 第${at + 1}类单位`)],
    ['with a comma', ['国有,集体', '私营']],
  ])('saves choices %s on a sheet that nobody is shown', async (_, values) => {
    await host().apply([{ sheet: '名单', row: 2, column: 2, cells: [[{ validation: { rule: { kind: 'list', values }, refusal } }], [{ validation: { rule: { kind: 'list', values }, refusal } }]] }]);
    const book = await saved();
    const [formula] = book.getWorksheet('名单')!.getCell('B3').dataValidation.formulae as [string];
    const [, sheet, column, last] = /^'(.+)'!\$([A-Z]+)\$1:\$\2\$(\d+)$/.exec(formula)!;
    const list = book.getWorksheet(sheet)!;
    expect(list.state).toBe('veryHidden');
    expect(Array.from({ length: Number(last) }, (__, at) => list.getCell(`${column}${at + 1}`).value)).toEqual(values);
    expect(book.getWorksheet('名单')!.getCell('B2').dataValidation.formulae).toEqual([formula]);
    expect(list.columnCount).toBe(1);
  });

  test('saves a rule that holds for many rows once', async () => {
    const validation = { rule: { kind: 'list' as const, values: ['是', '否'] }, refusal };
    await host().apply([{ sheet: '名单', row: 5, column: 2, cells: Array.from({ length: 20 }, () => [{ validation }, { validation }]) }]);
    const sheet = (await saved()).getWorksheet('名单')!;
    expect(['B5', 'C24', 'B10'].map((address) => sheet.getCell(address).dataValidation?.type)).toEqual(['list', 'list', 'list']);
    expect(sheet.getCell('B25').dataValidation).toBeUndefined();
  });

  test('saves nothing of a sheet that was taken out again', async () => {
    await host().apply([newForm]);
    await host().apply([{ sheet: '附表', row: 1, column: 1, cells: [], removeSheet: true }]);
    const book = await saved();
    expect(book.worksheets.map(({ name }) => name)).toEqual(['统计表', '名单', '底稿', '参数']);
    expect(book.worksheets.every((sheet) => !(sheet as ExcelJS.Worksheet & { sheetProtection: object | null }).sheetProtection)).toBe(true);
  });
}

function sidesOf(cell: ExcelJS.Cell): readonly string[] {
  return Object.entries(cell.border ?? {}).flatMap(([side, line]) => ((line as { style?: string } | undefined)?.style === 'thin' ? [side] : [])).sort();
}
