/** The words and signs of the relation language, each with the one spelling the parser knows it by. */
import type { Extent, FunctionName, GrowthPeriod, PeriodFunction } from './syntax';

export type Keyword = 'if' | 'then' | 'and' | 'or' | 'not' | 'in' | 'not-in' | 'tolerance' | 'blank';

export const KEYWORDS: ReadonlyMap<string, Keyword> = new Map([
  ['if', 'if'], ['如果', 'if'], ['若', 'if'],
  ['then', 'then'], ['则', 'then'], ['那么', 'then'],
  ['and', 'and'], ['且', 'and'], ['并且', 'and'],
  ['or', 'or'], ['或', 'or'], ['或者', 'or'],
  ['not', 'not'], ['非', 'not'],
  ['in', 'in'], ['属于', 'in'], ['不属于', 'not-in'],
  ['容差', 'tolerance'],
  ['空', 'blank'],
]);

/** Bare words that are texts, not names: 是否签订 = 否. */
export const ANSWERS: ReadonlySet<string> = new Set(['是', '否']);

/** Words that end a name-free place and may touch the next word: 「=1且女会员」, 「，则会员」, 「如果会员」. */
export const JOINING = /^(?:并且|或者|那么|不属于|属于|容差|且|或|则)/u;
export const OPENING = /^(?:如果|若)/u;

/** Longest first. A sign stands for itself, for another sign, or for a keyword. */
export const SIGNS: readonly (readonly [string, string])[] = [
  ['<=', '<='], ['>=', '>='], ['==', '='], ['!=', '!='], ['<>', '!='], ['=>', '⇒'], ['&&', 'and'], ['||', 'or'],
  ['≤', '<='], ['≦', '<='], ['⩽', '<='], ['≥', '>='], ['≧', '>='], ['⩾', '>='], ['≠', '!='], ['⇒', '⇒'], ['→', '⇒'],
  ['∈', 'in'], ['∉', 'not-in'], ['∧', 'and'], ['∨', 'or'], ['¬', 'not'], ['±', 'tolerance'],
  ['×', '*'], ['✕', '*'], ['÷', '/'], ['−', '-'], ['–', '-'],
  ['<', '<'], ['>', '>'], ['=', '='], ['!', 'not'], ['+', '+'], ['-', '-'], ['*', '*'], ['/', '/'],
  ['(', '('], [')', ')'], ['{', '{'], ['}', '}'], [',', ','], [':', ':'], [';', ';'], ['。', ';'], ['、', '、'],
];

export const FUNCTIONS: ReadonlyMap<string, FunctionName> = new Map([
  ['sum', 'sum'], ['合计', 'sum'], ['max', 'max'], ['最大值', 'max'], ['min', 'min'], ['最小值', 'min'], ['abs', 'abs'], ['绝对值', 'abs'],
  ['round', 'round'], ['四舍五入', 'round'],
]);

export const PERIODS: ReadonlyMap<string, PeriodFunction> = new Map([
  ['上年同期', 'samePeriodLastYear'], ['去年同期', 'samePeriodLastYear'], ['上期', 'previousPeriod'], ['年度目标', 'annualTarget'],
]);

export const GROWTHS: ReadonlyMap<string, GrowthPeriod> = new Map([
  ['同比', 'samePeriodLastYear'], ['同比增长', 'samePeriodLastYear'], ['环比', 'previousPeriod'], ['环比增长', 'previousPeriod'],
]);

export const EXTENTS: ReadonlyMap<string, Extent> = new Map([['每行', 'row'], ['每列', 'column'], ['全表', 'table']]);
