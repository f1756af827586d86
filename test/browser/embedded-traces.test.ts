import ExcelJS from 'exceljs';
import type { Browser } from 'playwright-core';
import { xlsxOf } from '../support/xlsx-of';
import { contractSheets } from '../hosts/contract';
import { newForm } from '../hosts/contract-sheets';
import { openInPage, pageSubject } from './support/page-host';
import { openPage, startBrowser, type OpenedPage } from './support/pages';
import { expectSoon, until } from './support/soon';

let browser: Browser;
let opened: OpenedPage;

const everything = () => opened.page.evaluate(() => window.contract.everything());
const contents = () => opened.page.evaluate(() => window.contract.readPlain());

/** The cells as painted. */
const seen = () => opened.page.screenshot({ clip: { x: 0, y: 140, width: 600, height: 300 } });

/** Once the painting has come to rest: three looks in a row, some 300 ms, are the same. */
async function seenAtRest(): Promise<Buffer> {
  const looks: Buffer[] = [];
  await until(async () => {
    await opened.page.waitForTimeout(150);
    looks.push(await seen());
    const [last, ...earlier] = looks.slice(-3).reverse();
    return earlier.length === 2 && earlier.every((each) => each.equals(last!));
  });
  return looks.at(-1)!;
}

beforeAll(async () => {
  browser = await startBrowser();
  opened = await openPage(browser, '/contract.html');
});

beforeEach(async () => openInPage(opened.page, await xlsxOf(contractSheets), '例.xlsx'));

afterEach(() => expect(opened.problems).toEqual([]));

afterAll(() => browser.close());

test('marks are seen and leave no trace in the workbook, shown or cleared', async () => {
  const { host } = pageSubject(opened.page);
  await host.readWorkbook();
  const before = await everything();
  const blank = await seenAtRest();
  const looksBlank = async () => (await seen()).equals(blank);
  await host.mark([{ place: { sheet: '统计表', row: 3, column: 2 }, level: 'hard' }, { place: { sheet: '统计表', row: 4, column: 2 }, level: 'soft' }]);
  expect(await everything()).toEqual(before);
  await expectSoon(looksBlank, false);
  await host.clearMarks();
  expect(await everything()).toEqual(before);
  await expectSoon(looksBlank, true);
});

test('what was applied together is undone together, new sheet included', async () => {
  const { host } = pageSubject(opened.page);
  await host.readWorkbook();
  const before = await contents();
  await host.apply([
    { sheet: '统计表', row: 3, column: 2, cells: [[{ value: 1 }, { value: 2, numberFormat: '0.00', bold: true }], [{ formula: 'B3+1' }]] },
    { sheet: '名单', row: 1, column: 1, cells: [[{ value: null }]] },
    { sheet: '指标计算', row: 1, column: 1, freshSheet: true, cells: [[{ value: '指标', columnWidth: 30 }]] },
  ]);
  expect(await contents()).not.toEqual(before);
  await opened.page.evaluate(() => window.contract.undo());
  expect(await contents()).toEqual(before);
});

test('a sheet with looks, layout and rules is one step of undo, and so is taking one out', async () => {
  const { host } = pageSubject(opened.page);
  const undo = () => opened.page.evaluate(() => window.contract.undo());
  await host.readWorkbook();
  const before = await contents();
  await host.apply([newForm]);
  const made = await contents();
  await host.apply([{ sheet: '附表', row: 1, column: 1, cells: [], removeSheet: true }, { sheet: '统计表', row: 1, column: 1, cells: [], removeSheet: true }]);
  expect((await contents()).map(({ name }) => name)).toEqual(['名单', '底稿', '参数']);
  await undo();
  expect(await contents()).toEqual(made);
  // Univer itself stumbles, without harm, where results of formulas come in while the sheet that is shown goes.
  await host.select({ sheet: '名单', row: 1, column: 1 });
  await undo();
  expect(await contents()).toEqual(before);
});

test('a sheet cleared by the program gets its merges, panes and grid lines back from undo', async () => {
  const { host } = pageSubject(opened.page);
  await host.readWorkbook();
  const looks = async () => ((await everything()) as { sheets: Record<string, Record<string, unknown>> }).sheets['sheet-1']!;
  const kept = async () => (({ mergeData, showGridlines, cellData, custom }) => ({ mergeData, showGridlines, cellData, custom: custom ?? {} }))(await looks());
  const before = await kept();
  await host.apply([{ ...newForm, sheet: '统计表' }]);
  expect(await looks()).toMatchObject({ showGridlines: 0, freeze: { xSplit: 1, ySplit: 2 }, custom: { isFresh: true, isProtected: true } });
  await opened.page.evaluate(() => window.contract.undo());
  expect(await kept()).toEqual(before);
});

test('rules go along when a person inserts a row and renames the sheet, and leave with the sheet', async () => {
  const { host } = pageSubject(opened.page);
  await host.apply([newForm]);
  await opened.page.evaluate(() => {
    const sheet = window.contract.host.univer.getActiveWorkbook()!.getSheetByName('附表')!;
    sheet.insertRowsBefore(2, 2);
    sheet.setName('职工附表');
  });
  const sheet = (await inExcelJs(await host.save())).getWorksheet('职工附表')!;
  expect(sheet.getCell('C5').dataValidation).toMatchObject({ type: 'whole', promptTitle: '女职工' });
  expect(sheet.getCell('C3').dataValidation).toBeUndefined();
  expect([sheet.getCell('C5').protection?.locked ?? true, sheet.getCell('C3').protection?.locked ?? true]).toEqual([false, true]);
  expect(sheet.pageSetup.paperSize).toBe(8);
  await opened.page.evaluate(() => {
    const workbook = window.contract.host.univer.getActiveWorkbook()!;
    workbook.deleteSheet(workbook.getSheetByName('职工附表')!);
  });
  const left = await inExcelJs(await host.save());
  expect(left.worksheets.map(({ name }) => name)).toEqual(['统计表', '名单', '底稿', '参数']);
});

test('the sheet that is shown may be taken out: the next one is shown', async () => {
  const { host } = pageSubject(opened.page);
  await host.apply([newForm]);
  await host.select({ sheet: '附表', row: 3, column: 3 });
  await host.apply([{ sheet: '附表', row: 1, column: 1, cells: [], removeSheet: true }]);
  await host.select({ sheet: '名单', row: 1, column: 1 });
  expect(await opened.page.evaluate(() => window.contract.host.univer.getActiveWorkbook()!.getActiveSheet().getSheetName())).toBe('名单');
});

test('a person who types into the sheet is heard, and the formulas follow', async () => {
  const { host } = pageSubject(opened.page);
  let told = 0;
  host.onChange(() => { told += 1; });
  await host.select({ sheet: '统计表', row: 3, column: 2 });
  await opened.page.locator('canvas').first().focus();
  await opened.page.mouse.click(600, 500);
  await host.select({ sheet: '统计表', row: 3, column: 2 });
  await opened.page.keyboard.type('1500');
  await opened.page.keyboard.press('Enter');
  const { sheets } = await host.readWorkbook();
  expect(sheets[0]!.cellAt(3, 2)).toEqual({ value: 1500 });
  expect(sheets[0]!.cellAt(5, 2)).toEqual({ value: 1600, formula: 'B3+100' });
  expect(told).toBeGreaterThan(0);
});

test('another workbook takes the place of the first', async () => {
  await openInPage(opened.page, await xlsxOf([{ name: '台账', rows: [[{ value: 7 }]] }]), '台账.xlsx');
  expect(await contents()).toEqual([{ name: '台账', visibility: 'visible', merges: [], rows: [[{ value: 7 }]] }]);
});

test('it is known which rows are hidden', async () => {
  const book = await inExcelJs(await xlsxOf([{ name: '台账', rows: [7, 8, 9].map((value) => [{ value }]) }]));
  book.worksheets[0]!.getRow(2).hidden = true;
  await openInPage(opened.page, new Uint8Array(await book.xlsx.writeBuffer()), '台账.xlsx');
  expect(await opened.page.evaluate(async () => [...((await window.contract.host.readWorkbook()).sheets[0]!.hiddenRows ?? [])])).toEqual([2]);
});

test('a formula that was never calculated is calculated', async () => {
  await openInPage(opened.page, await xlsxOf([{ name: '表', rows: [[{ value: 2 }, { value: null, formula: 'A1*3', uncalculated: true }]] }]), '表.xlsx');
  expect((await contents())[0]!.rows[0]![1]).toEqual({ value: 6, formula: 'A1*3' });
});

test('goes to a cell without moving what is in sight already', async () => {
  const { host } = pageSubject(opened.page);
  const topLeft = () => opened.page.evaluate(() => {
    const view = window.contract.host.univer.getActiveWorkbook()!.getActiveSheet().getVisibleRange();
    return [view?.startRow, view?.startColumn];
  });
  await host.apply([{ sheet: '统计表', row: 300, column: 90, cells: [[{ value: 1 }]] }]);
  await host.select({ sheet: '统计表', row: 6, column: 4 });
  expect(await topLeft()).toEqual([0, 0]);
  await host.select({ sheet: '统计表', row: 60, column: 2 });
  await expectSoon(topLeft, [54, 0]);
  await host.select({ sheet: '统计表', row: 60, column: 40 });
  await expectSoon(topLeft, [54, 37]);
});

async function inExcelJs(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  return book;
}
