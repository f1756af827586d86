/** What a figure is called in a sentence: 「四川 会员人数」, 「会员人数（上年同期）」, 「2005年 会员人数」. */
import type { Fact } from '../model/fact';
import type { FormIndex } from './form-index';
import { withoutSpaces } from '../text/plain-text';

export function subjectOf(index: FormIndex, fact: Fact): string {
  const title = index.item(fact.indicator)?.item.indicator.title ?? fact.indicator;
  const unit = fact.unit === '' ? '' : `${withoutSpaces(index.unit(fact.unit).name)} `;
  const period = index.period(fact.period);
  if (period.year !== undefined && period.role === undefined) return `${unit}${yearLabel(period.label)} ${title}`;
  return period.role === 'current' ? `${unit}${title}` : `${unit}${title}（${period.label}）`;
}

/** Whom and when a relation is about, before its sentence: 「四川：」, 「2005年：」; nothing for the form's own present figures. */
export function circumstance(index: FormIndex, unit: string, key: string): string {
  const period = index.period(key);
  const isYear = period.year !== undefined && period.role === undefined;
  const told = [unit === '' ? '' : withoutSpaces(index.unit(unit).name), isYear ? yearLabel(period.label) : period.role === 'current' ? '' : period.label];
  const words = told.filter(Boolean).join(' ');
  return words === '' ? '' : `${words}：`;
}

function yearLabel(label: string): string {
  return /^\d{4}$/u.test(label) ? `${label}年` : label;
}
