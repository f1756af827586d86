import type { Browser } from 'playwright-core';
import { describeSpreadsheetHost } from '../hosts/contract';
import { xlsxOf } from '../support/xlsx-of';
import { openInPage, pageSubject } from './support/page-host';
import { openPage, startBrowser, type OpenedPage } from './support/pages';

let browser: Browser;
let opened: OpenedPage;

beforeAll(async () => {
  browser = await startBrowser();
  opened = await openPage(browser, '/contract.html');
});

afterEach(() => expect(opened.problems).toEqual([]));

afterAll(() => browser.close());

describeSpreadsheetHost('the embedded spreadsheet', {
  can: { write: true, select: true, mark: true, watch: true, save: true },
  calculates: true,
  async start(sheets) {
    await openInPage(opened.page, await xlsxOf(sheets), '例.xlsx');
    return pageSubject(opened.page);
  },
});
