/** What the cells of a fake workbook come to, worked out when asked. A formula that is not understood keeps the result it came with. */
import { evaluateFormula, NOT_KNOWN, type Result } from '../../../src/hosts/file/formulas/evaluate-formula';
import { parseFormula, type Formula } from '../../../src/hosts/file/formulas/parse-formula';
import type { CellValue } from '../../../src/model/workbook';
import { keyOf, type FakeBook, type FakeCell, type FakeSheet } from './book';

const parsed = new WeakMap<FakeCell, { readonly text: string; readonly formula: Formula | undefined }>();

export function valueAt(book: FakeBook, sheet: FakeSheet, row: number, column: number): CellValue {
  const result = worth(book, sheet, row, column, new Set());
  return result === NOT_KNOWN ? null : result;
}

function worth(book: FakeBook, sheet: FakeSheet, row: number, column: number, open: Set<FakeCell>): Result {
  const cell = sheet.cells.get(keyOf(row, column));
  if (!cell) return null;
  if (cell.formula === undefined) return cell.value;
  if (open.has(cell)) return NOT_KNOWN;
  const formula = formulaOf(cell, cell.formula, sheet.name);
  if (!formula) return cell.value;
  open.add(cell);
  const result = evaluateFormula(formula, function* ({ sheet: name, area }) {
    const source = book.sheets.find((each) => each.name === name);
    if (!source) return yield { error: '#REF!' };
    for (let y = area.top; y <= area.bottom; y += 1) for (let x = area.left; x <= area.right; x += 1) yield worth(book, source, y, x, open);
  });
  open.delete(cell);
  return result === NOT_KNOWN ? cell.value : result;
}

function formulaOf(cell: FakeCell, text: string, home: string): Formula | undefined {
  const known = parsed.get(cell);
  if (known?.text === text) return known.formula;
  const formula = parseFormula(text, home);
  parsed.set(cell, { text, formula });
  return formula;
}
