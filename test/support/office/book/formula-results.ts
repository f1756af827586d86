/** What every formula of a workbook comes to, worked out by the reader of formulas of the file host; those it does not know keep the result they have. */
import { evaluateFormula, NOT_KNOWN, type Result } from '../../../../src/hosts/file/formulas/evaluate-formula';
import { parseFormula } from '../../../../src/hosts/file/formulas/parse-formula';
import { placeKey, type CellRef } from '../../../../src/model/address';
import type { CellValue, Workbook } from '../../../../src/model/workbook';

export function formulaResults({ sheets }: Workbook): readonly { readonly place: CellRef; readonly value: CellValue }[] {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const known = new Map<string, Result>();

  const valueAt = (place: CellRef): Result => {
    const cell = byName.get(place.sheet)?.cellAt(place.row, place.column);
    if (!cell) return { error: '#REF!' };
    if (cell.formula === undefined) return cell.value;
    const key = placeKey(place);
    if (!known.has(key)) {
      known.set(key, 0);
      known.set(key, resultOf(cell.formula, place.sheet));
    }
    return known.get(key)!;
  };

  const resultOf = (source: string, sheet: string): Result => {
    const formula = parseFormula(source, sheet);
    if (!formula) return NOT_KNOWN;
    return evaluateFormula(formula, function* ({ sheet: name, area }) {
      const { rowCount = 0, columnCount = 0 } = byName.get(name) ?? {};
      for (let row = area.top; row <= Math.min(area.bottom, Math.max(rowCount, area.top)); row++) for (let column = area.left; column <= Math.min(area.right, Math.max(columnCount, area.left)); column++) yield valueAt({ sheet: name, row, column });
    });
  };

  return sheets.flatMap((sheet) =>
    Array.from({ length: sheet.rowCount }, (_, row) => row + 1).flatMap((row) =>
      Array.from({ length: sheet.columnCount }, (_, column) => ({ sheet: sheet.name, row, column: column + 1 })).flatMap((place) => {
        if (sheet.cellAt(place.row, place.column).formula === undefined) return [];
        const value = valueAt(place);
        return value === NOT_KNOWN ? [] : [{ place, value }];
      }),
    ),
  );
}
