/** The built pane in Word, as far as that can be had without Word: open a workbook, draft, insert, edit, refresh from a newer workbook. */
import type { Browser, Page } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFileHost } from '../../src/hosts/file/file-host';
import { WordProgram, type WordOptions } from '../support/office/word-program';
import { NO_VIOLATIONS, violations, violationsInEveryLight } from './support/axe';
import { openOfficePane } from './support/office-pane';
import { startBrowser } from './support/pages';

const FILE = '青云镇2026年上半年.xlsx';
const EXAMPLE = new Uint8Array(readFileSync(join(__dirname, '../../examples/qingyun-2026-first-half.xlsx')));

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** @param query as a button of the ribbon adds it to the address */
async function opened(paragraphs: readonly string[], { query, ...options }: Partial<WordOptions> & { readonly query?: string } = {}) {
  const host = new WordProgram(paragraphs, { wordApi: '1.3', ...options });
  return { host, ...(await openOfficePane(browser, host, query)) };
}

async function chooseWorkbook(page: Page, bytes: Uint8Array): Promise<void> {
  await page.locator('input[type=file][accept=".xlsx"]').first().setInputFiles({ name: FILE, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** The members of the example, a cell that many sentences rest on, counted again and saved. */
async function withMembers(members: number): Promise<Uint8Array> {
  const file = await createFileHost(EXAMPLE, FILE);
  const { sheets } = await file.readWorkbook();
  const [sheet] = sheets;
  const row = Array.from({ length: sheet!.rowCount }, (_, at) => at + 1).find((at) => sheet!.cellAt(at, 4).value === 11318);
  await file.apply([{ sheet: sheet!.name, row: row!, column: 4, cells: [[{ value: members }]] }]);
  return file.save();
}

test('open, draft, insert, edit, open the changed workbook, refresh', async () => {
  const { host: { document }, page, problems } = await opened(['各位领导：', '特此报告。']);
  await page.getByRole('heading', { name: '打开统计表所在的工作簿' }).waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await page.getByRole('tab').allTextContents()).toEqual(['校验', '指标', '总结', '校对']);
  await chooseWorkbook(page, EXAMPLE);
  await page.getByRole('button', { name: '起草总结' }).click();
  await page.getByRole('button', { name: '插入文档' }).click();
  await page.getByText('已插入文档').waitFor();
  const inserted = document.texts();
  expect([inserted[0], inserted.at(-1)]).toEqual(['各位领导：', '特此报告。']);
  expect(inserted.join('')).toContain('11318人');
  await page.getByText(/文中 \d+ 个数字都与工作簿一致/u).waitFor();

  const figure = document.figureTexts().find((text) => /^\d+家$/u.test(text))!;
  document.overtype(figure, '九家');
  document.replace('各位领导：', '各位领导、各位代表：');
  const [before, around] = [document.texts(), document.wordsAround()];
  await chooseWorkbook(page, await withMembers(11_400));
  await page.getByText(/\d+ 个数字与工作簿不一致/u).waitFor();
  await page.getByText('1 个数字手工改过，不会覆盖').waitFor();
  expect(document.texts()).toEqual(before);
  expect(await violations(page)).toEqual([]);

  await page.getByRole('button', { name: /^更新文中 \d+ 个数字$/u }).click();
  await page.getByText(/已更新 \d+ 个数字/u).first().waitFor();
  const after = document.texts();
  expect(after.join('')).toContain('11400人');
  expect(after.join('')).not.toContain('11318人');
  expect(after.join('')).toContain('九家');
  expect(document.wordsAround()).toEqual(around);

  await page.getByRole('button', { name: /^九家，表中为/u }).click();
  await until(() => document.selectedText === '九家');
  expect(problems).toEqual([]);
});

test('校对 of the inserted report: nothing; one figure changed by hand: one remark, gone to, written beside it, mended', async () => {
  const { host: { document }, page, problems } = await opened(['各位领导：'], { wordApi: '1.4' });
  await chooseWorkbook(page, EXAMPLE);
  await page.getByRole('button', { name: '起草总结' }).click();
  await page.getByRole('button', { name: '插入文档' }).click();
  await page.getByText('已插入文档').waitFor();
  await page.getByRole('tab', { name: '校对' }).click();
  await page.getByRole('button', { name: '校对本文档' }).click();
  await page.getByText('没有发现问题').waitFor();

  document.overtype('11318人', '11381人');
  await page.getByRole('button', { name: '重新校对' }).click();
  const remark = page.locator('[data-remark]');
  await remark.waitFor();
  expect(await remark.count()).toBe(1);
  expect(await remark.locator('mark').textContent()).toContain('11381');
  await remark.click();
  await until(() => document.selectedText.includes('11381'));
  await page.getByText('建议改为').waitFor();
  await page.getByRole('button', { name: /^复制“11318/u }).waitFor();
  expect(await violationsInEveryLight(page)).toEqual(NO_VIOLATIONS);
  await page.getByRole('button', { name: '写成批注' }).click();
  await page.getByText(/已写成 1 条批注/u).waitFor();
  expect(document.comments.map((comment) => document.commented(comment))).toEqual([expect.stringContaining('11381')]);
  expect(document.comments[0]!.content).toMatch(/^【校对】.*11318/u);

  document.overtype('11381人', '11318人');
  await page.getByRole('button', { name: /^下一处/u }).click();
  await page.getByText('已改好 1 处').waitFor();
  await page.getByRole('button', { name: '去掉批注' }).click();
  await until(() => document.comments.length === 0);
  expect(problems).toEqual([]);
});

test('the button 校对 of the ribbon opens the pane there, and a draft is read without a workbook', async () => {
  const { host: { document }, page, problems } = await opened(['关于20xx年工作的总结', '一、组织建设', '三、维权服务'], { query: '?step=proofread' });
  await page.getByRole('button', { name: '校对本文档' }).click();
  await page.getByText(/数字不能与表核对/u).waitFor();
  await page.getByRole('button', { name: /^下一处/u }).click();
  await until(() => document.selectedText.startsWith('20xx'));
  await page.keyboard.press('F8');
  await until(() => document.selectedText.startsWith('三'));
  expect(await page.getByRole('button', { name: '写成批注' }).count()).toBe(0);
  expect(await page.evaluate(() => window.document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  expect(problems).toEqual([]);
});

test('the page evaluates nothing and loads from nowhere else', async () => {
  const { page, problems } = await opened(['']);
  await page.getByRole('button', { name: '打开工作簿' }).waitFor();
  const policy = await page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content');
  expect(policy).not.toContain('unsafe-eval');
  expect(problems).toEqual([]);
});

test.each([
  ['light', 0xffffff, 'rgb(255, 255, 255)'],
  ['dark', 0x262626, 'rgb(41, 41, 41)'],
])('the pane is as %s as Word', async (_, bodyBackgroundColor, expected) => {
  const { page, problems } = await opened([''], { theme: { bodyBackgroundColor, bodyForegroundColor: 0x808080 } });
  await page.getByRole('button', { name: '打开工作簿' }).waitFor();
  expect(await page.evaluate(() => getComputedStyle(document.querySelector('.fui-FluentProvider')!).backgroundColor)).toBe(expected);
  expect(problems).toEqual([]);
});

test('in an English Word the pane speaks English', async () => {
  const { page, problems } = await opened([''], { locale: 'en-US' });
  await page.getByRole('heading', { name: 'Open the workbook with the statistics' }).waitFor();
  expect(problems).toEqual([]);
});

test('too old a Word is told so', async () => {
  const { page, problems } = await opened([''], { wordApi: '1.2' });
  await page.getByText('这个版本的 Word 太旧').waitFor();
  expect(problems).toEqual([]);
});

test('where nothing may be copied the text stands selected for Ctrl+C', async () => {
  const { page } = await opened(['']);
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { write: () => Promise.reject(new Error('denied')) } });
    document.execCommand = () => false;
  });
  await chooseWorkbook(page, EXAMPLE);
  await page.getByRole('button', { name: '起草总结' }).click();
  await page.getByRole('button', { name: '复制' }).click();
  const text = page.getByRole('textbox', { name: '要复制的文字' });
  await text.waitFor();
  expect(await violations(page)).toEqual([]);
  const [selected, whole] = await text.evaluate((area: HTMLTextAreaElement) => [area.value.slice(area.selectionStart, area.selectionEnd), area.value]);
  expect(selected).toBe(whole);
  expect(whole).toContain('11318人');
  await page.keyboard.press('Escape');
  await text.waitFor({ state: 'detached' });
});
