/**
 * The built pane of dist/office in a real browser, its page unchanged: the real Office.js, fetched from Microsoft's address as far as
 * the page can tell, speaks with the faked Excel or Word that stands here.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { OFFICE_JS_FOLDER } from '../../support/office/office-page';
import type { OfficeProgram } from '../../support/office/office-program';
import { windowExternal, type HostDescription, type HostEvent } from '../../support/office/window-external';
import { bringChineseFont, paintsChinese } from './chinese-font';

export interface OfficePane {
  readonly page: Page;
  /** Empty as long as the page behaves. */
  readonly problems: readonly string[];
}

const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

declare global {
  interface Window {
    officeExecute(dispId: number, params: readonly unknown[]): Promise<number | readonly unknown[]>;
    officeTell(event: HostEvent): void;
  }
}

/** @param host absent for a browser without Office around it @param query of the page's address */
export async function openOfficePane(browser: Browser, host?: OfficeProgram, query = ''): Promise<OfficePane> {
  const origin = process.env['TEST_OFFICE_ORIGIN']!;
  const context = await browser.newContext({ viewport: { width: 350, height: 640 }, locale: 'zh-CN', acceptDownloads: true });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(`console: ${message.text()} ${message.location().url}`));
  page.on('pageerror', (error) => problems.push(`thrown: ${error.stack ?? error.message}`));
  await context.route((url) => url.protocol.startsWith('http') && url.origin !== origin, (route) => {
    const url = route.request().url();
    const file = join(OFFICE_JS_FOLDER, url.slice(OFFICE_JS.length));
    if (url.startsWith(OFFICE_JS) && existsSync(file)) return route.fulfill({ contentType: 'text/javascript', body: readFileSync(file) });
    problems.push(`foreign request: ${url}`);
    return route.abort();
  });
  if (host) await putHostBehind(page, host);
  if (!(await paintsChinese(page))) await bringChineseFont(page);
  await page.goto(`${origin}/taskpane.html${query}`);
  return { page, problems };
}

async function putHostBehind(page: Page, host: OfficeProgram): Promise<void> {
  await page.exposeFunction('officeExecute', (dispId: number, params: readonly unknown[]) => host.execute(dispId, params));
  host.onEvent((event) => void page.evaluate((given) => window.officeTell(given), event));
  await page.addInitScript(`(${connect.toString()})(${windowExternal.toString()}, ${JSON.stringify(host.description)})`);
}

/** Runs in the page, before any script of it. */
function connect(external: typeof windowExternal, description: HostDescription): void {
  const wires = {
    execute: (dispId: number, params: readonly unknown[], answer: (answer: number | readonly unknown[]) => void) => void window.officeExecute(dispId, params).then(answer),
    onEvent: (listener: (event: HostEvent) => void) => void (window.officeTell = listener),
  };
  Object.defineProperty(window, 'external', { value: external(description, wires), configurable: true, writable: true });
}
