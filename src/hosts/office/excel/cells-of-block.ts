/**
 * What Excel gives for a block of cells → cells of the model. An error and a text that reads like one are told apart by the
 * type; a text that begins with an equals sign is its own "formula" and stays a text.
 */
import type { Cell } from '../../../model/workbook';

export interface Block {
  /** From 0, as Excel counts, and so the column. */
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly unknown[])[];
  /** Levels of indent; absent where all are 0. */
  readonly indents?: readonly (readonly number[])[];
}

export type CellRows = (Cell | undefined)[][];

/** @param rows those of the whole sheet, which get the cells of the block */
export function addBlock(rows: CellRows, block: Block): void {
  block.values.forEach((line, down) => {
    const row = (rows[block.rowIndex + down] ??= []);
    line.forEach((value, across) => {
      const cell = cellOf(value, block.formulas[down]![across], block.valueTypes[down]![across]);
      if (!cell) return;
      const numberFormat = block.numberFormat[down]![across];
      const indent = block.indents?.[down]![across];
      row[block.columnIndex + across] = { ...cell, ...(typeof numberFormat === 'string' && numberFormat !== 'General' && { numberFormat }), ...(indent && { indent }) };
    });
  });
}

export function cellOf(value: unknown, entry: unknown, type: unknown): Cell | undefined {
  const formula = typeof entry === 'string' && entry.startsWith('=') && entry !== value ? entry.slice(1) : undefined;
  const plain = type === 'Error' ? { error: String(value) } : (value as string | number | boolean);
  if (formula !== undefined) return { value: plain, formula };
  return plain === '' || plain === null ? undefined : { value: plain };
}
