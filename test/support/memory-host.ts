/**
 * A spreadsheet in memory: the smallest host there is, for tests of actions and of the pane. `type` and `click` are what a
 * person would do; `selected`, `marks` and `applied` tell what the product did.
 */
import { HostRefused } from '../../src/hosts/host-refused';
import { refuseEdits } from '../../src/hosts/refuse-edits';
import type { CellContent, Mark, SheetEdit, SpreadsheetHost } from '../../src/hosts/host';
import { samePlace, type CellRef } from '../../src/model/address';
import { createSheet, type Cell, type CellValue, type Sheet, type Workbook } from '../../src/model/workbook';

export interface MemoryHost extends SpreadsheetHost {
  readonly selected: CellRef[];
  readonly marks: Mark[];
  readonly applied: (readonly SheetEdit[])[];
  type(place: CellRef, value: CellValue): void;
  click(place: CellRef): void;
  cell(place: CellRef): Cell;
}

export interface MemoryHostOptions {
  readonly can?: Partial<SpreadsheetHost['can']>;
  /** Runs before each read: a delay, or a refusal. */
  readonly beforeRead?: () => Promise<void>;
  readonly beforeApply?: () => Promise<void>;
}

export function memoryHost(workbook: Workbook, options: MemoryHostOptions = {}): MemoryHost {
  let sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const changed = new Set<() => void>();
  const clicked = new Set<(place: CellRef) => void>();
  const [selected, marks, applied]: [CellRef[], Mark[], (readonly SheetEdit[])[]] = [[], [], []];
  const listening = <Listener>(listeners: Set<Listener>, listener: Listener) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  const write = (place: CellRef, cell: Cell): void => {
    const before = sheets.get(place.sheet) ?? createSheet({ name: place.sheet, rows: [] });
    sheets = new Map(sheets).set(place.sheet, withCell(before, place, cell));
  };
  return {
    selected, marks, applied,
    can: { write: true, select: true, mark: true, watch: true, save: true, ...options.can },
    async readWorkbook() {
      await options.beforeRead?.();
      return { ...workbook, sheets: [...sheets.values()] };
    },
    async apply(edits) {
      await options.beforeApply?.();
      refuseEdits([...sheets.values()].map(({ name, visibility }) => ({ name, isVisible: visibility === 'visible' })), edits);
      applied.push(edits);
      for (const edit of edits) {
        sheets = new Map(sheets);
        if (edit.removeSheet) sheets.delete(edit.sheet);
        if (edit.freshSheet) sheets.set(edit.sheet, freshSheet(edit, sheets.get(edit.sheet)));
        edit.cells.forEach((row, down) =>
          row.forEach((content, across) => {
            if (!content) return;
            const place = { sheet: edit.sheet, row: edit.row + down, column: edit.column + across };
            write(place, written(content, sheets.get(edit.sheet)!.cellAt(place.row, place.column)));
          }),
        );
      }
    },
    async select(place) {
      refuseMissing(sheets, place.sheet);
      selected.push(place);
    },
    async mark(next) {
      marks.splice(0, marks.length, ...next);
    },
    async clearMarks() {
      marks.length = 0;
    },
    onChange: (listener) => listening(changed, listener),
    onSelect: (listener) => listening(clicked, listener),
    async save() {
      return new Uint8Array([0x50, 0x4b]);
    },
    type(place, value) {
      write(place, { value });
      for (const listener of changed) listener();
    },
    click(place) {
      for (const listener of clicked) listener(place);
    },
    cell: (place) => sheets.get(place.sheet)?.cellAt(place.row, place.column) ?? { value: null },
  };
}

/** What is not said stays; 「常规」 is no format. */
function written({ value, formula, numberFormat, style }: CellContent, present: Cell): Cell {
  const content = formula !== undefined ? { value: value ?? null, formula } : value !== undefined ? { value } : { value: present.value, ...(present.formula !== undefined && { formula: present.formula }) };
  const indent = style ? style.indent : present.indent;
  const format = numberFormat ?? present.numberFormat;
  return { ...content, ...(format !== undefined && format !== 'General' && { numberFormat: format }), ...(indent && { indent }) };
}

function refuseMissing(sheets: ReadonlyMap<string, Sheet>, name: string): void {
  if (!sheets.has(name)) throw new HostRefused('sheet-missing', `工作簿里没有工作表“${name}”。`);
}

function freshSheet({ sheet: name, veryHidden, layout }: SheetEdit, present: Sheet | undefined): Sheet {
  const visibility = veryHidden ? 'veryHidden' : (present?.visibility ?? 'visible');
  return createSheet({ name, rows: [], visibility, merges: layout?.merges ?? [] });
}

function withCell(sheet: Sheet, place: CellRef, cell: Cell): Sheet {
  return {
    ...sheet,
    rowCount: Math.max(sheet.rowCount, place.row),
    columnCount: Math.max(sheet.columnCount, place.column),
    cellAt: (row, column) => (samePlace(place, { sheet: sheet.name, row, column }) ? cell : sheet.cellAt(row, column)),
  };
}
