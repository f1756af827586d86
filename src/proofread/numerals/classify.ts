/** The class of a number by what stands around it, or else by its unit. */
import type { Numeral, NumeralClass } from '../../model/proofreading';
import { textAfter, textBefore, type Reading } from './reading';
import { RULES } from './rules';
import { unitKind } from './units';

/** @param previous the number before it in the draft: 「增长18.6%和12.3%」 has two of growth */
export function classify(text: string, { start, end, unit }: Reading, previous: Pick<Numeral, 'end' | 'class'> | undefined): NumeralClass {
  const body = text.slice(start, end);
  const before = textBefore(text, start);
  const after = textAfter(text, end);
  const holds = (pattern: RegExp | undefined, part: string): boolean => pattern === undefined || pattern.test(part);
  const rule = RULES.find((each) => holds(each.body, body) && holds(each.before, before) && holds(each.after, after));
  const kind = rule?.class ?? byUnit(body, unit);
  return kind === 'rate' && previous?.class === 'growth' && /^[和、与及]$/u.test(text.slice(previous.end, start)) ? 'growth' : kind;
}

function byUnit(body: string, unit: string): NumeralClass {
  if (unit === '') return /亿/u.test(body) ? 'money' : 'count';
  return unitKind(unit);
}
