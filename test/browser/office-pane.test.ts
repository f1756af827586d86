/** The built pane in Excel, as far as that can be had without Excel: check, click, mend, rates, report. */
import type { Browser } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from '../../src/hosts/file/read-xlsx';
import type { SheetContent, Sheet } from '../../src/model/workbook';
import { OfficeHost, type OfficeHostOptions } from '../support/office/office-host';
import { openOfficePane } from './support/office-pane';
import { startBrowser } from './support/pages';
import { expectSoon } from './support/soon';

const EXAMPLE = join(__dirname, '../../examples/qingyun-2026-first-half-with-mistakes.xlsx');

let browser: Browser;
let sheets: readonly SheetContent[];

beforeAll(async () => {
  browser = await startBrowser();
  sheets = (await readXlsx(new Uint8Array(readFileSync(EXAMPLE)))).sheets.map(contentOf);
});
afterAll(() => browser.close());

function contentOf({ name, rowCount, columnCount, cellAt, merges, visibility }: Sheet): SheetContent {
  return { name, merges, visibility, rows: Array.from({ length: rowCount }, (_, row) => Array.from({ length: columnCount }, (__, column) => cellAt(row + 1, column + 1))) };
}

async function opened(options: Partial<OfficeHostOptions> = {}) {
  const host = new OfficeHost(sheets, { excelApi: '1.14', ...options });
  return { host, ...(await openOfficePane(browser, host)) };
}

test('check, click, mend, rates, report', async () => {
  const { host, page, problems } = await opened();
  const finding = page.locator('[data-finding]').filter({ hasText: 'D11' }).first();
  await finding.click();
  await page.waitForFunction(() => document.querySelector('[data-finding][aria-expanded=true]') !== null);
  await expectSoon(() => [host.book.selection.row, host.book.selection.column], [11, 4]);

  await page.getByRole('button', { name: '全部转换（2 格）' }).click();
  await finding.waitFor();
  await page.locator('[data-finding]').filter({ hasText: 'D115' }).waitFor({ state: 'detached' });
  await expectSoon(() => [115, 201].map((row) => host.book.sheets[0]!.cellAt(row, 4).value), [58, 14]);

  await page.getByRole('tab', { name: '指标' }).click();
  await page.getByRole('button', { name: '写入表格' }).click();
  await page.getByText(/已将 \d+ 项指标写入「指标计算」/u).waitFor();
  expect(host.book.named('指标计算')!.rows().flat().filter((cell) => cell?.formula !== undefined).length).toBeGreaterThan(40);

  await page.getByRole('tab', { name: '总结' }).click();
  await page.getByRole('button', { name: '起草总结' }).click();
  await page.getByRole('button', { name: '11318人，查看出处' }).first().click();
  await page.getByRole('button', { name: /会员人数 本期 D48/u }).click();
  await expectSoon(() => [host.book.selection.row, host.book.selection.column], [48, 4]);
  expect(problems).toEqual([]);
});

test('what a person mends in Excel is gone from the list by itself', async () => {
  const { host, page, problems } = await opened();
  const cards = page.locator('[data-finding]');
  await cards.first().waitFor();
  const before = await cards.count();
  host.book.type({ sheet: host.book.sheets[0]!.name, row: 11, column: 4 }, 86);
  await page.waitForFunction((count) => document.querySelectorAll('[data-finding]').length < count, before);
  expect(problems).toEqual([]);
});

test.each([
  ['light', 0xffffff, 'rgb(255, 255, 255)'],
  ['dark', 0x262626, 'rgb(41, 41, 41)'],
])('the pane is as %s as Office', async (_, bodyBackgroundColor, expected) => {
  const { page, problems } = await opened({ theme: { bodyBackgroundColor, bodyForegroundColor: 0x808080 } });
  await page.locator('[data-finding]').first().waitFor();
  expect(await page.evaluate(() => getComputedStyle(document.querySelector('.fui-FluentProvider')!).backgroundColor)).toBe(expected);
  expect(problems).toEqual([]);
});

test('in an English Excel the pane speaks English', async () => {
  const { page, problems } = await opened({ locale: 'en-US' });
  await page.getByRole('tab', { name: 'Check' }).waitFor();
  expect(problems).toEqual([]);
});

test('too old an Excel is told so', async () => {
  const { page, problems } = await opened({ excelApi: '1.7' });
  await page.getByText('这个版本的 Excel 太旧').waitFor();
  expect(problems).toEqual([]);
});

test('without Office around it the page says so, and the history of the browser works', async () => {
  const { page, problems } = await openOfficePane(browser);
  await page.getByRole('heading').first().waitFor();
  expect(await page.evaluate(() => [typeof history.pushState, typeof history.replaceState])).toEqual(['function', 'function']);
  expect(problems.filter((problem) => !problem.includes('telemetry'))).toEqual([]);
});
