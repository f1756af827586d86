/** 填报 in the pane: begin, look before taking, take and undo, paste, hand in; every state of it before axe. */
import type { Browser, Page } from 'playwright-core';
import type { CellValue, SheetContent } from '../../src/model/workbook';
import { ledger, township } from '../support/forms';
import type { PaneStart } from './page/pane-page';
import { NO_VIOLATIONS, violationsInEveryLight } from './support/axe';
import { openPage, startBrowser, type OpenedPage } from './support/pages';
import { example } from './support/workbench';

const LINES: readonly (readonly CellValue[])[] = [
  ['基层工会数', 62, 60], ['工会涵盖单位数', 214, 208], ['建会企业数', 158, 150], ['职工人数', 1306, 1280], ['女职工人数', 540, 520],
  ['会员人数', null, 1150], ['女会员人数', 512, null], ['集体合同企业数', 48, 45], ['工资集体协商企业数', 40, 38], ['女职工组织数', 40, 38],
];
const MEMBERS = { sheet: '统计表', row: 9, column: 2 };
const BLANK: SheetContent = { name: 'Sheet1', rows: [] };
/** A new form before anything is typed into it, and one that is mostly blank. */
const UNTOUCHED: SheetContent = { name: '统计表', rows: township(...LINES.map(([label]) => [String(label)])).map((row) => row.map((value) => ({ value: value as CellValue }))) };
const LEDGER: SheetContent = { name: '基层单位台账', rows: ledger(['一厂', 300, 140, 290], ['二厂', 500, 210, 470], ['三厂', 80, 30, 78]).map((row) => row.map((value) => ({ value: value as CellValue }))) };
const FORM = sheetWith({});
const FULL = sheetWith({ 会员人数: ['会员人数', 1206, 1150], 女会员人数: ['女会员人数', 512, 500] });
const ASKED = sheetWith({ 会员人数: ['会员人数', 1206, 1150], 女会员人数: ['女会员人数', 512, 500], 工资集体协商企业数: ['工资集体协商企业数', 58, 38] });
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const EARLIER = 'qingyun-2025-first-half.xlsx';

let browser: Browser;
let opened: OpenedPage;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
  opened = await openPage(browser, '/pane.html', { width: 360, height: 760 });
  ({ page } = opened);
});
afterEach(() => expect(opened.problems).toEqual([]));
afterAll(() => browser.close());

function sheetWith(odd: Readonly<Record<string, readonly CellValue[]>>): SheetContent {
  const rows = township(...LINES.map((line) => odd[String(line[0])] ?? line));
  return { name: '统计表', rows: rows.map((row) => row.map((value) => ({ value: value as CellValue }))) };
}

const start = (given: PaneStart) => page.evaluate((each) => window.panePage.start(each), given);
const button = (name: string | RegExp) => page.getByRole('button', { name });
const cell = (place: typeof MEMBERS) => page.evaluate((each) => window.panePage.host.cell(each).value, place);
const selected = () => page.evaluate(() => window.panePage.host.selected.at(-1));
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
/** React answers a new width in a frame, and the browser paints it in the next. */
const laidOut = () => page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))));
const stays = () => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);

async function fillStep(given: PaneStart): Promise<void> {
  await start(given);
  await page.getByRole('tab', { name: /填报|Fill/ }).click();
  await page.getByRole('heading', { name: /已填|Filled/ }).waitFor();
}

async function give(press: () => Promise<void>, name: string): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press()]);
  await chooser.setFiles({ name, mimeType: XLSX, buffer: Buffer.from(await example(name)) });
}

async function paste(html: string, text: string): Promise<void> {
  await page.getByRole('textbox', { name: '粘贴到这里' }).evaluate((area, given) => {
    const clipboard = new DataTransfer();
    clipboard.setData('text/html', given.html);
    clipboard.setData('text/plain', given.text);
    area.dispatchEvent(new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true }));
  }, { html, text });
}

test('an empty workbook offers three ways to begin; a form is made, chosen by keyboard, and undone', async () => {
  await start({ sheets: [BLANK] });
  await page.getByRole('heading', { name: '这个工作簿还是空的' }).waitFor();
  await button(/新建报表/).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '新建报表' }).waitFor();
  expect(await focused()).toBe('新建报表');
  await page.getByRole('searchbox', { name: '查找表式' }).fill('镇 会员');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  expect(await page.getByRole('radio', { name: /镇（街道）工会工作统计表/ }).isChecked()).toBe(true);
  await page.getByLabel('填报单位').fill('青云镇总工会');
  await page.getByRole('combobox', { name: '年份' }).selectOption('2026');
  await page.getByRole('combobox', { name: '时段' }).selectOption('first-half');
  await page.getByRole('button', { name: '新建', exact: true }).click();
  await page.getByText(/^已新建/).waitFor();
  await page.getByRole('heading', { name: /镇（街道）工会工作统计表.*2026年上半年/ }).waitFor();
  await button('撤销').click();
  await page.getByRole('heading', { name: '这个工作簿还是空的' }).waitFor();
});

test('last period’s workbook begins the next one: its form, its unit, a year on, then what can be carried over', async () => {
  await start({ sheets: [BLANK] });
  await give(() => button(/结转/).click(), EARLIER);
  await page.getByText(`建好后，接着从「${EARLIER}」结转。`).waitFor();
  expect(await page.getByLabel('填报单位').inputValue()).toBe('青云镇总工会');
  expect(await page.getByRole('combobox', { name: '年份' }).inputValue()).toBe('2026');
  await page.getByRole('button', { name: '新建', exact: true }).click();
  await button(/^采用 \d+ 项/).click();
  await page.getByText(/^已写入 \d+ 项/).waitFor();
  await page.getByText(`上期工作簿 · ${EARLIER}`).waitFor();
  await button(`移除上期工作簿「${EARLIER}」`).click();
  await page.getByText(`上期工作簿 · ${EARLIER}`).waitFor({ state: 'detached' });
});

test('a form that is being filled in opens on 填报 and is not called wrong', async () => {
  await start({ sheets: [UNTOUCHED] });
  await page.getByRole('heading', { name: /已填/ }).waitFor();
  expect(await page.getByRole('tab', { name: '填报' }).getAttribute('aria-selected')).toBe('true');
  const left = await page.getByRole('status').getByText(/^还有 \d+ 格必填$/).textContent();
  await page.getByRole('tab', { name: '校验' }).click();
  const line = button(/^必填未填 \d+ 格$/);
  expect(left).toContain(/\d+/u.exec((await line.textContent())!)![0]);
  expect([await page.getByText(/错误/).count(), await page.locator('[data-finding]').count()]).toEqual([0, 0]);
  await button('下一个空格').first().click();
  await page.locator('[data-finding][aria-expanded=true]').waitFor();
  expect([await selected(), await page.locator('[data-finding]').count()]).toEqual([{ sheet: '统计表', row: 4, column: 2 }, 1]);
  await page.evaluate(() => window.panePage.host.type({ sheet: '统计表', row: 4, column: 2 }, 62));
  await page.getByRole('status').getByText(`还有 ${Number(/\d+/u.exec(left!)![0]) - 1} 格必填`).waitFor();
  await line.click();
  expect(await page.locator('[data-finding]').count()).toBeGreaterThan(1);
});

test('撤销 stays in reach when another panel opens and when its notice is closed it goes', async () => {
  await fillStep({ sheets: [FORM] });
  await button('粘贴').click();
  await page.getByRole('textbox', { name: '粘贴到这里' }).fill('会员人数：1206人');
  await button('对照报表').click();
  await button('采用 1 项').click();
  await page.getByText('已写入 1 项').waitFor();
  await button('报送').click();
  await button('撤销：已写入 1 项').click();
  await page.getByText('已撤销').waitFor();
  expect(await cell(MEMBERS)).toBeNull();
  expect(await button(/^撤销/).count()).toBe(0);
});

test('a table of many units takes its rows from the ledger that is there, or as they are typed', async () => {
  await start({ sheets: [LEDGER] });
  await page.getByRole('tab', { name: '填报' }).click();
  await button('新建报表').click();
  await page.getByRole('radio', { name: /镇（街道）工会工作统计表/ }).check();
  expect(await page.getByLabel('单位', { exact: true }).count()).toBe(0);
  await page.getByRole('radio', { name: /^基层单位台账|^工会基层单位台账|台账/ }).first().check();
  await button('取自「基层单位台账」（3 个）').click();
  expect(await page.getByLabel('单位', { exact: true }).inputValue()).toBe('一厂\n二厂\n三厂');
  await page.getByLabel('单位', { exact: true }).fill('一厂\n四厂');
  await page.getByText('共 2 个单位').waitFor();
  await page.getByRole('button', { name: '新建', exact: true }).click();
  await page.getByText(/^已新建/).waitFor();
  const made = await page.evaluate(async () => {
    const sheet = (await window.panePage.host.readWorkbook()).sheets.at(-1)!;
    return Array.from({ length: sheet.rowCount }, (_, row) => String(sheet.cellAt(row + 1, 2).value));
  });
  expect(made.filter((name) => name.endsWith('厂'))).toEqual(['一厂', '四厂']);
});

test('the progress leads to the empty cells, of an area or by key', async () => {
  await fillStep({ sheets: [FORM] });
  await button(/^会员发展/).click();
  expect(await selected()).toEqual(MEMBERS);
  await page.keyboard.press('F8');
  await page.waitForFunction(() => window.panePage.host.selected.length === 2);
  expect(await selected()).not.toEqual(MEMBERS);
});

test('a table pasted from a document is looked at before it is taken: blanks are chosen, what differs is not', async () => {
  await fillStep({ sheets: [FORM] });
  await button('粘贴').click();
  await paste('<table><tr><th>指标</th><th colspan=2>2026年上半年<br>本期</th></tr><tr><td>会员人数</td><td>1206</td></tr><tr><td>职工人数</td><td>1400</td></tr></table>', '');
  const members = page.getByRole('checkbox', { name: /^会员人数.*改为1,206/ });
  const staff = page.getByRole('checkbox', { name: /^职工人数.*现为1,306，改为1,400/ });
  await members.waitFor();
  expect([await members.isChecked(), await staff.isChecked()]).toEqual([true, false]);
  await button('采用 1 项').click();
  await page.getByText('已写入 1 项').waitFor();
  expect(await cell(MEMBERS)).toBe(1206);
  await button('撤销').click();
  await page.getByText('已撤销').waitFor();
  expect(await cell(MEMBERS)).toBeNull();
});

test('leaving a preview changes nothing', async () => {
  await fillStep({ sheets: [FORM] });
  await button('粘贴').click();
  await page.getByRole('textbox', { name: '粘贴到这里' }).fill('会员人数：1206人\n月球工会数：7');
  await button('对照报表').click();
  await page.getByRole('combobox', { name: '「月球工会数」填到哪一项' }).selectOption({ label: '不填' });
  await page.getByRole('combobox').waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: /已填/ }).waitFor();
  expect(await cell(MEMBERS)).toBeNull();
  expect(await page.evaluate(() => window.panePage.host.applied.length)).toBe(0);
});

test('a cell typed beside the preview is not written over', async () => {
  await fillStep({ sheets: [FORM] });
  await button('粘贴').click();
  await page.getByRole('textbox', { name: '粘贴到这里' }).fill('会员人数：1206人');
  await button('对照报表').click();
  await page.getByRole('checkbox', { name: /^会员人数.*现为空/ }).waitFor();
  await page.evaluate((place) => window.panePage.host.type(place, 1199), MEMBERS);
  const members = page.getByRole('checkbox', { name: /^会员人数.*现为1,199/ });
  await members.waitFor();
  expect(await members.isChecked()).toBe(false);
});

test('what stands in the way of handing in leads to its card; a reason lets it through', async () => {
  await fillStep({ sheets: [ASKED] });
  await button('报送').click();
  await page.getByText('还不能报送').waitFor();
  await button(/^工资集体协商企业数/).click();
  expect(await page.locator('[data-finding][aria-expanded=true]').textContent()).toContain('工资集体协商企业数');
  await page.getByRole('tab', { name: '填报' }).click();
  await button('仍要报送…').click();
  expect(await button('写明原因并生成').getAttribute('aria-disabled')).toBe('true');
  await page.getByLabel('原因').fill('上级要求今天先报');
  expect(await button('写明原因并生成').getAttribute('aria-disabled')).toBeNull();
});

test('the forms that were loaded can be removed again, from the workbook’s memory too', async () => {
  const own = { code: 'own-survey', title: '某区工会年度调查表', layout: 'indicators-in-rows', items: [{ name: '志愿服务队数', unit: '个' }, { name: '志愿服务人次', unit: '人次' }], relations: [{ text: '志愿服务人次 >= 志愿服务队数' }, { text: '志愿服务人次 + 1 > 志愿服务队数' }] };
  await start({ sheets: [{ name: '调查', rows: [['某区工会年度调查表'], ['指标', '本期'], ['志愿服务队数', 30], ['志愿服务人次', 60]].map((row) => row.map((value) => ({ value }))) }] });
  await button('更多操作').click();
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('menuitem', { name: '载入表式…' }).click()]);
  await chooser.setFiles({ name: '调查表.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(own)) });
  await page.getByText('「某区工会年度调查表」的审核关系有 1 条提示').click();
  await page.getByText('志愿服务人次 + 1 > 志愿服务队数').waitFor();
  expect(await violationsInEveryLight(page)).toEqual(NO_VIOLATIONS);
  await button('知道了').click();
  await button('换表式').click();
  await button('移除表式「某区工会年度调查表」').click();
  await page.getByText('没有找到工会报表').waitFor();
  await button('撤销').click();
  await page.getByRole('heading', { name: '某区工会年度调查表' }).waitFor();
});

/** Each state, as a person comes to it. */
const STATES: readonly (readonly [string, () => Promise<void>])[] = [
  ['empty', async () => { await start({ sheets: [BLANK] }); await page.getByText('这个工作簿还是空的').waitFor(); }],
  ['no form', async () => { await start({ sheets: [{ name: '通讯录', rows: [[{ value: '姓名' }]] }] }); await button(/新建报表/).waitFor(); }],
  ['untouched form', async () => { await start({ sheets: [UNTOUCHED] }); await page.getByRole('heading', { name: /已填/ }).waitFor(); }],
  ['blanks and errors in 校验', async () => { await start({ sheets: [sheetWith({ 女会员人数: ['女会员人数', -5, 3] })] }); await page.getByRole('tab', { name: '校验' }).click(); await button('必填未填 1 格').first().waitFor(); }],
  ['blanks in 校验', async () => { await start({ sheets: [UNTOUCHED] }); await page.getByRole('tab', { name: '校验' }).click(); await button('下一个空格').first().click(); await page.locator('[data-finding][aria-expanded=true]').waitFor(); }],
  ['blanks before handing in', async () => { await fillStep({ sheets: [FORM] }); await button('报送').click(); await page.getByText(/必填未填/).waitFor(); }],
  ['units of a new table', async () => { await start({ sheets: [LEDGER] }); await page.getByRole('tab', { name: '填报' }).click(); await button('新建报表').click(); await page.getByRole('radio', { name: /台账/ }).first().check(); await page.getByLabel('单位', { exact: true }).scrollIntoViewIfNeeded(); }],
  ['new form', async () => { await start({ sheets: [BLANK] }); await button(/新建报表/).click(); await page.getByRole('radio').first().check(); }],
  ['progress', async () => { await fillStep({ sheets: [FORM] }); }],
  ['nothing to fetch', async () => { await fillStep({ sheets: [FORM] }); await button('取数').click(); await page.getByText('没有取到数').waitFor(); }],
  ['last period to choose', async () => { await fillStep({ sheets: [FORM] }); await button('结转').click(); await page.getByText('选择上期的工作簿').waitFor(); }],
  ['carried over', async () => { await fillStep({ sheets: [FORM] }); await button('结转').click(); await give(() => button('选择上期工作簿…').click(), EARLIER); await button(/^采用|没有选中/).waitFor(); }],
  ['paste', async () => { await fillStep({ sheets: [FORM] }); await button('粘贴').click(); await page.getByRole('textbox').waitFor(); }],
  ['pasted, with a question', async () => { await fillStep({ sheets: [FORM] }); await button('粘贴').click(); await page.getByRole('textbox').fill('会员人数：1206人\n月球工会数：7\n职工人数：1.4万人'); await button('对照报表').click(); await page.getByText('有 1 个名称待确认').waitFor(); }],
  ['ready to hand in', async () => { await fillStep({ sheets: [FULL] }); await button('报送').click(); await page.getByText('可以报送').waitFor(); }],
  ['not ready', async () => { await fillStep({ sheets: [ASKED] }); await button('报送').click(); await page.getByText('还不能报送').waitFor(); }],
  ['forced', async () => { await fillStep({ sheets: [ASKED] }); await button('报送').click(); await button('仍要报送…').click(); }],
  ['English, blanks', async () => { await start({ sheets: [UNTOUCHED], locale: 'en' }); await page.getByRole('tab', { name: 'Check' }).click(); await button('10 required left').waitFor(); }],
  ['English, plan', async () => { await fillStep({ sheets: [FORM], locale: 'en' }); await button('Paste').click(); await page.getByRole('textbox').fill('会员人数：1206人\n月球工会数：7\n职工人数：1.4万人'); await button('Match with the form').click(); await page.getByText('1 label to settle').waitFor(); }],
  ['English, progress', async () => { await fillStep({ sheets: [FORM], locale: 'en' }); }],
  ['English, new form', async () => { await fillStep({ sheets: [FORM], locale: 'en' }); await button('New form').click(); await page.getByRole('radio').first().check(); }],
];

test.each(STATES)('axe finds nothing and nothing runs over the edge: %s', async (name, reach) => {
  await page.setViewportSize({ width: 360, height: 760 });
  await reach();
  for (const width of [450, 320, 360]) {
    await page.setViewportSize({ width, height: 760 });
    await laidOut();
    expect([width, await stays()]).toEqual([width, true]);
    const { SHOTS } = process.env;
    if (SHOTS !== undefined) await page.screenshot({ path: `${SHOTS}/${name.replace(/\W+/g, '-')}-${width}.png` });
  }
  expect(await violationsInEveryLight(page)).toEqual(NO_VIOLATIONS);
});
