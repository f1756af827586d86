/**
 * The 上年同期 column, and the earlier years of a form of years, repeat what last year's workbook said. Figures that may
 * be rounded from the same count agree: 12.1 万人 and 121,035 人. Where they differ the scope may have changed, which is
 * for the clerk to say.
 */
import { earlierPlace, unitIn, type Previous } from '../forms/elsewhere';
import { indexOf, type FormIndex } from '../forms/form-index';
import { otherMeasure } from '../forms/named-fact';
import { continued, previousForm } from '../forms/previous-form';
import { inUnitOf } from '../forms/printed';
import type { Fact } from '../model/fact';
import type { Form } from '../model/form';
import type { Period } from '../model/period';
import { amountOf, roundingHalfWidth } from '../model/quantity';
import { formatNumber } from '../text/format';
import { defineCheck, type Verdict } from './check';

type Messages = { differs: { before: string; where: string } };

export const lastYearAgreesWithPrevious = defineCheck<Messages>({
  id: 'last-year-agrees-with-previous',
  title: { zh: '上年同期应与上年报表一致', en: 'Last year’s column agrees with last year’s workbook' },
  level: 'soft',
  clause: '同一指标前后期数据应当衔接',
  example: '「会员人数（上年同期）」为 1,190，上年报表为 1,192（「2025年上半年.xlsx」工作表「统计表」B5），口径有变化的请说明。',
  answer: {
    zh: '对照上年报表改正；上年数后来有更正，或统计口径有变化的，说明变化。',
    en: 'Correct it from last year’s workbook; where that was corrected since, or the scope changed, say so.',
  },
  messages: {
    zh: { differs: ({ subject, actual }, { before, where }) => `「${subject}」为 ${actual}，上年报表为 ${before}（${where}），口径有变化的请说明。` },
    en: { differs: ({ subject, actual }, { before, where }) => `“${subject}” is ${actual}, last year’s workbook says ${before} (${where}); explain any change of scope.` },
  },
  *run(index, _, { previous }) {
    if (previous.forms.length === 0) return;
    const columns = earlierColumns(index, previous);
    const hasColumn = index.form.periods.some(({ role }) => role === 'samePeriodLastYear');
    if (columns.length === 0) yield { skipped: hasColumn ? '上期工作簿中没有上年同期的同一张表' : '本表没有上年同期栏' };
    for (const { period, form, column } of columns) yield* compared(index, period, indexOf(form), column, previous);
  },
});

interface EarlierColumn {
  readonly period: Period;
  readonly form: Form;
  readonly column: Period;
}

/** 上年同期 beside the 本期 of the year before; years but the latest beside the same years. */
function earlierColumns({ form }: FormIndex, previous: Previous): readonly EarlierColumn[] {
  const latest = Math.max(...form.periods.map(({ role, year }) => (role === undefined ? (year ?? 0) : 0)));
  return form.periods.flatMap((period): readonly EarlierColumn[] => {
    if (period.role === 'samePeriodLastYear') {
      const before = previousForm(form, 'samePeriodLastYear', previous);
      const column = before?.periods.find(({ role }) => role === 'current');
      return before && column ? [{ period, form: before, column }] : [];
    }
    if (period.role !== undefined || period.year === undefined || period.year === latest) return [];
    const holding = continued(form, previous.forms).flatMap((each) => each.periods.filter(({ key }) => key === period.key).map((column) => ({ period, form: each, column })));
    return holding.length === 1 ? holding : [];
  });
}

function* compared(index: FormIndex, period: Period, other: FormIndex, column: Period, previous: Previous): Generator<Verdict<Messages>> {
  for (const { item } of index.form.items) {
    const { id, title } = item.indicator;
    const before = other.item(id);
    const asserts = `${title}（${period.label}）`;
    if (!before) continue;
    const otherwise = otherMeasure(index.item(id)!, before);
    if (otherwise) {
      yield { asserts, skipped: `「${title}」${otherwise}` };
      continue;
    }
    const pairs = index.form.units.flatMap(({ key }) => {
      const unit = unitIn(other, index, key);
      const pair = [index.fact(id, key, period.key), unit === undefined ? undefined : other.fact(id, unit, column.key)] as const;
      return pair[0]?.quantity && pair[1]?.quantity ? [{ at: pair[0], said: pair[1] }] : [];
    });
    if (pairs.length > 0) yield { asserts, faults: pairs.filter(({ at, said }) => !agree(at, said)).map((pair) => faultOf(pair, previous)) };
  }
}

function agree(a: Fact, b: Fact): boolean {
  const apart = amountOf(a.quantity!).minus(amountOf(b.quantity!)).abs();
  return apart.lte(roundingHalfWidth(a.quantity!).plus(roundingHalfWidth(b.quantity!)));
}

function faultOf({ at, said }: { readonly at: Fact; readonly said: Fact }, previous: Previous) {
  const value = inUnitOf(at, amountOf(said.quantity!));
  const before = formatNumber(value);
  const isTyped = at.cell.formula === undefined && at.quantity!.unitOfMeasure.dimension !== 'percent';
  const change = { place: at.place, from: at.cell.value, to: value.toNumber() };
  return {
    messageId: 'differs' as const,
    data: { before, where: earlierPlace(said.place, previous) },
    at,
    expected: before,
    ...(isTyped && { repairs: [{ changes: [change], reason: '上年报表的数' }] }),
  };
}
