/** The figures of a form as the manifest lists them, in the order of its cells. Texts among them are masked: a personal number may stand anywhere. */
import { addressOf } from '../model/address';
import { decimal } from '../model/decimal';
import type { Form } from '../model/form';
import type { Cell, Sheet } from '../model/workbook';
import { maskPersonal } from '../text/mask';
import type { FigureValue, ManifestFigure, ManifestForm } from './manifest';
import { plainValue } from './sheet-digest';

/** @param sheet the form's sheet in the file that is handed in */
export function manifestForm(form: Form, sheet: Sheet): ManifestForm {
  const { definition, title, reportingUnit, reportPeriod, records } = form;
  return {
    code: definition.code,
    title: title.trim(),
    sheet: form.sheet,
    ...(reportingUnit !== undefined && { unit: reportingUnit }),
    ...(reportPeriod && { period: reportPeriod.text }),
    ...(records && { records: records.rows.length }),
    figures: figuresOf(form, sheet),
  };
}

function figuresOf({ facts, items, units, periods }: Form, sheet: Sheet): readonly ManifestFigure[] {
  const titles = new Map(items.map(({ item }) => [item.indicator.id, item.indicator.title]));
  const unitNames = new Map(units.map(({ key, name }) => [key, maskPersonal(name.trim())]));
  const periodLabels = new Map(periods.map(({ key, label }) => [key, label.trim()]));
  const inOrder = [...facts].sort((a, b) => a.place.row - b.place.row || a.place.column - b.place.column);
  return inOrder.map(({ indicator, unit, period, place }) => {
    const name = unitNames.get(unit) ?? '';
    const label = periods.length > 1 ? periodLabels.get(period) : undefined;
    return {
      cell: addressOf(place),
      indicator,
      title: titles.get(indicator) ?? indicator,
      ...(name !== '' && { unit: name }),
      ...(label !== undefined && { period: label }),
      ...figureAt(sheet.cellAt(place.row, place.column)),
    };
  });
}

export function figureAt({ value, formula }: Cell): { readonly value: FigureValue; readonly isFormula?: true } {
  return { value: masked(plainValue(value)), ...(formula !== undefined && { isFormula: true as const }) };
}

/** A number of fifteen digits is no count and no sum of money, but may be an identity number that lost its last digits. */
function masked(value: FigureValue): FigureValue {
  if (typeof value === 'number') return Math.abs(value) < 1e14 ? value : maskPersonal(decimal(value).toFixed());
  return typeof value === 'string' ? maskPersonal(value) : value;
}
