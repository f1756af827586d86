/**
 * Opens pages of the built product in the browser that global-setup found, and keeps what no page may do: write an
 * error to the console, throw, or ask another origin for anything.
 */
import { chromium, type Browser, type Page } from 'playwright-core';
import { bringChineseFont, paintsChinese } from './chinese-font';

export interface OpenedPage {
  readonly page: Page;
  /** Empty as long as the page behaves. */
  readonly problems: readonly string[];
}

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
}

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking', '--disable-component-update', '--no-first-run', '--disable-default-apps'];

export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: fromSetup('TEST_BROWSER'), args: FLAGS, headless: true });
}

/** @param path /workbench.html, /taskpane.html, or /contract.html and /pane.html of the test build */
export async function openPage(browser: Browser, path: string, { width = 1366, height = 768 }: PageOptions = {}): Promise<OpenedPage> {
  const origin = fromSetup(path === '/contract.html' || path === '/pane.html' ? 'TEST_CONTRACT_ORIGIN' : 'TEST_ORIGIN');
  const context = await browser.newContext({ viewport: { width, height }, locale: 'zh-CN', acceptDownloads: true });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => problems.push(`thrown: ${error.stack ?? error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) problems.push(`foreign request: ${request.url()}`);
  });
  if (!(await paintsChinese(page))) await bringChineseFont(page);
  await page.goto(origin + path);
  return { page, problems };
}

function fromSetup(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the browser tests through jest, whose global set-up starts what they need`);
  return value;
}
