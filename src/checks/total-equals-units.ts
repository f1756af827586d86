/**
 * The 合计 row equals the sum of the units below it; 小计 adds up the units since the total before it.
 * Where the scheme names a roster (the 31 provinces under 全国) and some are missing, the listed ones must only not
 * exceed the total. Rates are never added up. A blank counts as unknown, never as 0.
 */
import type { Fact } from '../model/fact';
import type { FoundItem } from '../model/form';
import { sum } from '../model/decimal';
import { amountOf, type Quantity } from '../model/quantity';
import type { FormIndex } from '../forms/form-index';
import { isAdditive, missingUnits, totalRows } from '../forms/total-rows';
import { formatNumber } from '../text/format';
import { canBeAtMost, canBeEqual } from './bounds';
import { defineCheck, type Fault } from './check';
import { inUnitOf } from '../forms/printed';

type Messages = {
  differs: { total: string; sum: string; units: number; difference: string };
  exceeded: { total: string; sum: string; units: number; difference: string };
};

export const totalEqualsUnits = defineCheck<Messages>({
  id: 'total-equals-units',
  title: { zh: '合计行应等于各单位之和', en: 'The total row is the sum of the units' },
  level: 'hard',
  clause: '汇总数等于各单位数之和',
  example: '「合计 会员人数」为 9,120，各单位之和为 9,100，多 20。',
  answer: {
    zh: '核对合计行的公式是否漏了行，再看哪个单位改过数；缺报的单位补上后再求和。',
    en: 'See whether the total leaves rows out, then which unit was changed; add units that are missing.',
  },
  messages: {
    zh: {
      differs: ({ subject, actual }, data) => `「${subject}」为 ${actual}，应为 ${data.units} 个单位之和 ${data.sum}，${data.difference}。`,
      exceeded: ({ subject, actual }, data) => `「${subject}」为 ${actual}，小于已列 ${data.units} 个单位之和 ${data.sum}，${data.difference}。`,
    },
    en: {
      differs: ({ subject, actual }, data) => `“${subject}” is ${actual}, expected ${data.sum}, the sum of ${data.units} units.`,
      exceeded: ({ subject, actual }, data) => `“${subject}” is ${actual}, less than ${data.sum}, the sum of the ${data.units} units listed.`,
    },
  },
  *run(index) {
    const { form } = index;
    const blocks = totalRows(form);
    if (blocks.length === 0) {
      yield { skipped: '本表没有合计行' };
      return;
    }
    for (const { total, units } of blocks) {
      const missing = missingUnits(form, units);
      for (const found of form.items.filter(isAdditive)) {
        for (const period of form.periods) yield verdict(index, found, total, units, period.key, missing);
      }
    }
  },
});

function verdict(index: FormIndex, found: FoundItem, total: string, units: readonly string[], period: string, missing: readonly string[]) {
  const { id, title } = found.item.indicator;
  const asserts = `${title}：${index.unit(total).name} = 各单位之和`;
  const whole = index.fact(id, total, period);
  const parts = units.map((unit) => index.fact(id, unit, period)).filter((fact) => fact !== undefined);
  if (!whole?.quantity) return { asserts, skipped: `合计行的「${title}」未填或不是数字` };
  const known = parts.filter((fact) => fact.quantity);
  if (known.length === 0) return { asserts, skipped: `各单位的「${title}」都未填` };
  if (parts.some((fact) => fact.reading !== 'empty' && fact.reading !== 'not-applicable' && !fact.quantity)) {
    return { asserts, skipped: `「${title}」有单元格不是数字，无法求和` };
  }
  const complete = missing.length === 0 && parts.every((fact) => fact.reading !== 'empty');
  const quantities = known.map((fact) => fact.quantity!);
  const kept = complete ? canBeEqual([whole.quantity], quantities) : canBeAtMost(quantities, [whole.quantity]);
  if (!kept) return { asserts, faults: [faultOf(index, whole, known, quantities, complete)] };
  return missing.length > 0 ? { asserts, skipped: `缺少${missing.slice(0, 5).join('、')}等${missing.length}个地区，只核对了不大于合计` } : { asserts, faults: [] };
}

function faultOf(index: FormIndex, whole: Fact, known: readonly Fact[], quantities: readonly Quantity[], complete: boolean): Fault<Messages> {
  const added = inUnitOf(whole, sum(quantities.map(amountOf)));
  const difference = whole.quantity!.value.minus(added);
  const text = formatNumber(added);
  return {
    messageId: complete ? 'differs' : 'exceeded',
    data: {
      total: index.unit(whole.unit).name,
      sum: text,
      units: known.length,
      difference: `${difference.gt(0) ? '多' : '少'} ${formatNumber(difference.abs())}`,
    },
    at: whole,
    related: known.map((fact) => fact.place),
    expected: complete ? text : `≥ ${text}`,
    ...(index.form.definition.roster && { level: 'soft' as const }),
    relational: true,
  };
}
