/** The pane of the WPS build, opened from its folder as WPS opens it, on a fake of 表格 with a clerk at its keyboard. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { packageProblems } from '../../src/tools/wps-package/validate-package';
import { NO_VIOLATIONS, violationsInEveryLight } from './support/axe';
import { startBrowser } from './support/pages';
import { MEMBERS, openWpsPane, townshipSheet } from './support/wps-page';

const DIST = path.join(__dirname, '../../dist');
/** 1,206 members typed as 2,106. */
const SHEET = townshipSheet(2106);

let browser: Browser;
let page: Page;
let problems: string[];

beforeAll(async () => {
  browser = await startBrowser();
});
beforeEach(async () => {
  problems = [];
  page = await openWpsPane(browser, { fakeSheets: [SHEET] }, problems);
});
afterEach(async () => {
  expect(problems).toEqual([]);
  expect(await page.evaluate(() => window.fakeWps.bridge.violations)).toEqual([]);
  await page.context().close();
});
afterAll(() => browser.close());

const button = (name: string | RegExp) => page.getByRole('button', { name });
const cards = () => page.locator('[data-finding]');
const held = (): Promise<unknown> => page.evaluate(({ row, column }) => [...window.fakeWps.sheet('统计表').cells].find(([key]) => key === row * 16_385 + column)?.[1].value, MEMBERS);

test('a finding is gone to, its proposal written, and one undo brings the figure back', async () => {
  await cards().first().focus();
  await page.keyboard.press('Enter');
  await page.getByText('会员人数 ≤ 职工人数').first().waitFor();
  expect(await page.evaluate(() => window.fakeWps.book.selection)).toEqual({ top: 9, left: 2, bottom: 9, right: 2 });
  await button(/^2,106 → 1,206/).first().click();
  await page.getByText('没有发现问题').waitFor();
  expect(await held()).toBe(1206);
  await button('撤销').click();
  await cards().first().waitFor();
  expect(await held()).toBe(2106);
});

test('what the clerk types is checked again', async () => {
  await cards().first().waitFor();
  await page.evaluate((place) => window.fakeWps.person.type(place, 1206), MEMBERS);
  await page.getByText('没有发现问题').waitFor();
});

test('rates are written as live formulas', async () => {
  await cards().first().waitFor();
  await page.evaluate((place) => window.fakeWps.person.type(place, 1206), MEMBERS);
  await button('计算指标').click();
  await button('写入表格').click();
  await page.getByText(/已将 \d+ 项指标写入「指标计算」/).waitFor();
  expect(await page.evaluate(() => [...window.fakeWps.sheet('指标计算').cells.values()].filter(({ formula }) => formula?.includes('统计表')).length)).toBeGreaterThan(3);
  expect(await page.evaluate(() => window.fakeWps.book.active.name)).toBe('统计表');
});

test('it is put away by its own button at the foot, which stays in sight', async () => {
  await cards().first().waitFor();
  await page.evaluate(() => {
    const program = window.fakeWps.application as { CreateTaskPane(url: string): { ID: number; Visible: boolean }; PluginStorage: { setItem(key: string, value: number): void } };
    const pane = program.CreateTaskPane('pane.html');
    pane.Visible = true;
    program.PluginStorage.setItem('pane_et', pane.ID);
  });
  const box = (await button('收起').last().boundingBox())!;
  expect(box.y + box.height).toBeLessThanOrEqual(760);
  await button('收起').last().click();
  expect(await page.evaluate(() => (window.fakeWps.application as { GetTaskPane(id: number): { Visible: boolean } }).GetTaskPane(1).Visible)).toBe(false);
});

test.each([300, 380])('at %d pixels nothing runs over the edge and everyone can use it', async (width) => {
  await page.setViewportSize({ width, height: 760 });
  await cards().first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  expect(await violationsInEveryLight(page)).toEqual(NO_VIOLATIONS);
});

test('the build is one that WPS takes, down to Chrome 69', () => {
  const folder = path.join(DIST, 'wps');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => path.extname(file) !== '');
  expect(packageProblems(new Map(files.map((file) => [file.split(path.sep).join('/'), readFileSync(path.join(folder, file))])))).toEqual([]);
  expect(readFileSync(path.join(folder, 'pane.js')).length).toBeLessThan(4_000_000);
});

test('outside WPS the page says so', async () => {
  const alone = await browser.newPage();
  await alone.goto(pathToFileURL(path.join(DIST, 'wps/pane.html')).href);
  await alone.getByRole('heading').first().waitFor({ timeout: 10_000 });
  await alone.close();
});
