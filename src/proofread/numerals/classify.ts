/** The class of a number by what stands around it, or else by its unit. */
import type { NumeralClass } from '../../model/proofreading';
import { textAfter, textBefore, type Reading } from './reading';
import { RULES } from './rules';
import { unitKind } from './units';

export function classify(text: string, { start, end, unit }: Reading): NumeralClass {
  const body = text.slice(start, end);
  const before = textBefore(text, start);
  const after = textAfter(text, end);
  const holds = (pattern: RegExp | undefined, part: string): boolean => pattern === undefined || pattern.test(part);
  const rule = RULES.find((each) => holds(each.body, body) && holds(each.before, before) && holds(each.after, after));
  return rule?.class ?? byUnit(body, unit);
}

function byUnit(body: string, unit: string): NumeralClass {
  if (unit === '') return /亿/u.test(body) ? 'money' : 'count';
  return unitKind(unit);
}
