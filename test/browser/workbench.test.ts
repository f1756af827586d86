import type { Browser } from 'playwright-core';
import { openPage, startBrowser } from './support/pages';

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});

afterAll(() => browser.close());

test('opens with an example workbook in the sheet and its form in the pane', async () => {
  const { page, problems } = await openPage(browser, '/');

  await page.getByRole('complementary', { name: '任务窗格' }).getByRole('tab', { name: '校验' }).waitFor();
  await page.getByText('qingyun-2026-first-half-with-mistakes.xlsx').first().waitFor();
  expect(await page.locator('canvas').count()).toBeGreaterThan(0);
  expect(problems).toEqual([]);
});
