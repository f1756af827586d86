/** The pane of the WPS build, opened from its folder as WPS opens it, on the fakes of 表格 and 文字. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import type { SheetContent } from '../../../src/model/workbook';
import { township } from '../../support/forms';

const DIST = path.join(__dirname, '../../../dist');
/** Where the members of this year stand. */
export const MEMBERS = { sheet: '统计表', row: 9, column: 2 };

export function townshipSheet(members: number): SheetContent {
  return {
    name: MEMBERS.sheet,
    rows: township(
      ['基层工会数', 62, 60], ['工会涵盖单位数', 214, 208], ['建会企业数', 158, 150], ['职工人数', 1310, 1290], ['女职工人数', 560, 550],
      ['会员人数', members, 1198], ['女会员人数', 512, 500], ['集体合同企业数', 48, 45], ['工资集体协商企业数', 40, 38], ['女职工组织数', 40, 38],
    ).map((row) => row.map((value) => ({ value: value as string | number }))),
  };
}

/** @param given what the fakes find on the page; @param problems what the page complains of is added here */
export async function openWpsPane(browser: Browser, given: Readonly<Record<string, unknown>>, problems: string[]): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 380, height: 760 }, locale: 'zh-CN' })).newPage();
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.stack ?? error.message));
  await page.addInitScript(`Object.assign(window, ${JSON.stringify(given)})`);
  await page.addInitScript({ path: path.join(DIST, 'contract/fake-wps.js') });
  await page.goto(pathToFileURL(path.join(DIST, 'wps/pane.html')).href);
  return page;
}
