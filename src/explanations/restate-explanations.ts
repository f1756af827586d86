/**
 * What has become of each explanation, brought up to date in the column 状态 of 「审核说明」: for a copy that is handed on, where no
 * spreadsheet program has recalculated and the column may be missing on a sheet typed by hand. Nothing else is written; an explanation
 * that waits for an error to be mended keeps what it says.
 *
 *   B12 was changed from 58 to 60 in the file → 「已说明」 becomes 「数值已变，请重新说明」
 */
import type { CellContent, SheetEdit } from '../model/sheet-edit';
import type { Workbook } from '../model/workbook';
import type { StatedExplanation } from './explanation';
import type { Settled } from './settle-explanations';
import { columnHeads, explanationSheet, findHead } from './sheet-columns';
import { STATE_WORDS, stateCell } from './state-cell';

export function explanationStateEdits({ workbook, explanations, orphans }: Settled & { readonly workbook: Workbook }): readonly SheetEdit[] {
  const sheet = explanationSheet(workbook);
  const head = sheet && findHead(sheet);
  const stated: readonly StatedExplanation[] = [...explanations.values(), ...orphans.map((explanation) => ({ explanation, state: 'orphan' as const }))];
  if (!sheet || !head || stated.length === 0) return [];
  const present = head.columns.get('state');
  const column = present ?? Math.max(sheet.columnCount, ...head.columns.values()) + 1;
  const edit = (row: number, content: CellContent): SheetEdit => ({ sheet: sheet.name, row, column, cells: [[content]] });
  const changed = stated.flatMap(({ explanation, state }) => {
    const { row } = explanation;
    return row === undefined || sheet.cellAt(row, column).value === STATE_WORDS[state] ? [] : [edit(row, stateCell({ explanation, state }))];
  });
  return present === undefined ? [edit(head.row, headOf()), ...changed] : changed;
}

function headOf(): CellContent {
  const { title, width } = columnHeads.find(({ id }) => id === 'state')!;
  return { value: title, bold: true, columnWidth: width };
}
