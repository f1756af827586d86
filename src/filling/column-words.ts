/** What a cell to be filled is called: the line as the form prints it, and the column by its unit and period. */
import type { FormIndex } from '../forms/form-index';
import type { Fact } from '../model/fact';
import { plainText } from '../text/plain-text';

/** 「其中：女」 as printed, without the spaces around it. */
export function titleOf(index: FormIndex, indicator: string): string {
  return (index.item(indicator)?.label ?? indicator).replace(/[\s\u3000]+/gu, ' ').trim();
}

/** 上年同期, or 甲公司, or 甲公司 2025年; "" where the form has one column and one unit. */
export function columnOf({ form, unit, period }: FormIndex, fact: Pick<Fact, 'unit' | 'period'>): string {
  const words = [fact.unit === '' ? '' : unit(fact.unit).name, form.periods.length > 1 ? period(fact.period).label : ''];
  return words.map((word) => plainText(word)).filter((word) => word !== '').join(' ');
}
