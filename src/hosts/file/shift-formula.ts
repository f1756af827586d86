/**
 * A shared formula, written out for another cell (ECMA-376 18.3.1.40): relative references move along, those
 * with a dollar sign stay, and nothing inside quotes is touched.
 *
 *   SUM(B2:C2)*$E$1, one row down → SUM(B3:C3)*$E$1
 */
import { columnName, columnNumber } from '../../model/address';

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** Text, a quoted sheet name, a structured reference, a name or function, a range of whole columns or rows, or one cell. */
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.(])|(\$?)(\d+):(\$?)(\d+)(?![\w.])|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(!])|[\p{L}_\\][\p{L}\p{N}_.\\?]*|\d+(?:\.\d+)?(?:E[+-]?\d+)?/giu;

export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const column = (lock: string, name: string): string => {
    if (lock) return `$${name}`;
    const moved = columnNumber(name) + columns;
    return moved < 1 || moved > LAST_COLUMN ? '#REF!' : columnName(moved);
  };
  const row = (lock: string, number: string): string => {
    if (lock) return `$${number}`;
    const moved = Number(number) + rows;
    return moved < 1 || moved > LAST_ROW ? '#REF!' : String(moved);
  };
  const broken = (text: string): string => (text.includes('#REF!') ? '#REF!' : text);
  return formula.replace(TOKEN, (token: string, ...parts: unknown[]) => {
    const [c1Lock, c1, c2Lock, c2, r1Lock, r1, r2Lock, r2, cellColumnLock, cellColumn, cellRowLock, cellRow] = parts as (string | undefined)[];
    if (c1 !== undefined && c2 !== undefined) return broken(`${column(c1Lock ?? '', c1)}:${column(c2Lock ?? '', c2)}`);
    if (r1 !== undefined && r2 !== undefined) return broken(`${row(r1Lock ?? '', r1)}:${row(r2Lock ?? '', r2)}`);
    if (cellColumn !== undefined && cellRow !== undefined) return broken(`${column(cellColumnLock ?? '', cellColumn)}${row(cellRowLock ?? '', cellRow)}`);
    return token;
  });
}
