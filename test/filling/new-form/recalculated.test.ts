/** Every built-in form with figures, filled in: its totals and rates come to the same in LibreOffice as here. */
import { builtInForms } from '../../../src/forms/definitions/index';
import { addressOf } from '../../../src/model/address';
import type { Sheet } from '../../../src/model/workbook';
import { sharedRates } from '../../../src/rates/definitions/index';
import { testInLibreOffice } from '../../support/libre-office';
import { filledForm } from '../../support/new-form';
import { recalculated } from '../../support/recalculated';

const DIGITS = 10;

testInLibreOffice('every formula of every form comes to the same', async () => {
  const definitions = builtInForms.filter(({ layout }) => layout !== 'records');
  const sheets = definitions.flatMap((definition) => filledForm(definition, { unitName: '青云镇总工会', rates: sharedRates }).sheets);
  const names = new Set(sheets.map(({ name }) => name));
  expect(names.size).toBe(definitions.length);

  const after = await recalculated({ sheets });
  const formulas = sheets.flatMap((sheet, at) => calculatedIn(sheet, after.sheets[at]!));
  expect(formulas.length).toBeGreaterThan(100);
  expect(formulas.filter(({ here, there }) => here !== there)).toEqual([]);
});

function calculatedIn(sheet: Sheet, other: Sheet) {
  const places = Array.from({ length: sheet.rowCount * sheet.columnCount }, (_, at) => ({ row: Math.floor(at / sheet.columnCount) + 1, column: (at % sheet.columnCount) + 1 }));
  return places
    .filter(({ row, column }) => sheet.cellAt(row, column).formula !== undefined)
    .map(({ row, column }) => ({ place: `${sheet.name}!${addressOf({ row, column })}`, here: shown(sheet.cellAt(row, column).value), there: shown(other.cellAt(row, column).value) }));
}

/** Binary noise is no difference. */
const shown = (value: unknown): unknown => (typeof value === 'number' ? value.toPrecision(DIGITS) : value);
