/**
 * One cell carried over: the earlier figure of the same indicator and unit, converted to the unit of measure that the form
 * prints. What is blank, no number, of another meaning, or told in two ways is not carried; the reason is given.
 */
import { unitIn } from '../../forms/elsewhere';
import { indexOf, type FormIndex } from '../../forms/form-index';
import { addressOf } from '../../model/address';
import type { Fact, Reading } from '../../model/fact';
import type { Fill, FillSource } from '../../model/fill';
import { amountOf } from '../../model/quantity';
import { formatNumber } from '../../text/format';
import { printedQuantity, printedValue } from '../../forms/printed';
import { inUnit, isFigure, proposeFigure, proposeText } from '../propose-fill';
import type { EarlierForm } from './earlier-forms';
import { otherMeaning, type Remembered } from './same-meaning';

/** Figures for cells; why there is none, in one clause; undefined where a formula gives that very figure. */
export type Carried = Fill | { readonly reason: string } | undefined;

interface Holding {
  readonly from: EarlierForm;
  readonly fact: Fact;
}

/** @param file the earlier workbook, as the person knows it */
export function carryFigure(index: FormIndex, fact: Fact, earlier: readonly EarlierForm[], file: string, remembered: Remembered): Carried {
  const holding = earlier.filter(({ form }) => indexOf(form).item(fact.indicator) !== undefined);
  const main = holding.filter(({ isOther }) => !isOther);
  const forms = main.length > 0 ? main : holding;
  if (forms.length === 0) return { reason: '上期工作簿中没有这个指标' };
  const now = index.item(fact.indicator)!;
  const meant = forms.map(({ form }) => otherMeaning(now, indexOf(form).item(fact.indicator)!, remembered(form.definition, fact.indicator)));
  const comparable = forms.filter((_, at) => meant[at] === undefined);
  if (comparable.length === 0) return { reason: meant[0]! };
  const found = comparable.flatMap((from) => {
    const earlierFact = factIn(from, index, fact);
    return earlierFact ? [{ from, fact: earlierFact }] : [];
  });
  return chosen(index, fact, found, file);
}

function chosen(index: FormIndex, fact: Fact, found: readonly Holding[], file: string): Carried {
  const [first] = found;
  if (!first) return { reason: '上期工作簿中没有这一格' };
  const figures = found.filter(({ fact: { quantity } }) => quantity !== undefined);
  const [figure, ...others] = figures;
  if (!figure) return withoutFigure(index, fact, first, file);
  const contrary = others.find(({ fact: { quantity } }) => !amountOf(quantity!).eq(amountOf(figure.fact.quantity!)));
  if (contrary) return { reason: `上期工作簿中有两处，数不一致：${told(figure.fact)}，${told(contrary.fact)}` };
  return carried(index, fact, figure, file);
}

function carried(index: FormIndex, fact: Fact, { from, fact: earlier }: Holding, file: string): Carried {
  const figure = earlier.quantity!;
  const { item, unitOfMeasure } = index.item(fact.indicator)!;
  if (fact.cell.formula !== undefined) return atFormula(fact, isFigure(fact, inUnit(figure, unitOfMeasure), unitOfMeasure), printedQuantity(earlier));
  const doubts = [...from.doubts, ...(earlier.reading === 'text-number' ? [`上期的单元格是文本数字“${printedValue(earlier)}”`] : [])];
  const source = sourceOf(from, earlier, file);
  if (item.indicator.kind === 'yes-no') return proposeText(index, fact, printedValue(earlier), source(''), doubts);
  const isConverted = unitOfMeasure !== undefined && figure.unitOfMeasure.multiplier !== unitOfMeasure.multiplier;
  const conversion = isConverted ? `，${printedQuantity(earlier)}换算为 ${formatNumber(inUnit(figure, unitOfMeasure))}${unitOfMeasure.text}` : '';
  return proposeFigure(index, fact, figure, source(conversion), doubts);
}

function withoutFigure(index: FormIndex, fact: Fact, { from, fact: earlier }: Holding, file: string): Carried {
  if (earlier.reading !== 'text') return { reason: WITHOUT_FIGURE[earlier.reading]?.(printedValue(earlier)) ?? '上期是空的' };
  if (fact.cell.formula !== undefined) return undefined;
  return proposeText(index, fact, printedValue(earlier), sourceOf(from, earlier, file)(''), from.doubts);
}

const WITHOUT_FIGURE: Partial<Readonly<Record<Reading, (printed: string) => string>>> = {
  empty: () => '上期是空的',
  'not-applicable': (printed) => `上期写的是“${printed}”，没有数`,
  'not-a-number': (printed) => `上期写的是“${printed}”，不是一个数`,
  error: (printed) => `上期的单元格是错误值 ${printed}`,
  uncalculated: () => '上期是公式，还没有计算结果，请用 Excel 或 WPS 打开上期工作簿，保存一次后再试',
};

function atFormula(fact: Fact, isSame: boolean, before: string): Carried {
  return isSame ? undefined : { reason: `本表这一格是公式，算得 ${printedValue(fact)}，上期是 ${before}，没有改动` };
}

function sourceOf({ time }: EarlierForm, { place }: Fact, fileName: string): (conversion: string) => FillSource {
  return (conversion) => ({ fileName, sheet: place.sheet, cells: addressOf(place), method: `沿用${time}的数${conversion}`.replace('沿用的', '沿用上期的') });
}

/** Rows without a name, and names met twice, are told apart by address, which means nothing in another workbook. */
function factIn({ form, period }: EarlierForm, index: FormIndex, { indicator, unit }: Fact): Fact | undefined {
  const other = indexOf(form);
  const key = unit.includes('@') ? undefined : unitIn(other, index, unit);
  return key === undefined ? undefined : other.fact(indicator, key, period);
}

function told(fact: Fact): string {
  return `「${fact.place.sheet}」${addressOf(fact.place)} 为 ${printedQuantity(fact)}`;
}
