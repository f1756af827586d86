/**
 * 撤销: write back what stood in the cells before. Taken from the snapshot the edits were made from, so that a formula
 * comes back as a formula and an empty cell as an empty cell.
 */
import type { CellContent, SheetEdit } from '../model/sheet-edit';
import type { Cell, Workbook } from '../model/workbook';
import { inWords, type Action } from './action';
import { withNotice } from './state';

export const undoWrite: Action = {
  id: 'undo-write',
  label: inWords('撤销', 'Undo'),
  isAvailable: (state, can) => can.write && state.notice?.undo !== undefined,
  async run({ state, spreadsheet }) {
    if (state.notice?.undo) await spreadsheet.apply(state.notice.undo);
    return (now) => withNotice({ ...now, changes: now.changes + 1 }, { kind: 'undone' });
  },
};

/** The edits that bring back what `edits` will overwrite. A sheet that is cleared first comes back whole; a new one is left empty. */
export function contentBefore(workbook: Workbook, edits: readonly SheetEdit[]): readonly SheetEdit[] {
  return edits.map((edit): SheetEdit => {
    const sheet = workbook.sheets.find(({ name }) => name === edit.sheet);
    if (!edit.freshSheet) {
      const cells = edit.cells.map((row, down) =>
        row.map((content, across) => content && contentOf(sheet?.cellAt(edit.row + down, edit.column + across))),
      );
      return { sheet: edit.sheet, row: edit.row, column: edit.column, cells };
    }
    const cells = Array.from({ length: sheet?.rowCount ?? 0 }, (_, down) =>
      Array.from({ length: sheet?.columnCount ?? 0 }, (_, across) => contentOf(sheet?.cellAt(down + 1, across + 1))),
    );
    return { sheet: edit.sheet, row: 1, column: 1, cells, freshSheet: true };
  });
}

function contentOf(cell: Cell | undefined): CellContent {
  if (!cell) return { value: null };
  return {
    value: cell.value,
    ...(cell.formula !== undefined && { formula: cell.formula }),
    numberFormat: cell.numberFormat ?? 'General',
  };
}
