/**
 * 撤销: write back what stood in the cells before. Taken from the snapshot the edits were made from, so that a formula
 * comes back as a formula and an empty cell as an empty cell.
 */
import type { CellContent, SheetEdit } from '../model/sheet-edit';
import type { Cell, Sheet, Workbook } from '../model/workbook';
import { inWords, type Action } from './action';
import { withNotice, type SessionState } from './state';

export const undoWrite: Action = {
  id: 'undo-write',
  label: inWords('撤销', 'Undo'),
  isAvailable: (state, can) => can.write && state.undoable !== undefined,
  async run({ state, spreadsheet }) {
    if (state.undoable) await spreadsheet.apply(state.undoable.edits);
    return (now) => ({ ...withNotice({ ...now, changes: now.changes + 1 }, { kind: 'undone' }), undoable: undefined });
  },
};

/** Whether the notice that is shown is the one that tells what 撤销 takes back. */
export function tellsUndo({ notice, undoable }: SessionState): boolean {
  return notice !== undefined && notice.number === undoable?.number;
}

/**
 * The edits that bring back what `edits` will overwrite: a sheet that is cleared or removed comes back whole, a new one is
 * taken out again. Contents, number formats, merges and indents come back; other looks, rules and widths are not in a snapshot, so actions
 * give them only to sheets they make. Edits of one sheet have one inverse, however many they are.
 */
export function contentBefore(workbook: Workbook, edits: readonly SheetEdit[]): readonly SheetEdit[] {
  const replaced = new Set(edits.filter((edit) => edit.freshSheet || edit.removeSheet).map((edit) => edit.sheet));
  const cellsBack = edits.filter((edit) => !replaced.has(edit.sheet)).map((edit) => overwritten(edit, sheetNamed(workbook, edit.sheet)));
  const sheetsBack = [...replaced].flatMap((name): readonly SheetEdit[] => {
    const sheet = sheetNamed(workbook, name);
    if (sheet) return [whole(sheet)];
    return isLeft(name, edits) ? [{ sheet: name, row: 1, column: 1, cells: [], removeSheet: true }] : [];
  });
  // A sheet comes back before another goes, so that one that can be seen is always there.
  return [...cellsBack, ...sheetsBack.filter((edit) => !edit.removeSheet), ...sheetsBack.filter((edit) => edit.removeSheet)];
}

function sheetNamed(workbook: Workbook, name: string): Sheet | undefined {
  return workbook.sheets.find((sheet) => sheet.name === name);
}

function isLeft(sheet: string, edits: readonly SheetEdit[]): boolean {
  return edits.findLast((edit) => edit.sheet === sheet && (edit.freshSheet || edit.removeSheet))?.removeSheet !== true;
}

function overwritten({ sheet: name, row, column, cells }: SheetEdit, sheet: Sheet | undefined): SheetEdit {
  return {
    sheet: name,
    row,
    column,
    cells: cells.map((line, down) => line.map((content, across) => (content && changesContent(content) ? contentOf(sheet?.cellAt(row + down, column + across)) : undefined))),
  };
}

function changesContent({ value, formula, numberFormat }: CellContent): boolean {
  return value !== undefined || formula !== undefined || numberFormat !== undefined;
}

function whole(sheet: Sheet): SheetEdit {
  const { name, rowCount, columnCount, merges, visibility } = sheet;
  const cells = Array.from({ length: rowCount }, (_, down) => Array.from({ length: columnCount }, (__, across) => contentOfFresh(sheet.cellAt(down + 1, across + 1))));
  return {
    sheet: name,
    row: 1,
    column: 1,
    cells,
    freshSheet: true,
    ...(visibility === 'veryHidden' && { veryHidden: true }),
    ...(merges.length > 0 && { layout: { merges } }),
  };
}

/** An indent tells what belongs to what, so that a sheet reads differently without it. */
function contentOfFresh(cell: Cell): CellContent {
  return { ...contentOf(cell), ...(cell.indent !== undefined && { style: { indent: cell.indent } }) };
}

function contentOf(cell: Cell | undefined): CellContent {
  if (!cell) return { value: null };
  return {
    value: cell.value,
    ...(cell.formula !== undefined && { formula: cell.formula }),
    numberFormat: cell.numberFormat ?? 'General',
  };
}
