/** The words of an explanation, in Chinese and in English. */
import type { Comparator, GrowthPeriod, PeriodFunction } from './syntax';

export type Locale = 'zh' | 'en';

export interface ExplainWords {
  /** 应不大于 */
  readonly shouldBe: Readonly<Record<Comparator, string>>;
  /** 不大于, in the condition of an 如果. */
  readonly is: Readonly<Record<Comparator, string>>;
  readonly equalsNumber: (name: string, number: string) => string;
  readonly tooMuch: (amount: string, atLeast: boolean) => string;
  readonly tooLittle: (amount: string, atLeast: boolean) => string;
  readonly tolerance: (amount: string) => string;
  readonly where: (condition: string, claim: string) => string;
  readonly oneOf: (claims: readonly string[]) => string;
  readonly and: string;
  readonly or: string;
  readonly not: (condition: string) => string;
  readonly period: (name: string, period: PeriodFunction) => string;
  readonly growth: (now: string, before: string, since: GrowthPeriod) => string;
  readonly partsOf: (name: string, count: number) => string;
  readonly blank: string;
  readonly unreadable: string;
  readonly text: (text: string) => string;
  readonly mustBe: (members: readonly string[], negated: boolean) => string;
  readonly isAmong: (name: string, members: readonly string[], negated: boolean) => string;
  readonly greatest: (list: string) => string;
  readonly least: (list: string) => string;
  readonly rounded: (value: string, places: number) => string;
  readonly separator: string;
  readonly points: string;
}

export const EXPLAIN_WORDS: Readonly<Record<Locale, ExplainWords>> = {
  zh: {
    shouldBe: { '<=': '应不大于', '<': '应小于', '=': '应等于', '!=': '应不等于', '>': '应大于', '>=': '应不小于' },
    is: { '<=': '不大于', '<': '小于', '=': '等于', '!=': '不等于', '>': '大于', '>=': '不小于' },
    equalsNumber: (name, number) => `${name}为 ${number}`,
    tooMuch: (amount, atLeast) => `，多 ${amount}${atLeast ? ' 以上' : ''}`,
    tooLittle: (amount, atLeast) => `，少 ${amount}${atLeast ? ' 以上' : ''}`,
    tolerance: (amount) => `（容差 ${amount}）`,
    where: (condition, claim) => `${condition}${spaceAfter(condition)}时，${claim}`,
    oneOf: (claims) => `以下各项应至少有一项成立：${claims.join('；')}`,
    and: ' 且 ',
    or: ' 或 ',
    not: (condition) => `并非（${condition}）`,
    period: (name, period) => ({ samePeriodLastYear: '上年同期', previousPeriod: '上期', annualTarget: '年度目标' })[period] + name,
    growth: (now, before, since) => `${now} ${since === 'previousPeriod' ? '环比（上期' : '同比（上年同期'}${before.startsWith('（') ? '' : ' '}${before}）`,
    partsOf: (name, count) => `${name}（共 ${count} 项）`,
    blank: '（未填）',
    unreadable: '（不是数字）',
    text: (text) => `“${text}”`,
    mustBe: (members, negated) => (negated ? '不应为' : '应为') + listed(members),
    isAmong: (name, members, negated) => name + (negated ? '不为' : '为') + listed(members),
    greatest: (list) => `（${list}）中的最大值`,
    least: (list) => `（${list}）中的最小值`,
    rounded: (value, places) => `（${value}）保留 ${places} 位小数`,
    separator: '、',
    points: '个百分点',
  },
  en: {
    shouldBe: { '<=': 'must not exceed', '<': 'must be less than', '=': 'must equal', '!=': 'must differ from', '>': 'must be more than', '>=': 'must be at least' },
    is: { '<=': 'is at most', '<': 'is less than', '=': 'equals', '!=': 'differs from', '>': 'is more than', '>=': 'is at least' },
    equalsNumber: (name, number) => `${name} is ${number}`,
    tooMuch: (amount, atLeast) => `, ${atLeast ? 'at least ' : ''}${amount} too many`,
    tooLittle: (amount, atLeast) => `, ${atLeast ? 'at least ' : ''}${amount} too few`,
    tolerance: (amount) => ` (tolerance ${amount})`,
    where: (condition, claim) => `where ${condition}, ${claim}`,
    oneOf: (claims) => `at least one of these must hold: ${claims.join('; ')}`,
    and: ' and ',
    or: ' or ',
    not: (condition) => `not (${condition})`,
    period: (name, period) => `${name} (${{ samePeriodLastYear: 'same period last year', previousPeriod: 'previous period', annualTarget: 'annual target' }[period]})`,
    growth: (now, before, since) => `${now} against ${before} ${since === 'previousPeriod' ? 'in the previous period' : 'in the same period last year'}`,
    partsOf: (name, count) => `${name} (${count} items)`,
    blank: '(blank)',
    unreadable: '(not a number)',
    text: (text) => `“${text}”`,
    mustBe: (members, negated) => `must ${negated ? 'not ' : ''}be ${members.length > 1 ? 'one of ' : ''}${members.join(', ')}`,
    isAmong: (name, members, negated) => `${name} is ${negated ? 'not ' : ''}${members.length > 1 ? 'one of ' : ''}${members.join(', ')}`,
    greatest: (list) => `the largest of (${list})`,
    least: (list) => `the smallest of (${list})`,
    rounded: (value, places) => `(${value}) rounded to ${places} decimals`,
    separator: ', ',
    points: ' percentage points',
  },
};

export const BLANK_MEMBER: Readonly<Record<Locale, string>> = { zh: '空', en: 'blank' };

/** 为 1 时, but 为“是”时. */
function spaceAfter(text: string): string {
  return /[\dA-Za-z%]$/u.test(text) ? ' ' : '';
}

/** Chinese keeps a space before a number and none before a word: 应为 1、2 之一, 不应为空. */
function listed(members: readonly string[]): string {
  return `${/^[-\d]/.test(members[0] ?? '') ? ' ' : ''}${members.join('、')}${members.length > 1 ? ' 之一' : ''}`;
}
