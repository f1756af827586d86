/**
 * A proposal for one cell of a form: the figure in the unit that the form prints, beside what stands there, with what a
 * person should know before taking it. 1.19 万人 for a line in 人 is 11,900, and that its last digits are not known is said.
 */
import { columnOf, titleOf } from './column-words';
import type { FormIndex } from '../forms/form-index';
import { printedValue } from '../forms/printed';
import { decimal, decimalPlaces, type Decimal } from '../model/decimal';
import type { Fact } from '../model/fact';
import type { Fill, FillSource } from '../model/fill';
import { amountOf, roundingHalfWidth, type Quantity, type UnitOfMeasure } from '../model/quantity';
import { formatNumber } from '../text/format';

/** @param fact the cell to be filled */
export function proposeFigure(index: FormIndex, fact: Fact, figure: Quantity, source: FillSource, doubts: readonly string[]): Fill {
  const { item, unitOfMeasure } = index.item(fact.indicator)!;
  const value = inUnit(figure, unitOfMeasure);
  const isPercent = unitOfMeasure?.dimension === 'percent';
  const stored = item.indicator.kind === 'rate' && fact.cell.numberFormat?.includes('%') ? value.div(100) : value;
  return {
    ...placeOf(index, fact),
    proposedText: formatNumber(value) + (isPercent ? unitOfMeasure.text : ''),
    content: { value: stored.toNumber() },
    source,
    standing: fact.reading === 'empty' ? 'empty' : isFigure(fact, value, unitOfMeasure) ? 'same' : 'differs',
    doubts: [...doubts, ...doubtsOf(figure, value, stored, fact, unitOfMeasure, item.indicator.kind === 'count')],
  };
}

/** Words (是, 国有企业) are taken as they are. */
export function proposeText(index: FormIndex, fact: Fact, text: string, source: FillSource, doubts: readonly string[]): Fill {
  const place = placeOf(index, fact);
  const standing = fact.reading === 'empty' ? 'empty' : place.presentText === text ? 'same' : 'differs';
  return { ...place, proposedText: text, content: { value: text }, source, standing, doubts };
}

/** Exact: every unit is a power of ten of its base. */
export function inUnit(figure: Quantity, unit: UnitOfMeasure | undefined): Decimal {
  return amountOf(figure).div(unit?.multiplier ?? figure.unitOfMeasure.multiplier);
}

/** Whether the cell holds this very figure. */
export function isFigure({ quantity }: Fact, value: Decimal, unit: UnitOfMeasure | undefined): boolean {
  return quantity !== undefined && inUnit(quantity, unit).eq(value);
}

function placeOf(index: FormIndex, fact: Fact): Pick<Fill, 'formId' | 'place' | 'indicator' | 'title' | 'column' | 'present' | 'presentText'> {
  const { formId, place, indicator, cell } = fact;
  return { formId, place, indicator, title: titleOf(index, indicator), column: columnOf(index, fact), present: cell.value, presentText: printedValue(fact) };
}

function doubtsOf(figure: Quantity, value: Decimal, stored: Decimal, fact: Fact, unit: UnitOfMeasure | undefined, isCount: boolean): readonly string[] {
  const doubts: string[] = [];
  const { unitOfMeasure } = figure;
  const uncertain = roundingHalfWidth(figure).times(2);
  if (unit && unitOfMeasure.multiplier > unit.multiplier && uncertain.gt(unit.multiplier) && !value.eq(0)) {
    doubts.push(`原数以“${unitOfMeasure.text}”计，换算成“${unit.text}”后末尾的零可能是补的`);
  }
  if (!decimal(stored.toNumber()).eq(stored)) doubts.push(`位数太多，单元格里只能保留 15 位有效数字`);
  if (isCount && unit?.multiplier === 1 && decimalPlaces(value) > 0) doubts.push(`应是整数，这个数带小数，请核对计量单位`);
  const shown = shownDecimals(fact.cell.numberFormat);
  if (shown !== undefined && decimalPlaces(value) > shown) doubts.push(`单元格的格式只显示 ${shown} 位小数`);
  return doubts;
}

/** 2 for #,##0.00 and 0.00%; undefined for a format that shows all there are. */
function shownDecimals(format: string | undefined): number | undefined {
  const [positive = ''] = format?.split(';') ?? [];
  const match = /^[^"\\]*?[0#](?:\.([0#?]+))?(?:_.|%|\s)*$/u.exec(positive);
  return match ? (match[1]?.length ?? 0) : undefined;
}
