/** The pane by keyboard and by mouse, and every state of it before axe. */
import type { Browser, Page } from 'playwright-core';
import type { CellValue, SheetContent } from '../../src/model/workbook';
import { township } from '../support/forms';
import type { PlainCell } from '../support/workbook';
import type { PaneStart } from './page/pane-page';
import { NO_VIOLATIONS, violations, violationsInEveryLight } from './support/axe';
import { openPage, startBrowser, type OpenedPage } from './support/pages';

const GOOD: readonly (readonly PlainCell[])[] = [
  ['基层工会数', 62, 60, 70], ['工会涵盖单位数', 214, 208], ['建会企业数', 158, 150], ['职工人数', 1306, 1280], ['女职工人数', 540, 520],
  ['会员人数', 1206, 1150], ['女会员人数', 512, 500], ['集体合同企业数', 48, 45], ['女职工组织数', 40, 38],
];
const MEMBERS = { sheet: '统计表', row: 9, column: 2 };
const WOMEN_MEMBERS = { sheet: '统计表', row: 10, column: 2 };

let browser: Browser;
let opened: OpenedPage;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
  opened = await openPage(browser, '/pane.html', { width: 350, height: 640 });
  ({ page } = opened);
});
afterEach(() => expect(opened.problems).toEqual([]));
afterAll(() => browser.close());

function sheetWith(odd: Readonly<Record<string, readonly PlainCell[]>> = {}, more: readonly (readonly PlainCell[])[] = []): SheetContent {
  const rows = township(...GOOD.map((line) => odd[String(line[0])] ?? line), ...more);
  return { name: '统计表', rows: rows.map((row) => row.map((each) => (typeof each === 'object' && each !== null && 'value' in each ? each : { value: each }))) };
}

const CLEAN = sheetWith();
const FAULTY = sheetWith({ 会员人数: ['会员人数', 1406, 1150], 女会员人数: ['女会员人数', '512', 500] }, [['会员总人头', 3]]);

const start = (given: PaneStart) => page.evaluate((each) => window.panePage.start(each), given);
const button = (name: string | RegExp) => page.getByRole('button', { name });
const cards = () => page.locator('[data-finding]');
const openCard = () => page.locator('[data-finding][aria-expanded=true]');
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');

test('by keyboard alone: move through the findings, go to the cell, mend, undo', async () => {
  await start({ sheets: [FAULTY] });
  await cards().first().waitFor();
  await cards().first().focus();
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => window.panePage.host.selected)).toEqual([MEMBERS]);
  await page.keyboard.press('ArrowDown');
  expect(await openCard().textContent()).toContain('女会员人数');
  expect(await focused()).toContain('女会员人数');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('改为 512');
  await page.keyboard.press('Enter');
  await page.getByText('「女会员人数」已改为 512').waitFor();
  await page.waitForFunction(() => document.querySelectorAll('[data-finding]').length === 1);
  expect(await page.evaluate((place) => window.panePage.host.cell(place).value, WOMEN_MEMBERS)).toBe(512);
  expect(await focused()).toContain('会员人数');

  await button('撤销').focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelectorAll('[data-finding]').length === 2);
  expect(await page.evaluate((place) => window.panePage.host.cell(place).value, WOMEN_MEMBERS)).toBe('512');
});

test('the tabs and the menu answer to the arrow keys', async () => {
  await start({ sheets: [CLEAN] });
  await page.getByRole('tab', { name: '校验' }).focus();
  await page.keyboard.press('ArrowRight');
  expect(await page.getByRole('tab', { name: '指标' }).getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('End');
  expect(await focused()).toBe('校对');
  await button('更多操作').focus();
  await page.keyboard.press('Enter');
  expect(await focused()).toBe('重新校验');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: 'Check' }).waitFor();
  expect([await page.evaluate(() => document.documentElement.lang), await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))]).toEqual(['en', 'More actions']);
});

test('a cell selected in the sheet opens its card; a cell mended there takes its card away and leaves the focus alone', async () => {
  await start({ sheets: [FAULTY] });
  await cards().first().waitFor();
  await page.evaluate((place) => window.panePage.host.click(place), WOMEN_MEMBERS);
  expect(await openCard().textContent()).toContain('女会员人数');
  await openCard().focus();
  await page.evaluate((place) => window.panePage.host.type(place, 1206), MEMBERS);
  await page.waitForFunction(() => document.querySelectorAll('[data-finding]').length === 1);
  expect(await openCard().textContent()).toContain('女会员人数');
  expect(await focused()).toContain('女会员人数');
});

test('nothing is marked until asked for, and no mark is left afterwards', async () => {
  await start({ sheets: [FAULTY] });
  await cards().first().waitFor();
  const marks = () => page.evaluate(() => window.panePage.host.marks.map(({ place }) => place));
  expect(await marks()).toEqual([]);
  await page.getByRole('switch', { name: '在表中标出' }).click();
  expect(await marks()).toEqual([MEMBERS, WOMEN_MEMBERS]);
  await page.getByRole('switch', { name: '在表中标出' }).click();
  expect(await marks()).toEqual([]);
});

test('a long reading shows its progress after half a second and can be cancelled', async () => {
  const quietMs = await page.evaluate(async (given) => {
    const began = performance.now();
    window.panePage.start(given);
    while (![...document.querySelectorAll('button')].some(({ textContent }) => textContent === '取消')) await new Promise(requestAnimationFrame);
    return performance.now() - began;
  }, { sheets: [CLEAN], readMs: 60_000 });
  expect(quietMs).toBeGreaterThan(450);
  await button('取消').click();
  await page.getByText('校验已取消').waitFor();
  expect(await page.getByRole('progressbar').count()).toBe(0);
});

test('of hundreds of findings each is reached by key, as quickly as of a few', async () => {
  /** Milliseconds for 45 steps down a list of so many, past the first 40 that are shown. */
  async function walked(findings: number): Promise<number> {
    const rows = Array.from({ length: findings }, (_, at): CellValue[] => [`第${at + 1}单位`, 1000 + at, 900.5 + at]);
    const ledger: SheetContent = { name: '台账', rows: [['基层单位台账'], ['单位名称', '职工人数', '会员人数'], ...rows].map((row: CellValue[]) => row.map((value) => ({ value }))) };
    await start({ sheets: [ledger] });
    await button(/下一处/).waitFor();
    expect(await cards().count()).toBe(40);
    await cards().first().focus();
    const began = Date.now();
    for (let step = 0; step < 45; step++) await page.keyboard.press('ArrowDown');
    await page.waitForFunction(() => document.activeElement?.textContent?.includes('第46单位'));
    return Date.now() - began;
  }
  const [few, many] = [await walked(60), await walked(480)];
  // Eight times as many; the machine may be busier the second time.
  expect(many / few).toBeLessThan(4);
}, 180_000);

test('the rates say where they go before they are written, and can be taken back', async () => {
  await start({ sheets: [CLEAN] });
  await button('计算指标').click();
  await page.getByText('将以公式写入工作表「指标计算」').waitFor();
  await button('会员人数 1,206人').first().click();
  expect(await page.evaluate(() => window.panePage.host.selected)).toEqual([MEMBERS]);
  await button('写入表格').click();
  await page.getByText(/已将 \d+ 项指标写入「指标计算」/).waitFor();
  await button('撤销').click();
  await page.getByText('已撤销').waitFor();
});

test('a figure of the report leads to its cell, and the files are handed out', async () => {
  await start({ sheets: [CLEAN], fileName: '半年报.xlsx' });
  await page.getByRole('tab', { name: '总结' }).click();
  await button('起草总结').click();
  await button('1206人，查看出处').first().click();
  await button('会员人数 本期 B9').click();
  expect(await page.evaluate(() => window.panePage.host.selected)).toEqual([MEMBERS]);
  await button('下载 Word').click();
  await button('下载审核报告').click();
  await page.waitForFunction(() => window.panePage.downloads.length === 2);
  expect(await page.evaluate(() => window.panePage.downloads.map(({ name }) => name))).toEqual(['青云镇总工会2026年上半年工作总结.docx', '半年报-审核报告.html']);
});

test('a host that refuses to write leaves its sentence until it is closed', async () => {
  await start({ sheets: [FAULTY], refuses: '工作表「统计表」受保护，请先撤销保护。' });
  await cards().nth(1).click();
  await button('改为 512').click();
  await page.getByRole('alert').getByText('受保护').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('alert').getByRole('button', { name: '关闭' }).click();
  expect(await page.getByRole('alert').count()).toBe(0);
});

/** Each state, as a person comes to it. */
const STATES: readonly (readonly [string, () => Promise<void>])[] = [
  ['reading', async () => { await start({ sheets: [CLEAN], readMs: 60_000 }); await button('取消').waitFor(); }],
  ['cancelled', async () => { await start({ sheets: [CLEAN], readMs: 60_000 }); await button('取消').click(); await page.getByText('校验已取消').waitFor(); }],
  ['no form', async () => { await start({ sheets: [{ name: '通讯录', rows: [[{ value: '姓名' }]] }] }); await page.getByText('没有找到工会报表').waitFor(); }],
  ['findings', async () => { await start({ sheets: [FAULTY] }); await cards().first().waitFor(); }],
  ['an open card', async () => { await start({ sheets: [FAULTY] }); await cards().first().click(); await button('依据与算式').click(); }],
  ['outcomes', async () => { await start({ sheets: [FAULTY] }); await button(/^通过/).click(); }],
  ['all well', async () => { await start({ sheets: [CLEAN] }); await page.getByText('没有发现问题').waitFor(); }],
  ['menu', async () => { await start({ sheets: [CLEAN] }); await page.getByText('没有发现问题').waitFor(); await button('更多操作').click(); }],
  ['rates', async () => { await start({ sheets: [CLEAN] }); await button('计算指标').click(); await page.getByText('92.34%').waitFor(); }],
  ['no rates', async () => { await start({ sheets: [sheetWith({}, [])].map(({ name, rows }) => ({ name, rows: rows.slice(0, 6) })) }); await page.getByRole('tab', { name: '指标' }).click(); await page.getByText('还没有能计算的指标').waitFor(); }],
  ['written', async () => { await start({ sheets: [CLEAN] }); await button('计算指标').click(); await button('写入表格').click(); await button('撤销').waitFor(); }],
  ['report to come', async () => { await start({ sheets: [FAULTY] }); await cards().first().waitFor(); await page.getByRole('tab', { name: '总结' }).click(); await page.getByText('用表中的数据起草总结').waitFor(); }],
  ['report', async () => { await start({ sheets: [CLEAN] }); await page.getByRole('tab', { name: '总结' }).click(); await button('起草总结').click(); await button('1206人，查看出处').first().click(); }],
  ['English, a card open', async () => { await start({ sheets: [FAULTY], locale: 'en' }); await cards().first().click(); await button('Go to cell').waitFor(); }],
];

test.each(STATES)('axe finds nothing by day, by night and in high contrast: %s', async (_, reach) => {
  await reach();
  expect(await violationsInEveryLight(page)).toEqual(NO_VIOLATIONS);
});
