/** Mending and explaining in the pane: the culprit first, its proposal applied; a question answered on the sheet. */
import type { Browser, Page } from 'playwright-core';
import type { SheetContent } from '../../src/model/workbook';
import { township } from '../support/forms';
import type { PlainCell } from '../support/workbook';
import type { PaneStart } from './page/pane-page';
import { NO_VIOLATIONS, violationsInEveryLight } from './support/axe';
import { openPage, startBrowser, type OpenedPage } from './support/pages';

const LINES: readonly (readonly PlainCell[])[] = [
  ['基层工会数', 62, 60], ['工会涵盖单位数', 214, 208], ['建会企业数', 158, 150], ['职工人数', 1310, 1290], ['女职工人数', 560, 550],
  ['会员人数', 1206, 1198], ['女会员人数', 512, 500], ['集体合同企业数', 48, 45], ['工资集体协商企业数', 40, 38], ['女职工组织数', 40, 38],
];
const MEMBERS = { sheet: '统计表', row: 9, column: 2 };
const WAGE = { sheet: '统计表', row: 12, column: 2 };
const REASON = '富源等10家企业只签工资专项协议，见6月台账';

/** 1,206 typed as 2,106. */
const SWAPPED = sheetWith({ 会员人数: ['会员人数', 2106, 1198] });
/** More wage agreements than collective contracts: a question. */
const ASKED = sheetWith({ 工资集体协商企业数: ['工资集体协商企业数', 58, 38] });
const TEXTS = sheetWith({ 会员人数: ['会员人数', '１２０６', 1198], 女会员人数: ['女会员人数', '512 ', 500], 职工人数: ['职工人数', '1,310', 1290] });
/** A total of 1,701 over parts that add up to 1,710: the total it is, or any of the parts. */
const TOTAL: SheetContent = {
  name: '台账',
  rows: [['基层单位台账'], ['单位名称', '职工人数', '女职工人数', '会员人数'], ['一厂', 300, 140, 290], ['二厂', 500, 210, 470], ['三厂', 1000, 430, 950], ['合计', 1800, 780, 1701]].map((row) => row.map((value) => ({ value }))),
};
const OWN = { code: 'own-survey', title: '某区工会年度调查表', layout: 'indicators-in-rows', items: [{ name: '志愿服务队数', unit: '个' }, { name: '志愿服务人次', unit: '人次' }], relations: [{ text: '志愿服务人次 >= 志愿服务队数' }] };
const OWN_SHEET: SheetContent = { name: '调查', rows: [['某区工会年度调查表'], ['指标', '本期'], ['志愿服务队数', 30], ['志愿服务人次', 60]].map((row) => row.map((value) => ({ value }))) };

let browser: Browser;
let opened: OpenedPage;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
  opened = await openPage(browser, '/pane.html', { width: 350, height: 760 });
  ({ page } = opened);
});
afterEach(() => expect(opened.problems).toEqual([]));
afterAll(() => browser.close());

function sheetWith(odd: Readonly<Record<string, readonly PlainCell[]>>): SheetContent {
  const rows = township(...LINES.map((line) => odd[String(line[0])] ?? line));
  return { name: '统计表', rows: rows.map((row) => row.map((each) => (typeof each === 'object' && each !== null && 'value' in each ? each : { value: each }))) };
}

const start = (given: PaneStart) => page.evaluate((each) => window.panePage.start(each), given);
const button = (name: string | RegExp) => page.getByRole('button', { name });
const cards = () => page.locator('[data-finding]');
const cell = (place: typeof MEMBERS) => page.evaluate((each) => window.panePage.host.cell(each).value, place);
const type = (place: typeof MEMBERS, value: number) => page.evaluate((each) => window.panePage.host.type(each.place, each.value), { place, value });
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
/** React answers a new width in a frame, and the browser paints it in the next. */
const laidOut = () => page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))));
const stays = () => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);

async function openFirst(given: PaneStart): Promise<void> {
  await start(given);
  await cards().first().waitFor();
  await cards().first().focus();
  await page.keyboard.press('Enter');
}

test('a digit swap is found, its proposal applied by keyboard, and everything is clean; one undo brings it back', async () => {
  await openFirst({ sheets: [SWAPPED] });
  await page.getByText('最可能写错的是').waitFor();
  await page.keyboard.press('Tab');
  expect(await focused()).toContain('会员人数');
  await page.keyboard.press('Tab');
  expect(await focused()).toMatch(/^2,106 → 1,206两位数字颠倒/);
  await page.keyboard.press('Enter');
  await page.getByText('没有发现问题').waitFor();
  expect(await cell(MEMBERS)).toBe(1206);
  await button('撤销').focus();
  await page.keyboard.press('Enter');
  await cards().first().waitFor();
  expect(await cell(MEMBERS)).toBe(2106);
});

test('beneath the proposals stand the relation and both sides, and the other cells that could be wrong', async () => {
  await openFirst({ sheets: [SWAPPED] });
  await page.getByText('会员人数 ≤ 职工人数').first().waitFor();
  await button('职工人数 本期 B7').first().click();
  expect(await page.evaluate(() => window.panePage.host.selected.at(-1))).toEqual({ sheet: '统计表', row: 7, column: 2 });
});

test('a question is answered by keyboard, the sheet is written, and a changed figure makes the answer stale', async () => {
  await openFirst({ sheets: [ASKED] });
  await button('填写说明').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('情况属实');
  await page.getByText('这句话没有说明原因').waitFor();
  expect(await button('写入审核说明').getAttribute('aria-disabled')).toBe('true');
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(REASON);
  await page.getByText('涉及数量：10家').waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByText('「工资集体协商企业数」的说明已写入「审核说明」').waitFor();
  await page.getByText('全部通过 · 已说明 1 处').waitFor();
  expect(await page.evaluate(() => window.panePage.host.cell({ sheet: '审核说明', row: 4, column: 8 }).value)).toBe(REASON);

  await type(WAGE, 60);
  await page.getByText('1 处待核实').waitFor();
  await page.getByText('数值已变，请重新说明').first().waitFor();
  expect(await page.getByRole('button', { name: '重新说明', exact: true }).count()).toBe(1);
  await type(WAGE, 40);
  await page.getByText('有 1 条说明已没有对应的问题').waitFor();
  await button('从审核说明中删去').click();
  await page.getByText('已删去 1 条说明').waitFor();
});

test('Escape leaves the editor, and the keys of the list do not reach into it', async () => {
  await openFirst({ sheets: [ASKED] });
  await button('填写说明').click();
  await page.getByLabel('说明', { exact: true }).fill('一\n二');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Home');
  expect(await page.getByLabel('说明', { exact: true }).evaluate((area) => area === document.activeElement)).toBe(true);
  await page.keyboard.press('Escape');
  expect(await focused()).toBe('填写说明');
});

test('numbers kept as text are put right all at once, and brought back all at once', async () => {
  await start({ sheets: [TEXTS] });
  await button('全部转换（3 格）').click();
  await page.getByText('没有发现问题').waitFor();
  expect(await Promise.all([7, 9, 10].map((row) => cell({ sheet: '统计表', row, column: 2 })))).toEqual([1310, 1206, 512]);
  await button('撤销').click();
  await button('全部转换（3 格）').waitFor();
  expect(await cell(MEMBERS)).toBe('１２０６');
});

test('a form of the union itself is loaded from a file, and the sheet can be read as another form', async () => {
  await start({ sheets: [OWN_SHEET] });
  await page.getByText('没有找到工会报表').waitFor();
  await button('更多操作').click();
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('menuitem', { name: '载入表式…' }).click()]);
  await chooser.setFiles({ name: '调查表.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(OWN)) });
  await page.getByText('已载入「某区工会年度调查表」，并随工作簿保存').waitFor();
  await page.getByRole('heading', { name: '某区工会年度调查表' }).waitFor();
  await button('换表式').click();
  const choice = page.getByRole('combobox', { name: '工作表「调查」用哪个表式' });
  await choice.getByText('自动识别（某区工会年度调查表）').waitFor({ state: 'attached' });
  await choice.selectOption({ label: '县（市、区）工会工作统计表' });
  await page.getByRole('alert').getByText('对不上').waitFor();
  expect(await violationsInEveryLight(page)).toEqual(NO_VIOLATIONS);
});

test('the template for a form of its own is handed out', async () => {
  await start({ sheets: [OWN_SHEET] });
  await button('更多操作').click();
  await page.getByRole('menuitem', { name: '下载表式模板' }).click();
  await page.waitForFunction(() => window.panePage.downloads.length === 1);
  expect(await page.evaluate(() => window.panePage.downloads[0]!.name)).toBe('表式模板.xlsx');
});

/** Each state, as a person comes to it, in the pane's own widths. */
const STATES: readonly (readonly [string, () => Promise<void>])[] = [
  ['a culprit with proposals', async () => { await openFirst({ sheets: [SWAPPED] }); await page.getByText('最可能写错的是').waitFor(); }],
  ['a total and its parts', async () => { await openFirst({ sheets: [TOTAL] }); await button('还可能是').click(); }],
  ['the editor, empty', async () => { await openFirst({ sheets: [ASKED] }); await button('填写说明').click(); }],
  ['the editor, accepted', async () => { await openFirst({ sheets: [ASKED] }); await button('填写说明').click(); await page.getByLabel('说明', { exact: true }).fill(REASON); await page.getByText('可以写入。').waitFor(); }],
  ['an explained card', async () => { await openFirst({ sheets: [ASKED] }); await button('填写说明').click(); await page.getByLabel('说明', { exact: true }).fill(REASON); await button('写入审核说明').click(); await page.getByText('已说明 1 处').waitFor(); await button('撤销').waitFor(); }],
  ['all at once', async () => { await start({ sheets: [TEXTS] }); await button('全部转换（3 格）').waitFor(); }],
  ['the forms to choose from', async () => { await start({ sheets: [SWAPPED] }); await cards().first().waitFor(); await button('换表式').click(); await page.getByRole('combobox').waitFor(); }],
  ['English, a culprit', async () => { await openFirst({ sheets: [SWAPPED], locale: 'en' }); await page.getByText('Most likely wrong').waitFor(); }],
  ['English, the editor', async () => { await openFirst({ sheets: [ASKED], locale: 'en' }); await button('Explain').click(); }],
];

test.each(STATES)('axe finds nothing and nothing runs over the edge: %s', async (_, reach) => {
  await page.setViewportSize({ width: 350, height: 760 });
  await reach();
  for (const width of [420, 350]) {
    await page.setViewportSize({ width, height: 760 });
    await laidOut();
    expect([width, await stays()]).toEqual([width, true]);
    const { SHOTS } = process.env;
    if (SHOTS !== undefined) await page.screenshot({ path: `${SHOTS}/${_.replace(/\W+/g, '-')}-${width}.png` });
  }
  expect(await violationsInEveryLight(page)).toEqual(NO_VIOLATIONS);
});
