/** Workbooks for tests, written as one sees them: rows of plain values, a tab-free grid. */
import { parseAddress, type Rectangle } from '../../src/model/address';
import { createSheet, type Cell, type CellValue, type Sheet, type Workbook } from '../../src/model/workbook';

export type PlainCell = CellValue | Cell;

export function sheetOf(name: string, rows: readonly (readonly PlainCell[])[], merges: readonly string[] = []): Sheet {
  return createSheet({ name, rows: rows.map((row) => row.map(cellOf)), merges: merges.map(rectangleOf) });
}

export function workbookOf(...sheets: readonly Sheet[]): Workbook {
  return { sheets };
}

function cellOf(plain: PlainCell): Cell | undefined {
  if (plain === null || plain === '') return undefined;
  return typeof plain === 'object' && 'value' in plain ? plain : { value: plain };
}

/** A1:C2 */
function rectangleOf(address: string): Rectangle {
  const [from, to] = address.split(':').map((corner) => parseAddress(corner)!);
  return { top: from!.row, left: from!.column, bottom: to!.row, right: to!.column };
}
