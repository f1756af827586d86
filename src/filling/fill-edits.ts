/**
 * Figures that a person takes, as edits: the cells, and for what came from another file or was pasted a line on 「取数说明」.
 * A formula over a ledger explains itself and needs no line. How the cells look is left alone.
 */
import type { CellContent, SheetEdit } from '../model/sheet-edit';
import type { Fill } from '../model/fill';
import type { Workbook } from '../model/workbook';
import { blockEdits } from './cell-blocks';
import { provenanceEdits } from './provenance/write-provenance';

export function fillEdits(workbook: Workbook, fills: readonly Fill[]): readonly SheetEdit[] {
  const cells = fills.map(({ place, content }) => ({ place, content: settled(workbook, place, content) }));
  return [...blockEdits(cells), ...provenanceEdits(workbook, fills)];
}

/** A cell of text format would keep a formula, or digits, as text. */
function settled({ sheets }: Workbook, { sheet, row, column }: Fill['place'], content: CellContent): CellContent {
  const format = sheets.find(({ name }) => name === sheet)?.cellAt(row, column).numberFormat;
  const isFigure = content.formula !== undefined || typeof content.value === 'number';
  return format === '@' && isFigure && content.numberFormat === undefined ? { ...content, numberFormat: 'General' } : content;
}
