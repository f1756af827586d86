/**
 * A workbook open in WPS → a snapshot. Contents come from the program by rectangles. Number formats, indents and merges come from a copy
 * of the file, which tells all of them in half a dozen calls, where asking for thirty merges takes a hundred; a sheet whose contents
 * the copy does not have cell for cell is asked itself, as is every sheet where no copy is to be had.
 */
import type { Rectangle } from '../../model/address';
import { createSheet, isCellError, type Cell, type CellValue, type Sheet, type Workbook } from '../../model/workbook';
import { readXlsx } from '../file/read-xlsx';
import { HostRefused } from '../host-refused';
import type { LiveCell } from './bridged-value';
import { SHEET_HIDDEN, SHEET_VERY_HIDDEN } from './numbers';
import type { EtProgram, EtSheet, EtWorkbook } from './object-model';
import { readCellsInTurns, usedArea, type LiveCells } from './read-cells';
import { savedCopy } from './saved-copy';
import { likelyAlike, mergesWithin, uniformParts } from './walk-layout';

interface LiveSheet {
  readonly sheet: EtSheet;
  readonly name: string;
  readonly visibility: Sheet['visibility'];
  readonly used: Rectangle;
  readonly cells: LiveCells;
}

interface Looks {
  readonly merges: readonly Rectangle[];
  at(row: number, column: number): Pick<Cell, 'numberFormat' | 'indent'>;
}

/** @throws HostRefused */
export async function readOpenWorkbook(program: EtProgram, workbook: EtWorkbook, turn: () => Promise<void>): Promise<Workbook> {
  if (workbook.Date1904 === true) throw new HostRefused('date-1904', '工作簿用的是 1904 日期系统，在 WPS 表格里读会把日期读错四年，没有读取；在网页版里打开这个文件。');
  const sheets = workbook.Worksheets;
  const count = sheets.Count;
  const live: LiveSheet[] = [];
  for (let at = 1; at <= count; at += 1) {
    const sheet = sheets.Item(at);
    if (!sheet) throw new HostRefused('sheet-gone', '读取时工作表有变动，没有读完；再校验一次。');
    const used = usedArea(sheet);
    live.push({ sheet, name: sheet.Name, visibility: visibilityOf(sheet.Visible), used, cells: await readCellsInTurns(sheet, used, turn) });
  }
  const copy = await readCopy(program, workbook);
  const read: Sheet[] = [];
  for (const each of live) {
    const inCopy = copy?.sheets.find(({ name }) => name === each.name);
    read.push(snapshot(each, inCopy && isSame(each.cells, inCopy) ? looksInCopy(inCopy) : looksInProgram(each)));
    await turn();
  }
  return { sheets: read, fileName: workbook.Name };
}

export function visibilityOf(visible: number | boolean): Sheet['visibility'] {
  if (visible === SHEET_VERY_HIDDEN) return 'veryHidden';
  return visible === SHEET_HIDDEN || visible === false ? 'hidden' : 'visible';
}

/** Undefined where WPS gives none, or one that is no .xlsx: the program is asked instead. */
async function readCopy(program: EtProgram, workbook: EtWorkbook): Promise<Workbook | undefined> {
  try {
    return await readXlsx(savedCopy(program, workbook));
  } catch {
    return undefined;
  }
}

function isSame(cells: LiveCells, copy: Sheet): boolean {
  for (const [row, line] of cells) for (const [column, cell] of line) if (!isSameCell(cell, copy.cellAt(row, column))) return false;
  for (let row = 1; row <= copy.rowCount; row += 1) {
    for (let column = 1; column <= copy.columnCount; column += 1) {
      const { value, formula } = copy.cellAt(row, column);
      if ((value !== null || formula !== undefined) && value !== '' && !cells.get(row)?.has(column)) return false;
    }
  }
  return true;
}

/** A copy may lack the result of a formula, but not the formula. */
function isSameCell(live: LiveCell, copy: Cell): boolean {
  if ((live.formula === undefined) !== (copy.formula === undefined)) return false;
  return live.formula !== undefined || isSameValue(live.value, copy.value);
}

function isSameValue(a: CellValue, b: CellValue): boolean {
  return isCellError(a) && isCellError(b) ? a.error === b.error : a === b;
}

function looksInCopy(sheet: Sheet): Looks {
  return {
    merges: sheet.merges,
    at(row, column) {
      const { numberFormat, indent } = sheet.cellAt(row, column);
      return { ...(numberFormat !== undefined && { numberFormat }), ...(indent !== undefined && { indent }) };
    },
  };
}

function looksInProgram({ sheet, used, cells }: LiveSheet): Looks {
  const kinds = likelyAlike([...cells].flatMap(([row, line]) => [...line].map(([column, { value, formula }]) => ({ row, column, kind: formula === undefined ? typeof value : 'formula' }))));
  const formats = byCell(uniformParts(sheet, kinds, (range) => range.NumberFormat));
  const indents = byCell(uniformParts(sheet, kinds, (range) => range.IndentLevel));
  return {
    merges: mergesWithin(sheet, used, (row) => [...(cells.get(row)?.keys() ?? [])]),
    at(row, column) {
      const [format, indent] = [formats(row, column), indents(row, column)];
      return { ...(typeof format === 'string' && format !== 'General' && { numberFormat: format }), ...(typeof indent === 'number' && indent > 0 && { indent }) };
    },
  };
}

function byCell(parts: ReturnType<typeof uniformParts>): (row: number, column: number) => unknown {
  const values = new Map<string, unknown>();
  for (const { area, value } of parts) for (let row = area.top; row <= area.bottom; row += 1) for (let column = area.left; column <= area.right; column += 1) values.set(`${row}:${column}`, value);
  return (row, column) => values.get(`${row}:${column}`);
}

function snapshot({ name, visibility, cells }: LiveSheet, looks: Looks): Sheet {
  const rows: (Cell | undefined)[][] = [];
  for (const [row, line] of cells) {
    const cellsOfRow: (Cell | undefined)[] = (rows[row - 1] = []);
    for (const [column, cell] of line) cellsOfRow[column - 1] = { ...cell, ...looks.at(row, column) };
  }
  return createSheet({ name, visibility, rows: Array.from(rows, (row) => row ?? []), merges: looks.merges });
}
