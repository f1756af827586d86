/**
 * The rates as live formulas on a sheet 「指标计算」: =ROUND(统计表!D9/统计表!D8,4), shown as 92.34%, and
 * 「无法计算」 where an operand is blank or the denominator 0.
 * One block a form. A form about one unit has a line a rate, with numerator, denominator and periods side by side; a form
 * of many units has a line a unit. Every formula carries the value it comes to, for programs that do not calculate.
 */
import { referenceTo, addressOf } from '../model/address';
import { decimalPlaces } from '../model/decimal';
import type { Form } from '../model/form';
import type { RateDefinition, RateResult } from '../model/rate';
import type { CellContent, SheetEdit } from '../model/sheet-edit';
import { indexOf } from '../forms/form-index';
import { rateChange } from './rate-change';

export const RATE_SHEET = '指标计算';

const UNDEFINED = '无法计算';
type Line = (CellContent | undefined)[];

/** @returns one edit that makes the sheet anew; none where there is no rate */
export function rateSheetEdits({ forms, rates }: { readonly forms: readonly Form[]; readonly rates: readonly RateResult[] }): readonly SheetEdit[] {
  const lines: Line[] = [];
  for (const form of forms) {
    const own = rates.filter((rate) => rate.formId === form.id);
    if (own.length === 0) continue;
    if (lines.length > 0) lines.push([]);
    lines.push([heading(form.title)]);
    const write = form.units.length > 1 ? unitLines : periodLines;
    lines.push(...write(form, own, lines.length + 1));
  }
  return lines.length === 0 ? [] : [{ sheet: RATE_SHEET, row: 1, column: 1, cells: lines, freshSheet: true }];
}

/** 指标 | 分子 | 分母 | 本期: 分子数 分母数 率 | 上年同期: … | 增减（百分点） */
function periodLines(form: Form, rates: readonly RateResult[], top: number): readonly Line[] {
  const index = indexOf(form);
  const periods = form.periods.filter(({ key }) => rates.some((rate) => rate.period === key));
  const compared = periods.findIndex(({ role }) => role === 'samePeriodLastYear');
  const present = periods.findIndex(({ role }) => role === 'current');
  const isCompared = compared >= 0 && present >= 0;
  const head = [
    ...['指标', '分子', '分母'].map((name) => heading(name)),
    ...periods.flatMap(({ key }) => ['分子数', '分母数', '率'].map((name) => `${index.period(key).label}${name}`)).map((name) => heading(name, widthOf(name))),
    ...(isCompared ? [heading('增减（百分点）', widthOf('增减（百分点）'))] : []),
    heading('依据'),
  ];
  const lines = definitionsOf(rates).map((definition, at): Line => {
    const row = top + 1 + at;
    const results = periods.map(({ key }) => rates.find((rate) => rate.definition.id === definition.id && rate.period === key));
    const first = results.find((rate) => rate !== undefined)!;
    const rateColumn = (period: number) => addressOf({ row, column: 4 + 3 * period + 2 });
    const change = isCompared ? [changeCell(form, results[present], results[compared], rateColumn(present), rateColumn(compared))] : [];
    return [
      text(definition.title, widthOf(definition.title)),
      text(first.numerator.title, widthOf(first.numerator.title)),
      text(first.denominator.title, widthOf(first.denominator.title)),
      ...results.flatMap((rate) => (rate ? [operandCell(form, rate.numerator), operandCell(form, rate.denominator), rateCell(form, rate)] : [undefined, undefined, undefined])),
      ...change,
      text(definition.clause, 40),
    ];
  });
  return [head, ...lines];
}

/** 单位 | 率 | 率 …, a line a unit and period. */
function unitLines(form: Form, rates: readonly RateResult[]): readonly Line[] {
  const index = indexOf(form);
  const definitions = definitionsOf(rates);
  const severalPeriods = form.periods.length > 1;
  const head = [heading('单位', 18), ...(severalPeriods ? [heading('时期')] : []), ...definitions.map(({ title }) => heading(title, widthOf(title)))];
  const lines = form.units.flatMap((unit) =>
    form.periods.map((period): Line => {
      const own = rates.filter((rate) => rate.unit === unit.key && rate.period === period.key);
      const cells = definitions.map(({ id }) => own.find(({ definition }) => definition.id === id)).map((rate) => rate && rateCell(form, rate));
      return [text(index.unit(unit.key).name), ...(severalPeriods ? [text(period.label)] : []), ...cells];
    }),
  );
  return [head, ...lines];
}

function definitionsOf(rates: readonly RateResult[]): readonly RateDefinition[] {
  return [...new Map(rates.map(({ definition }) => [definition.id, definition])).values()];
}

function heading(value: string, columnWidth = 12): CellContent {
  return { value, bold: true, columnWidth };
}

function text(value: string, columnWidth?: number): CellContent {
  return { value, ...(columnWidth !== undefined && { columnWidth }) };
}

/** Room for a label: a Chinese character takes two places, and a little is left at the sides. 率 → 12, 上年同期分子数 → 16 */
function widthOf(label: string): number {
  return Math.max(12, 2 + 2 * label.length);
}

/** In base units, so that 万人 over 人 divides rightly. */
function scaledReference(form: Form, { cells, indicator }: RateResult['numerator']): string | undefined {
  const [place] = cells;
  if (!place) return undefined;
  const multiplier = indexOf(form).item(indicator)?.unitOfMeasure?.multiplier ?? 1;
  return multiplier === 1 ? referenceTo(place) : `${referenceTo(place)}*${multiplier}`;
}

function operandCell(form: Form, operand: RateResult['numerator']): CellContent | undefined {
  const formula = scaledReference(form, operand);
  return formula === undefined ? undefined : { formula, value: operand.value?.toNumber() ?? '', numberFormat: operandFormat(operand) };
}

/** As many decimals as the figure has: `#,##0.##` would leave a bare point behind a whole number, 「11,318.」. */
function operandFormat({ value }: RateResult['numerator']): string {
  const decimals = value === undefined ? 0 : decimalPlaces(value);
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

function rateCell(form: Form, rate: RateResult): CellContent {
  const above = scaledReference(form, rate.numerator);
  const below = scaledReference(form, rate.denominator);
  const value = rate.value === undefined ? UNDEFINED : rate.value.div(100).toNumber();
  if (above === undefined || below === undefined) return { value: UNDEFINED };
  const { decimals } = rate.definition;
  const ratio = `ROUND(${above}/(${below}),${decimals + 2})`;
  const formula = `IF(COUNT(${operandRefs(rate)})=2,IF(${below}>0,${ratio},"${UNDEFINED}"),"${UNDEFINED}")`;
  return { formula, value, numberFormat: decimals === 0 ? '0%' : `0.${'0'.repeat(decimals)}%` };
}

function operandRefs({ numerator, denominator }: RateResult): string {
  return [...numerator.cells, ...denominator.cells].map(referenceTo).join(',');
}

/** From the figures and not from the rates beside it, which are rounded. */
function changeCell(form: Form, present: RateResult | undefined, last: RateResult | undefined, now: string, then: string): CellContent | undefined {
  if (!present || !last) return undefined;
  const [above, below, aboveThen, belowThen] = [present.numerator, present.denominator, last.numerator, last.denominator].map((operand) => scaledReference(form, operand));
  if (!above || !below || !aboveThen || !belowThen) return undefined;
  const { decimals } = present.definition;
  const printed = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
  return {
    formula: `IF(COUNT(${now},${then})=2,ROUND((${above}/(${below})-${aboveThen}/(${belowThen}))*100,${decimals}),"")`,
    value: rateChange(present, last)?.toNumber() ?? '',
    numberFormat: `+${printed};-${printed};${printed}`,
  };
}
