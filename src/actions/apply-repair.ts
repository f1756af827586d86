/**
 * 改为 …: write the cells of one repair. A number kept as text in a cell of text format (@) is given the general format
 * as well, since a spreadsheet would otherwise keep the new digits as text: '1,206 → 1206.
 */
import type { CellContent, SheetEdit } from '../model/sheet-edit';
import type { Finding, Repair } from '../model/finding';
import type { Cell, CellValue, Workbook } from '../model/workbook';
import { inWords, type Action } from './action';
import { contentBefore } from './undo-write';
import { withNotice } from './state';

export interface RepairChoice {
  readonly finding: Finding;
  readonly repair: Repair;
}

export const applyRepair: Action<RepairChoice> = {
  id: 'apply-repair',
  label: inWords('改为', 'Change to'),
  isAvailable: (state, can) => can.write && state.prepared !== undefined,
  async run({ state, spreadsheet }, { finding, repair }) {
    const workbook = state.prepared?.workbook;
    if (!workbook) return (now) => now;
    const edits = repair.changes.map(({ place, to }): SheetEdit => {
      const { sheet, row, column } = place;
      return { sheet, row, column, cells: [[newContent(cellIn(workbook, sheet, row, column), to)]] };
    });
    await spreadsheet.apply(edits);
    const to = repair.changes[0]?.to ?? null;
    return (now) =>
      withNotice({ ...now, changes: now.changes + 1 }, { kind: 'repaired', subject: finding.subject, to: wordOf(to) }, contentBefore(workbook, edits));
  },
};

function newContent(cell: Cell | undefined, to: CellValue): CellContent {
  const wasTextCell = cell?.numberFormat === '@' && typeof to === 'number';
  return { value: to, ...(wasTextCell && { numberFormat: 'General' }) };
}

function cellIn(workbook: Workbook, sheet: string, row: number, column: number): Cell | undefined {
  return workbook.sheets.find(({ name }) => name === sheet)?.cellAt(row, column);
}

function wordOf(value: CellValue): string {
  return value === null || typeof value === 'object' ? '' : String(value);
}
