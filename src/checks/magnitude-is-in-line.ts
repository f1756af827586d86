/**
 * A figure is of the same order as the other periods of its line. Ten thousand times more or less is a mix of 元 and
 * 万元, or 人 and 万人: 慰问金 185,000 beside last year's 17.2.
 */
import { decimal } from '../model/decimal';
import type { Fact } from '../model/fact';
import { amountOf } from '../model/quantity';
import { formatNumber } from '../text/format';
import { defineCheck } from './check';
import { inUnitOf, printedQuantity } from '../forms/printed';

/** Between these factors a difference is taken for a mixed unit: half and double ten thousand, with room for real growth. */
const FACTOR = { least: 2_000, most: 50_000 };
/** Small numbers vary freely: 1 次 beside 3,000 is unlikely, but no unit is mixed up below this. */
const SMALLEST_LARGE_FIGURE = 10_000;

export const magnitudeIsInLine = defineCheck<{ tooLarge: { other: string; factor: string }; tooSmall: { other: string; factor: string } }>({
  id: 'magnitude-is-in-line',
  title: { zh: '数量级应与其他时期相当', en: 'The order of magnitude is that of other periods' },
  level: 'soft',
  clause: '元与万元、人与万人相差一万倍（逻辑推定）',
  example: '「慰问金发放额」本期为 185,000 万元，上年同期为 17.2 万元，约为 1 万倍，可能把元填进了万元栏。',
  answer: {
    zh: '核对是不是把元填进了万元栏（或人填进了万人栏）；情况属实的，说明原因。',
    en: 'See whether 元 were entered as 万元, or 人 as 万人; explain it where it is true.',
  },
  messages: {
    zh: {
      tooLarge: ({ subject, actual }, { other, factor }) => `「${subject}」为 ${actual}，其他时期为 ${other}，约为其 ${factor} 倍，可能混用了计量单位（元/万元、人/万人）。`,
      tooSmall: ({ subject, actual }, { other, factor }) => `「${subject}」为 ${actual}，其他时期为 ${other}，约为其 1/${factor}，可能混用了计量单位（元/万元、人/万人）。`,
    },
    en: {
      tooLarge: ({ subject, actual }, { other, factor }) => `“${subject}” is ${actual}, some ${factor} times the ${other} of other periods: units of measure may be mixed.`,
      tooSmall: ({ subject, actual }, { other, factor }) => `“${subject}” is ${actual}, some ${factor} times less than the ${other} of other periods: units of measure may be mixed.`,
    },
  },
  *run({ form }) {
    const lines = new Map<string, Fact[]>();
    for (const fact of form.facts) {
      if (!fact.quantity?.value.gt(0) || !['money', 'person', 'item', 'organisation'].includes(fact.quantity.unitOfMeasure.dimension)) continue;
      const key = `${fact.indicator}|${fact.unit}`;
      const line = lines.get(key);
      if (line) line.push(fact);
      else lines.set(key, [fact]);
    }
    const compared = [...lines.values()].filter((line) => line.length >= 2);
    if (compared.length === 0) {
      yield { skipped: '没有可比的其他时期' };
      return;
    }
    yield { faults: compared.flatMap(oddInLine) };
  },
});

/** With two figures the first (本期) is the one in question; with more, any that stands apart from all the others. */
function oddInLine(line: readonly Fact[]) {
  const amounts = line.map((fact) => fact.quantity!.value.toNumber() * fact.quantity!.unitOfMeasure.multiplier);
  const questioned = line.length === 2 ? line.slice(0, 1) : line;
  return questioned.flatMap((at, which) => {
    const amount = amounts[which]!;
    const nearest = nearestTo(amount, amounts, which);
    const factor = factorBetween(amount, amounts[nearest]!);
    if (factor < FACTOR.least || factor > FACTOR.most || Math.max(amount, amounts[nearest]!) < SMALLEST_LARGE_FIGURE) return [];
    const other = formatNumber(inUnitOf(at, amountOf(line[nearest]!.quantity!))) + at.quantity!.unitOfMeasure.text;
    return [
      {
        messageId: amount > amounts[nearest]! ? ('tooLarge' as const) : ('tooSmall' as const),
        data: { other, factor: formatNumber(decimal(Number(factor.toPrecision(2)))) },
        at,
        actual: printedQuantity(at),
        related: line.filter((each) => each !== at).map((each) => each.place),
        expected: `与 ${other} 相当`,
      },
    ];
  });
}

/** The index of the other amount that differs by the smallest factor. */
function nearestTo(amount: number, amounts: readonly number[], except: number): number {
  let nearest = except === 0 ? 1 : 0;
  for (let at = 0; at < amounts.length; at++) {
    if (at !== except && factorBetween(amount, amounts[at]!) < factorBetween(amount, amounts[nearest]!)) nearest = at;
  }
  return nearest;
}

/** A matter of judgement, for which binary numbers are exact enough. */
function factorBetween(a: number, b: number): number {
  return a > b ? a / b : b / a;
}
