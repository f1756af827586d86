/**
 * The embedded spreadsheet alone on a page, on window, for tests that drive the host itself. A workbook does not travel
 * out of a page, so that `readPlain` gives its sheets as data; `told` collects what the host told its listeners.
 */
import { EmbeddedSpreadsheet } from '../../../src/hosts/embedded/embedded-spreadsheet';
import type { CellRef } from '../../../src/model/address';
import type { SheetEdit, SheetLayout } from '../../../src/model/sheet-edit';
import type { CellValue, SheetContent } from '../../../src/model/workbook';

export type PlainEdit = Omit<SheetEdit, 'layout'> & { readonly layout?: Omit<SheetLayout, 'rowHeights'> & { readonly rowHeights: readonly (readonly [number, number])[] } };

export interface ContractPage {
  readonly host: EmbeddedSpreadsheet;
  readonly told: (CellRef | 'changed')[];
  apply(edits: readonly PlainEdit[]): Promise<void>;
  readPlain(): Promise<readonly SheetContent[]>;
  /** As if typed into the cell. */
  type(place: CellRef, value: CellValue): void;
  click(place: CellRef): void;
  isModified(): boolean;
  undo(): Promise<void>;
  /** All that Univer holds of the workbook. */
  everything(): unknown;
}

declare global {
  interface Window {
    contract: ContractPage;
  }
}

const element = document.getElementById('contract')!;
element.style.height = '100vh';
const host = new EmbeddedSpreadsheet(element);
const told: ContractPage['told'] = [];
let modified = false;
host.onModified((is) => (modified = is));
host.onChange(() => told.push('changed'));
host.onSelect((place) => told.push(place));

const rangeAt = ({ sheet, row, column }: CellRef) => host.univer.getActiveWorkbook()!.getSheetByName(sheet)!.getRange(row - 1, column - 1);

window.contract = {
  host,
  told,
  apply: (edits) => host.apply(edits.map(({ layout, ...edit }) => ({ ...edit, ...(layout && { layout: { ...layout, rowHeights: new Map(layout.rowHeights) } }) }))),
  async readPlain() {
    const { sheets } = await host.readWorkbook();
    return sheets.map(({ name, visibility, merges, rowCount, columnCount, cellAt }) => ({
      name,
      visibility,
      merges,
      rows: Array.from({ length: rowCount }, (_, row) => Array.from({ length: columnCount }, (__, column) => cellAt(row + 1, column + 1))),
    }));
  },
  type(place, value) {
    rangeAt(place).setValue(value === null || typeof value === 'object' ? { v: null } : value);
  },
  click(place) {
    rangeAt(place).activate();
  },
  isModified: () => modified,
  async undo() {
    await host.univer.undo();
  },
  everything: () => host.univer.getActiveWorkbook()!.save(),
};
