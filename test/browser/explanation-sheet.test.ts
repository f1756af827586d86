/**
 * 「审核说明」 in a real spreadsheet: the pane writes it, a person changes a figure, and the sheet itself says that the
 * explanation no longer holds, also in the file that is taken home.
 */
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { readXlsx } from '../../src/hosts/file/read-xlsx';
import { prepareReport } from '../../src/report';
import { township } from '../support/forms';
import { xlsxOf } from '../support/xlsx-of';
import { openPage, startBrowser, type OpenedPage } from './support/pages';

const REASON = '富源等10家企业只签工资专项协议，见6月台账';

let browser: Browser;
let opened: OpenedPage;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
  opened = await openPage(browser, '/');
  ({ page } = opened);
});
afterEach(() => expect(opened.problems).toEqual([]));
afterAll(() => browser.close());

const pane = () => page.getByRole('complementary', { name: '任务窗格' });
const nameBox = () => page.locator('[data-spreadsheet] input').last();

async function openWorkbook(): Promise<void> {
  const lines = [['职工人数', 1310, 1290], ['会员人数', 1206, 1198], ['集体合同企业数', 48, 45], ['工资集体协商企业数', 58, 44]];
  const rows = township(...lines).map((row) => row.map((value) => ({ value }) as { value: string | number }));
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: '打开', exact: true }).click()]);
  await chooser.setFiles({ name: '半年报.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: Buffer.from(await xlsxOf([{ name: '统计表', rows }])) });
  await page.getByRole('banner').getByText('半年报.xlsx', { exact: true }).waitFor();
}

/** What stands in the saved file under 说明 and 状态, and what the tool makes of it. */
async function takenHome(): Promise<{ text: unknown; state: unknown; isLive: boolean; answers: readonly string[] }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '保存', exact: true }).click()]);
  const workbook = await readXlsx(new Uint8Array(await readFile(await download.path())));
  const sheet = workbook.sheets.find(({ name }) => name === '审核说明')!;
  const state = sheet.cellAt(4, 11);
  return { text: sheet.cellAt(4, 8).value, state: state.value, isLive: state.formula !== undefined, answers: [...prepareReport(workbook).explanations.values()].map((each) => each.state) };
}

test('the sheet says by itself when a figure has changed, and when it is as it was', async () => {
  await openWorkbook();
  await pane().locator('[data-finding]').first().click();
  await pane().getByRole('button', { name: '填写说明' }).click();
  await pane().getByLabel('说明', { exact: true }).fill(REASON);
  await pane().getByRole('button', { name: '写入审核说明' }).click();
  await pane().getByText('全部通过 · 已说明 1 处').waitFor();
  expect(await takenHome()).toEqual({ text: REASON, state: '已说明', isLive: true, answers: ['accepted'] });

  await page.locator('canvas[id^="univer-sheet-main-canvas"]').click({ position: { x: 300, y: 200 } });
  await nameBox().fill('B7');
  await nameBox().press('Enter');
  await page.keyboard.type('60');
  await page.keyboard.press('Enter');
  await pane().getByText('数值已变，请重新说明').first().waitFor();
  expect(await takenHome()).toEqual({ text: REASON, state: '数值已变，请重新说明', isLive: true, answers: ['stale'] });
});
