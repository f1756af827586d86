import { readFile } from 'node:fs/promises';
import type { AxeResults } from 'axe-core';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Browser, Download, Page } from 'playwright-core';
import { readXlsx } from '../../src/hosts/file/read-xlsx';
import { xlsxOf } from '../support/xlsx-of';
import { openPage, startBrowser, type OpenedPage } from './support/pages';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

let browser: Browser;
let opened: OpenedPage;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
});

beforeEach(async () => {
  opened = await openPage(browser, '/');
  page = opened.page;
  await named('qingyun-2026-first-half-with-mistakes.xlsx').waitFor();
});

afterEach(async () => {
  expect(opened.problems).toEqual([]);
  await page.context().close();
});

afterAll(() => browser.close());

/** The name of the open workbook in the bar. */
const named = (name: string) => page.getByRole('banner').getByText(name, { exact: true });
const button = (name: string) => page.getByRole('button', { name, exact: true });

async function choose(name: string, bytes: Uint8Array): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button('打开').click()]);
  await chooser.setFiles({ name, mimeType: XLSX, buffer: Buffer.from(bytes) });
}

async function typeIntoSheet(text: string): Promise<void> {
  await page.locator('canvas[id^="univer-sheet-main-canvas"]').click({ position: { x: 500, y: 300 } });
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(await readFile(await download.path()));
}

const ledger = () => xlsxOf([{ name: '台账', rows: [[{ value: '单位名称' }, { value: '会员人数' }], [{ value: '甲厂' }, { value: 12 }]] }]);

test('opens with an example workbook in the sheet and its form in the pane', async () => {
  const pane = page.getByRole('complementary', { name: '任务窗格' });
  await pane.getByRole('tab', { name: '校验' }).waitFor();
  expect(await page.locator('canvas').count()).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth && document.documentElement.scrollHeight <= window.innerHeight)).toBe(true);
});

test('opens a workbook from disk and saves it with what was typed', async () => {
  await choose('台账.xlsx', await ledger());
  await named('台账.xlsx').waitFor();
  await typeIntoSheet('1500');
  await page.getByRole('img', { name: '有未保存的修改' }).waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), button('保存').click()]);
  expect(download.suggestedFilename()).toBe('台账.xlsx');
  const { sheets } = await readXlsx(await bytesOf(download));
  const values = Array.from({ length: sheets[0]!.rowCount * sheets[0]!.columnCount }, (_, at) => sheets[0]!.cellAt(1 + Math.floor(at / sheets[0]!.columnCount), 1 + (at % sheets[0]!.columnCount)).value);
  expect(values).toEqual(expect.arrayContaining(['甲厂', 12, 1500]));
  await page.getByRole('img', { name: '有未保存的修改' }).waitFor({ state: 'detached' });
});

test('says what a saved copy lacks of the original', async () => {
  const parts = unzipSync(await ledger());
  await choose('台账.xlsx', zipSync({ ...parts, 'xl/charts/chart1.xml': strToU8('<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/>') }));
  await named('台账.xlsx').waitFor();
  await Promise.all([page.waitForEvent('download'), button('保存').click()]);
  await page.getByRole('alert').filter({ hasText: '已保存，但这份“台账.xlsx”里没有图表；请保留原文件。' }).waitFor();
});

test('says in one sentence why a file cannot be opened, and keeps the workbook that is open', async () => {
  await choose('说明.xlsx', new TextEncoder().encode('这不是工作簿'));
  await page.getByRole('alert').filter({ hasText: '“说明.xlsx”不是工作簿' }).waitFor();
  await named('qingyun-2026-first-half-with-mistakes.xlsx').waitFor();
  await button('关闭').click();
  await page.getByRole('alert').waitFor({ state: 'detached' });
});

test('opens a file dropped on the sheet', async () => {
  const base64 = Buffer.from(await ledger()).toString('base64');
  const dropped = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([Uint8Array.from(atob(given), (letter) => letter.charCodeAt(0))], '台账.xlsx'));
    return transfer;
  }, base64);
  const sheet = page.getByRole('region', { name: '表格' });
  await sheet.dispatchEvent('dragover', { dataTransfer: dropped });
  await page.getByText('松开鼠标，打开这个工作簿').waitFor();
  await sheet.dispatchEvent('drop', { dataTransfer: dropped });
  await named('台账.xlsx').waitFor();
});

test('opens an example from the menu by mouse', async () => {
  await button('示例').click();
  await page.getByRole('menuitem', { name: '青云镇 2026 年上半年', exact: true }).click();
  await named('qingyun-2026-first-half.xlsx').waitFor();
});

test('opens an example from the menu by keyboard', async () => {
  await button('示例').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem').nth(1).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await named('qingyun-2026-first-half.xlsx').waitFor();
});

test('asks before changes would be lost', async () => {
  await typeIntoSheet('1');
  await choose('台账.xlsx', await ledger());
  const dialog = page.getByRole('alertdialog', { name: '先保存修改？' });
  await dialog.getByRole('button', { name: '取消' }).click();
  await dialog.waitFor({ state: 'detached' });
  await named('qingyun-2026-first-half-with-mistakes.xlsx').waitFor();
  await choose('台账.xlsx', await ledger());
  await dialog.getByRole('button', { name: '不保存' }).click();
  await named('台账.xlsx').waitFor();
});

test('starts a blank workbook, and asks before changes would be lost', async () => {
  await typeIntoSheet('1');
  await button('新建').click();
  const dialog = page.getByRole('alertdialog', { name: '先保存修改？' });
  await dialog.getByRole('button', { name: '不保存' }).click();
  await named('新建工作簿.xlsx').waitFor();
  await page.getByRole('img', { name: '有未保存的修改' }).waitFor({ state: 'detached' });
  await typeIntoSheet('7');
  const [download] = await Promise.all([page.waitForEvent('download'), button('保存').click()]);
  expect(download.suggestedFilename()).toBe('新建工作簿.xlsx');
  expect((await readXlsx(await bytesOf(download))).sheets.map(({ name }) => name)).toEqual(['Sheet1']);
});

test('the splitter moves by keyboard and by mouse', async () => {
  const splitter = page.getByRole('separator', { name: '调整任务窗格宽度' });
  const pane = page.getByRole('complementary', { name: '任务窗格' });
  const width = async () => (await pane.boundingBox())!.width;
  expect(await width()).toBe(400);
  await splitter.focus();
  await page.keyboard.press('ArrowLeft');
  expect(await width()).toBe(416);
  await page.keyboard.press('Home');
  expect(await width()).toBe(320);
  const { x, y } = (await splitter.boundingBox())!;
  await page.mouse.move(x + 3, y + 200);
  await page.mouse.down();
  await page.mouse.move(x - 77, y + 220, { steps: 4 });
  await page.mouse.up();
  expect(await width()).toBeGreaterThan(380);
  expect(await splitter.getAttribute('aria-valuenow')).toBe(String(await width()));
});

test('the bar, the splitter and the place of the pane are accessible', async () => {
  await page.evaluate(await readFile(require.resolve('axe-core/axe.min.js'), 'utf8'));
  // Not the spreadsheet and the pane, which is tested by itself, nor the stops that Fluent UI sends the focus on from.
  const { violations } = await page.evaluate(() => (window as unknown as { axe: { run(context: object): Promise<AxeResults> } }).axe.run({ exclude: [['[data-spreadsheet]'], ['#task-pane > div'], ['[data-tabster-dummy]']] }));
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});

test('says what it is', async () => {
  await button('关于').click();
  const dialog = page.getByRole('dialog', { name: '工会填报助手' });
  await dialog.getByText('不上传，也不联网').waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await page.locator('button:focus', { hasText: '关于' }).waitFor();
});
