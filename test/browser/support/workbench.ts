/** The built workbench as a person uses it: the bar, the spreadsheet by mouse and keys, the pane, and files in and out. */
import { readFile } from 'node:fs/promises';
import type { Browser, Locator, Page } from 'playwright-core';
import { readXlsx } from '../../../src/hosts/file/read-xlsx';
import { parseAddress } from '../../../src/model/address';
import type { Cell, Workbook } from '../../../src/model/workbook';
import { openPage, type OpenedPage } from './pages';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface HandedOut {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface OpenWorkbench extends OpenedPage {
  readonly pane: Locator;
  /** In the pane. */
  button(name: string | RegExp): Locator;
  tab(name: string): Locator;
  sheetTab(name: string): Locator;
  /** The name of the open workbook in the bar. */
  named(fileName: string): Locator;
  /** Waits until the spreadsheet has the cell selected; the stub of a form is alike on every row, so that an address tells it. */
  selected(cell: string): Promise<void>;
  goTo(cell: string): Promise<void>;
  /** As a person does without a mouse wheel: name the cell, type. */
  typeInto(cell: string, text: string): Promise<void>;
  /** A click into the sheet, which gives it the keys. */
  clickIntoSheet(): Promise<void>;
  choose(press: () => Promise<void>, name: string, bytes: Uint8Array): Promise<void>;
  open(name: string, bytes: Uint8Array): Promise<void>;
  download(press: () => Promise<void>): Promise<HandedOut>;
  /** 保存 in the bar, read again. */
  saved(): Promise<Workbook & { readonly fileName: string }>;
}

export async function openWorkbench(browser: Browser): Promise<OpenWorkbench> {
  const opened = await openPage(browser, '/');
  const { page } = opened;
  const pane = page.getByRole('complementary', { name: '任务窗格' });
  const nameBox = page.locator('[data-spreadsheet] input').last();
  const bar = (name: string): Locator => page.getByRole('banner').getByRole('button', { name, exact: true });
  const named = (fileName: string): Locator => page.getByRole('banner').getByText(fileName, { exact: true });
  const selected = (cell: string): Promise<void> => selectedIn(page, nameBox, cell);

  async function goTo(cell: string): Promise<void> {
    // The name of a cell that was clicked a moment ago may still arrive over what is typed here.
    for (let tries = 0; tries < 3; tries += 1) {
      await nameBox.fill(cell);
      await nameBox.press('Enter');
      if (await isSelected(page, nameBox, cell, 2_000)) return;
    }
    await selected(cell);
  }
  async function choose(press: () => Promise<void>, name: string, bytes: Uint8Array): Promise<void> {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press()]);
    await chooser.setFiles({ name, mimeType: name.endsWith('.zip') ? 'application/zip' : XLSX, buffer: Buffer.from(bytes) });
  }
  async function download(press: () => Promise<void>): Promise<HandedOut> {
    const [given] = await Promise.all([page.waitForEvent('download'), press()]);
    return { name: given.suggestedFilename(), bytes: new Uint8Array(await readFile(await given.path())) };
  }
  return {
    ...opened, pane, named, selected, goTo, choose, download,
    button: (name) => pane.getByRole('button', { name }),
    tab: (name) => pane.getByRole('tab', { name }),
    sheetTab: (name) => page.locator('[data-spreadsheet]').getByText(name, { exact: true }),
    async typeInto(cell, text) {
      await goTo(cell);
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    clickIntoSheet: () => page.locator('canvas[id^="univer-sheet-main-canvas"]').click({ position: { x: 300, y: 300 } }),
    async open(name, bytes) {
      await choose(() => bar('打开').click(), name, bytes);
      await named(name).waitFor();
    },
    async saved() {
      const { name, bytes } = await download(() => bar('保存').click());
      return { ...(await readXlsx(bytes, { fileName: name })), fileName: name };
    },
  };
}

async function selectedIn(page: Page, nameBox: Locator, cell: string): Promise<void> {
  if (!(await isSelected(page, nameBox, cell, 15_000))) throw new Error(`the spreadsheet has ${await nameBox.inputValue()} selected, not ${cell}`);
}

async function isSelected(page: Page, nameBox: Locator, cell: string, longest: number): Promise<boolean> {
  for (let waited = 0; waited <= longest; waited += 50) {
    if ((await nameBox.inputValue()) === cell) return true;
    await page.waitForTimeout(50);
  }
  return false;
}

export function example(name: string): Promise<Uint8Array> {
  return readFile(`examples/${name}`).then((bytes) => new Uint8Array(bytes));
}

export function cellOf({ sheets }: Workbook, sheetName: string, address: string): Cell {
  const { row, column } = parseAddress(address)!;
  return sheets.find(({ name }) => name === sheetName)!.cellAt(row, column);
}
