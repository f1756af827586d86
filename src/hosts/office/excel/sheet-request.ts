/** What is asked of one sheet in a round trip, and what has come back after it. */
import { columnName, type Rectangle } from '../../../model/address';
import type { Block } from './cells-of-block';
import { COLUMNS_AT_FIRST } from './request-size';

const CONTENT = 'rowIndex,columnIndex,rowCount,columnCount,values,formulas,numberFormat,valueTypes';
const AREA = 'areas/rowIndex,areas/columnIndex,areas/rowCount,areas/columnCount';

export interface SheetAnswer {
  /** The last row and column that hold something; 0 for an empty sheet. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** Its upper part; absent for an empty sheet, and for one wider than was asked for. */
  readonly block?: Block;
  /** Absent where this Excel does not tell. */
  readonly merges?: readonly Rectangle[];
}

/** @returns a function that gives the answer once the trip is made; undefined where there is no such sheet */
export function requestSheet(sheet: Excel.Worksheet, rows: number, tellsMerges: boolean): () => SheetAnswer | undefined {
  const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
  const top = used.getIntersectionOrNullObject(`A1:${columnName(COLUMNS_AT_FIRST)}${rows}`).load(CONTENT);
  const looks = top.getCellProperties({ format: { indentLevel: true } });
  const merged = tellsMerges ? sheet.getRange().getMergedAreasOrNullObject().load(AREA) : undefined;
  sheet.load('name');
  return () => {
    if (sheet.isNullObject) return undefined;
    const merges = merged && { merges: merged.isNullObject ? [] : merged.areas.items.map(rectangleOf) };
    if (used.isNullObject) return { rowCount: 0, columnCount: 0, ...merges };
    const size = { rowCount: used.rowIndex + used.rowCount, columnCount: used.columnIndex + used.columnCount };
    if (top.isNullObject || size.columnCount > COLUMNS_AT_FIRST) return { ...size, ...merges };
    return { ...size, ...merges, block: { ...blockOf(top), indents: looks.value.map((line) => line.map(({ format }) => format?.indentLevel ?? 0)) } };
  };
}

/**
 * Rows further down, whose indents are asked for by column.
 * @param rows from 0, without the last
 */
export function requestRows(sheet: Excel.Worksheet, rows: readonly [from: number, to: number], columns: number): () => { readonly block: Block; readonly unevenColumns: readonly number[] } {
  const [from, to] = rows;
  const range = sheet.getRangeByIndexes(from, 0, to - from, columns).load(CONTENT);
  const formats = Array.from({ length: columns }, (_, column) => range.getColumn(column).format.load('indentLevel'));
  return () => {
    const levels = formats.map(({ indentLevel }) => indentLevel as number | null);
    const block = { ...blockOf(range), ...(levels.some(Boolean) && { indents: range.values.map(() => levels.map((level) => level ?? 0)) }) };
    return { block, unevenColumns: levels.flatMap((level, column) => (level === null ? [column] : [])) };
  };
}

export function blockOf({ rowIndex, columnIndex, values, formulas, numberFormat, valueTypes }: Excel.Range): Block {
  return { rowIndex, columnIndex, values, formulas, numberFormat, valueTypes };
}

export function rectangleOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Rectangle {
  return { top: rowIndex + 1, left: columnIndex + 1, bottom: rowIndex + rowCount, right: columnIndex + columnCount };
}
