/**
 * The clerk's day on the built page, with mouse and keys only: open, check, mend a cell in the spreadsheet, write the
 * rates, draft the report, take the files home and read them.
 */
import { strFromU8, unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import type { Cell, Workbook } from '../../src/model/workbook';
import { readXlsx } from '../../src/hosts/file/read-xlsx';
import { startBrowser } from './support/pages';
import { cellOf, example, openWorkbench, type OpenWorkbench } from './support/workbench';

const EXAMPLE = 'qingyun-2026-first-half-with-mistakes';
const FORM = '工会工作统计表';
const RATES = '指标计算';

let browser: Browser;
let bench: OpenWorkbench;

beforeAll(async () => {
  browser = await startBrowser();
  bench = await openWorkbench(browser);
});
afterEach(() => expect(bench.problems).toEqual([]));
afterAll(() => browser.close());

const finding = (cell: string) => bench.pane.locator('[data-finding]').filter({ has: bench.page.getByText(cell, { exact: true }) });

/** The line of a rate on 「指标计算」: what it divides, by what, and what comes out, this period. */
function rateLine(workbook: Workbook, title: string): readonly Cell[] {
  const { rowCount, cellAt } = workbook.sheets.find(({ name }) => name === RATES)!;
  const row = Array.from({ length: rowCount }, (_, at) => at + 1).find((each) => cellAt(each, 1).value === title)!;
  return [4, 5, 6].map((column) => cellAt(row, column));
}

function textOfDocx(bytes: Uint8Array): string {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml']!);
  return xml.replaceAll('</w:p>', '\n').replace(/<[^>]+>/g, '');
}

test('opens with the example checked', async () => {
  await finding('D11').waitFor();
  await bench.pane.getByText('13 处错误 · 还有 1 格必填 · 1 处待核实').waitFor();
});

test('a finding leads to its cell; mended there, it goes by itself', async () => {
  await finding('D11').click();
  await bench.selected('D11');
  await bench.clickIntoSheet();
  await bench.typeInto('D11', '86');
  await bench.pane.getByText('「基层工会数」已改正').waitFor();
  await bench.pane.getByText('12 处错误 · 还有 1 格必填 · 1 处待核实').waitFor();
  await finding('D11').waitFor({ state: 'detached' });
});

test('a cell emptied in the spreadsheet is found at once, and undone there it is well again', async () => {
  await bench.button(/^必填未填 1 格$/).click();
  await bench.goTo('D48');
  await bench.page.keyboard.press('Delete');
  await bench.button(/^必填未填 2 格$/).waitFor();
  await finding('D48').waitFor();
  await bench.page.keyboard.press('Control+z');
  await finding('D48').waitFor({ state: 'detached' });
});

test('the rates are written as formulas that calculate', async () => {
  await bench.tab('指标').click();
  await bench.button('写入表格').click();
  await bench.pane.getByText('已将 46 项指标写入「指标计算」').waitFor();
  await bench.sheetTab(RATES).waitFor();
  const written = await bench.saved();
  expect(rateLine(written, '职工入会率（建会单位职工）')).toMatchObject([
    { formula: `${FORM}!D48`, value: 11318 },
    { formula: `${FORM}!D44`, value: 11862 },
    { formula: expect.stringContaining(`ROUND(${FORM}!D48/(${FORM}!D44),4)`), value: 0.9541, numberFormat: '0.00%' },
  ]);

  await bench.typeInto('D48', '11000');
  await bench.button('会员人数 11,000人').first().waitFor();
  expect(rateLine(await bench.saved(), '职工入会率（建会单位职工）').map(({ value }) => value)).toEqual([11000, 11862, 0.9273]);
  await bench.typeInto('D48', '11318');
  await bench.button('会员人数 11,318人').first().waitFor();
});

test('a number of the report leads to its cell', async () => {
  await bench.sheetTab(RATES).click();
  await bench.tab('总结').click();
  await bench.button('起草总结').click();
  await bench.button('11318人，查看出处').first().click();
  await bench.button('会员人数 本期 D48').click();
  await bench.selected('D48');
});

test('the Word file holds the figures of the sheet as it now stands', async () => {
  const { name, bytes } = await bench.download(() => bench.button('下载 Word').click());
  expect(name).toBe('青云镇总工会2026年上半年工作总结.docx');
  const text = textOfDocx(bytes);
  expect(text).toContain('青云镇总工会2026年上半年工作总结');
  expect(text).toContain('共有基层工会86个');
  expect(text).toMatch(/会员(?:总数)?11318人/);
  expect(text).toContain('建会单位职工入会率为95.41%');
  expect(text).not.toContain('基层工会89个');
});

test('the 审核报告 counts what is left to mend', async () => {
  const { name, bytes } = await bench.download(() => bench.button('下载审核报告').click());
  expect(name).toBe(`${EXAMPLE}-审核报告.html`);
  const html = strFromU8(bytes);
  const text = html.replace(/<[^>]+>/g, ' ');
  expect(text).toContain('错误 12 处，必填未填 1 格，待核实 1 处');
  expect(text).toContain(`${FORM} E48`);
  expect(text).not.toContain(`${FORM} D11 `);
  expect(html).not.toMatch(/<script|<link|src=|href=/);
});

test('the saved workbook holds the mended value, the rates and nothing else that is new', async () => {
  const workbook = await bench.saved();
  expect(workbook.fileName).toBe(`${EXAMPLE}.xlsx`);
  const before = await readXlsx(await example(`${EXAMPLE}.xlsx`));
  expect(workbook.sheets.map(({ name }) => name)).toEqual([FORM, RATES]);
  expect(cellOf(workbook, FORM, 'D11')).toMatchObject({ value: 86 });
  const [was, is] = [before.sheets[0]!, workbook.sheets[0]!];
  const changed = Array.from({ length: was.rowCount }, (_, row) => Array.from({ length: was.columnCount }, (__, column) => [row + 1, column + 1] as const))
    .flat()
    .filter(([row, column]) => JSON.stringify(was.cellAt(row, column)) !== JSON.stringify(is.cellAt(row, column)));
  expect(changed).toEqual([[11, 4]]);
  expect(is.merges).toEqual(was.merges);
});
