/**
 * 「审核说明」 in a real spreadsheet: the pane writes it, a person changes a figure, and the sheet itself says that the
 * explanation no longer holds, also in the file that is taken home.
 */
import type { Browser } from 'playwright-core';
import { prepareReport } from '../../src/report';
import { township } from '../support/forms';
import { xlsxOf } from '../support/xlsx-of';
import { startBrowser } from './support/pages';
import { openWorkbench, type OpenWorkbench } from './support/workbench';

const REASON = '富源等10家企业只签工资专项协议，见6月台账';

let browser: Browser;
let bench: OpenWorkbench;

beforeAll(async () => {
  browser = await startBrowser();
  bench = await openWorkbench(browser);
});
afterEach(() => expect(bench.problems).toEqual([]));
afterAll(() => browser.close());

async function openWorkbook(): Promise<void> {
  const lines = [['职工人数', 1310, 1290], ['会员人数', 1206, 1198], ['集体合同企业数', 48, 45], ['工资集体协商企业数', 58, 44]];
  const rows = township(...lines).map((row) => row.map((value) => ({ value }) as { value: string | number }));
  await bench.open('半年报.xlsx', await xlsxOf([{ name: '统计表', rows }]));
}

/** What stands in the saved file under 说明 and 状态, and what the tool makes of it. */
async function takenHome(): Promise<{ text: unknown; state: unknown; isLive: boolean; answers: readonly string[] }> {
  const workbook = await bench.saved();
  const sheet = workbook.sheets.find(({ name }) => name === '审核说明')!;
  const state = sheet.cellAt(4, 11);
  return { text: sheet.cellAt(4, 8).value, state: state.value, isLive: state.formula !== undefined, answers: [...prepareReport(workbook).explanations.values()].map((each) => each.state) };
}

test('the sheet says by itself when a figure has changed, and when it is as it was', async () => {
  await openWorkbook();
  await bench.pane.locator('[data-finding]').first().click();
  await bench.pane.getByRole('button', { name: '填写说明' }).click();
  await bench.pane.getByLabel('说明', { exact: true }).fill(REASON);
  await bench.pane.getByRole('button', { name: '写入审核说明' }).click();
  await bench.pane.getByText('全部通过 · 已说明 1 处').waitFor();
  expect(await takenHome()).toEqual({ text: REASON, state: '已说明', isLive: true, answers: ['accepted'] });

  await bench.clickIntoSheet();
  await bench.typeInto('B7', '60');
  await bench.pane.getByText('数值已变，请重新说明').first().waitFor();
  expect(await takenHome()).toEqual({ text: REASON, state: '数值已变，请重新说明', isLive: true, answers: ['stale'] });
});
