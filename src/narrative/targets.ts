/**
 * What the year's targets still ask for, by the forms' own names: 「新建基层工会数7个、新增会员人数188人」.
 * Where more than six are short, the six that are furthest behind are told, in the order of the form.
 */
import { ZERO } from '../model/decimal';
import { listed, say, type Clause } from './say';
import type { SectionFacts } from './section';

const MOST = 6;

export interface Shortfalls {
  readonly list: Clause;
  /** Some were left out for length. */
  readonly isSelection: boolean;
}

export function shortfalls({ indicators, figures }: SectionFacts, verb: '还差' | ''): Shortfalls | undefined {
  const short = indicators.flatMap(({ id, title }) => {
    const claim = figures.shortfall(id);
    return claim ? [{ clause: say`${title}${verb}${claim}`, completion: figures.completion(id)?.value ?? ZERO }] : [];
  });
  const furthest = [...short].sort((a, b) => a.completion.cmp(b.completion)).slice(0, MOST);
  const list = listed(short.filter((each) => furthest.includes(each)).map(({ clause }) => clause));
  return list && { list, isSelection: short.length > MOST };
}
