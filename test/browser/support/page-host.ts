/**
 * The embedded host of the contract page, spoken to from here as if it stood here. After each call, what it told its
 * listeners there is told to the listeners here.
 */
import type { Page } from 'playwright-core';
import type { ContractSubject } from '../../hosts/contract';
import type { SheetEdit, SpreadsheetHost } from '../../../src/hosts/host';
import { HostRefused } from '../../../src/hosts/host-refused';
import { Listeners } from '../../../src/hosts/embedded/listeners';
import type { CellRef } from '../../../src/model/address';
import { createSheet, type CellValue } from '../../../src/model/workbook';
import type { PlainEdit } from '../page/contract-page';

/** Heights are a map, which does not travel into a page. */
function plainEdit({ layout, ...edit }: SheetEdit): PlainEdit {
  return { ...edit, ...(layout && { layout: { ...layout, rowHeights: [...(layout.rowHeights ?? [])] } }) };
}

type Refusal = { readonly code: string; readonly message: string } | undefined;

export async function openInPage(page: Page, bytes: Uint8Array, name: string): Promise<void> {
  const base64 = Buffer.from(bytes).toString('base64');
  await page.evaluate(async (given) => window.contract.host.open(Uint8Array.from(atob(given.base64), (letter) => letter.charCodeAt(0)), given.name), { base64, name });
}

export function pageSubject(page: Page): Required<Pick<ContractSubject, 'host' | 'person' | 'isModified'>> {
  const changed = new Listeners<void>();
  const selected = new Listeners<CellRef>();
  const pass = async <Result>(call: Promise<Result>): Promise<Result> => {
    const result = await call;
    for (const news of await page.evaluate(() => window.contract.told.splice(0))) {
      if (news === 'changed') changed.tell();
      else selected.tell(news);
    }
    return result;
  };
  const obey = async (call: Promise<Refusal>): Promise<void> => {
    const refusal = await pass(call);
    if (refusal) throw new HostRefused(refusal.code, refusal.message);
  };
  const host: SpreadsheetHost = {
    can: { write: true, select: true, mark: true, watch: true, save: true },
    async readWorkbook() {
      return { sheets: (await pass(page.evaluate(() => window.contract.readPlain()))).map(createSheet) };
    },
    apply: (edits) => obey(page.evaluate((given) => window.contract.apply(given).then(() => undefined, ({ code, message }) => ({ code, message })), edits.map(plainEdit))),
    select: (place) => obey(page.evaluate((given) => window.contract.host.select(given).then(() => undefined, ({ code, message }) => ({ code, message })), place)),
    mark: (marks) => pass(page.evaluate((given) => window.contract.host.mark(given), marks)),
    clearMarks: () => pass(page.evaluate(() => window.contract.host.clearMarks())),
    onChange: (listener) => changed.add(listener),
    onSelect: (listener) => selected.add(listener),
    async save(options) {
      return Uint8Array.from(await pass(page.evaluate(async (given) => [...(await window.contract.host.save(given))], options)));
    },
  };
  return {
    host,
    isModified: () => page.evaluate(() => window.contract.isModified()),
    person: {
      type: (place: CellRef, value: CellValue) => pass(page.evaluate((given) => window.contract.type(given.place, given.value), { place, value })),
      click: (place: CellRef) => pass(page.evaluate((given) => window.contract.click(given), place)),
    },
  };
}
