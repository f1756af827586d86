/**
 * The clerk's way from WPS 表格 to 文字, in the built pane opened from its folder: the workbook is handed over, the report inserted and worked
 * on, the sheet changes and is handed over again, and only the figures are renewed.
 */
import type { Browser, Page } from 'playwright-core';
import { NO_VIOLATIONS, violationsInEveryLight } from './support/axe';
import { startBrowser } from './support/pages';
import { MEMBERS, openWpsPane, townshipSheet } from './support/wps-page';

const HAND_OFF = 'C:\\Users\\工会\\union-report-assistant\\hand-off.json';
const SHEET = townshipSheet(1206);

let browser: Browser;
let problems: string[];

beforeAll(async () => {
  browser = await startBrowser();
});
beforeEach(() => {
  problems = [];
});
afterEach(async () => {
  expect(problems).toEqual([]);
  for (const context of browser.contexts()) await context.close();
});
afterAll(() => browser.close());

const paneOf = (given: Readonly<Record<string, unknown>>): Promise<Page> => openWpsPane(browser, given, problems);
const inSpreadsheet = () => paneOf({ fakeSheets: [SHEET] });
const inWriter = (handOff?: string) => paneOf({ fakeText: '各位领导：\r特此报告。', fakeFiles: handOff === undefined ? {} : { [HAND_OFF]: handOff } });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

async function handedOver(page: Page): Promise<string> {
  await page.getByRole('tab', { name: '总结' }).click();
  await button(page, '到 WPS 文字中写总结').click();
  await page.waitForFunction((file) => window.fakeWps.files.has(file), HAND_OFF);
  await page.getByText(/已交给 WPS 文字/).first().waitFor();
  return page.evaluate((file) => String.fromCharCode(...window.fakeWps.files.get(file)!), HAND_OFF);
}
async function reportInserted(): Promise<{ readonly spreadsheet: Page; readonly writer: Page }> {
  const spreadsheet = await inSpreadsheet();
  await spreadsheet.getByText('没有发现问题').waitFor();
  const writer = await inWriter(await handedOver(spreadsheet));
  await button(writer, '起草总结').click();
  await button(writer, '插入文档').click();
  await writer.getByText('已插入文档').first().waitFor();
  return { spreadsheet, writer };
}
const documentText = (page: Page): Promise<string> => page.evaluate(() => window.fakeWriter.text());

test('hand over, draft, insert, work on it, hand over again, renew the figures', async () => {
  const { spreadsheet, writer } = await reportInserted();
  const inserted = await documentText(writer);
  expect(inserted.startsWith('各位领导：\r')).toBe(true);
  expect(inserted.endsWith('特此报告。\r')).toBe(true);
  expect(inserted).toContain('1206人');

  // The clerk writes words of their own and rounds a figure.
  await writer.evaluate(() => {
    window.fakeWriter.person.overtype('各位领导：', '各位领导、各位代表：');
    window.fakeWriter.person.overtype('1310人', '1300余人');
  });
  await spreadsheet.evaluate((place) => window.fakeWps.person.type(place, 1230), MEMBERS);
  await spreadsheet.getByRole('tab', { name: '校验' }).click();
  await spreadsheet.getByText('没有发现问题').waitFor();
  await spreadsheet.evaluate((file) => window.fakeWps.files.delete(file), HAND_OFF);
  const newer = await handedOver(spreadsheet);
  await writer.evaluate(({ file, text }) => {
    window.fakeWriter.files.set(file, Uint8Array.from(text, (character) => character.charCodeAt(0)));
    window.fakeWriter.world.raise('WindowActivate');
  }, { file: HAND_OFF, text: newer });
  await writer.getByText(/\d+ 个数字与工作簿不一致/).waitFor();
  await button(writer, /^更新文中 \d+ 个数字/).click();
  await writer.getByText(/已更新 \d+ 个数字/).first().waitFor();
  const renewed = await documentText(writer);
  expect(renewed.startsWith('各位领导、各位代表：\r')).toBe(true);
  expect(renewed).toContain('1300余人');
  expect(renewed).toContain('1230人');
  expect(renewed).not.toContain('1206人');
  expect(await writer.evaluate(() => window.fakeWriter.bridge.violations)).toEqual([]);
  expect(await violationsInEveryLight(writer)).toEqual(NO_VIOLATIONS);
});

test('校对 of the inserted report: nothing; one figure changed by hand: one remark, gone to, written beside it', async () => {
  const { writer } = await reportInserted();
  await askForProofreading(writer);
  await button(writer, '校对本文档').click();
  await writer.getByText('没有发现问题').waitFor();

  await writer.evaluate(() => window.fakeWriter.person.overtype('1206人', '1260人'));
  await button(writer, '重新校对').click();
  const remark = writer.locator('[data-remark]');
  await remark.waitFor();
  expect(await remark.count()).toBe(1);
  expect(await remark.locator('mark').textContent()).toContain('1260');
  await remark.click();
  await writer.waitForFunction(() => {
    const { paper, selection } = window.fakeWriter.document;
    return paper.text(selection.start, selection.end).includes('1260');
  });
  await button(writer, /^复制“1206/).waitFor();
  await button(writer, '写成批注').click();
  await writer.getByText(/已写成 1 条批注/).first().waitFor();
  const comments = await writer.evaluate(() => window.fakeWriter.document.paper.comments.map(({ start, end, text }) => ({ on: window.fakeWriter.document.paper.text(start, end), text })));
  expect(comments).toEqual([{ on: expect.stringContaining('1260'), text: expect.stringMatching(/^【校对】.*1206/) }]);
  expect(await writer.evaluate(() => window.fakeWriter.bridge.violations)).toEqual([]);
  expect(await violationsInEveryLight(writer)).toEqual(NO_VIOLATIONS);
});

/** As the ribbon's script does. */
async function askForProofreading(page: Page): Promise<void> {
  await page.evaluate(() => (window as unknown as { Application: { PluginStorage: { setItem(key: string, value: string): void } } }).Application.PluginStorage.setItem('step_wps', 'proofread'));
  await page.getByRole('tab', { name: '校对', selected: true }).waitFor();
}

test('without a hand-over the pane in 文字 says how there comes to be one', async () => {
  const writer = await inWriter();
  await writer.getByText(/到 WPS 文字中写总结/).waitFor();
  await button(writer, '重新读取').click();
  await writer.getByText(/表格还没有交来数据/).waitFor();
  expect(await writer.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
});

test('a torn hand-over is told and nothing is taken from it', async () => {
  const writer = await inWriter('{"format":"union-report-hand-off","version":1,"name":"a.xlsx","wor');
  await writer.getByText(/表格交来的数据不完整，没有采用/).waitFor();
});

test('the .docx is written among the downloads and opened', async () => {
  const page = await inSpreadsheet();
  await page.getByText('没有发现问题').waitFor();
  await page.getByRole('tab', { name: '总结' }).click();
  await button(page, '起草总结').click();
  await button(page, '下载 Word').click();
  await page.waitForFunction(() => window.fakeWps.opened.length > 0);
  const [file] = await page.evaluate(() => [...window.fakeWps.opened]);
  expect(file).toMatch(/^C:\\Users\\工会\\Downloads\\.*\.docx$/);
  expect(await page.evaluate((name) => String.fromCharCode(...window.fakeWps.files.get(name!)!.subarray(0, 2)), file)).toBe('PK');
});
