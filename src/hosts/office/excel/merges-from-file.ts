/**
 * Merged cells where Excel itself does not tell them (before ExcelApi 1.13, and for more than 512 on a sheet): from the file it gives.
 * That is slow, so it is done again only where the sheets or their sizes have changed, or the program wrote.
 */
import type { Rectangle } from '../../../model/address';
import type { Workbook } from '../../../model/workbook';
import { canSaveFile, saveFile } from './save-file';
import type { OfficeGlobals } from './excel-session';

export class MergesFromFile {
  private known: { readonly shape: string; readonly merges: ReadonlyMap<string, readonly Rectangle[]> } | undefined;

  constructor(private readonly globals: OfficeGlobals) {}

  forget(): void {
    this.known = undefined;
  }

  async addTo(workbook: Workbook): Promise<Workbook> {
    if (!canSaveFile(this.globals)) return workbook;
    const shape = JSON.stringify(workbook.sheets.map(({ name, rowCount, columnCount }) => [name, rowCount, columnCount]));
    if (this.known?.shape !== shape) this.known = { shape, merges: await this.read() };
    const { merges } = this.known;
    return { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, merges: merges.get(sheet.name) ?? [] })) };
  }

  private async read(): Promise<ReadonlyMap<string, readonly Rectangle[]>> {
    const { readXlsx } = await import(/* webpackChunkName: "xlsx" */ '../../file/read-xlsx');
    const { sheets } = await readXlsx(await saveFile(this.globals));
    return new Map(sheets.map(({ name, merges }) => [name, merges]));
  }
}
