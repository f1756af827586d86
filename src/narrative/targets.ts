/**
 * What the year's targets still ask for, by the form's own names. `behind` tells those whose progress lags behind the calendar:
 * 「送清凉活动次数完成40%，还差3次」 at the end of June; `remaining` tells what is left of any: 「新增会员人数188人」.
 * Where more than six qualify, the six that are furthest behind are told, in the order of the form.
 */
import type { Claim } from '../model/claim';
import { joinClauses, listed, say, type Clause } from './say';
import type { SectionFacts } from './section';

const MOST = 6;

interface Shortfall {
  readonly title: string;
  readonly rest: Claim;
  readonly completion: Claim | undefined;
}

export function behind(facts: SectionFacts): Clause | undefined {
  const late = furthest(shortfalls(facts).filter(({ completion }) => completion?.value.lt(facts.period.elapsed) ?? true));
  return joinClauses(late.map(({ title, rest, completion }) => (completion ? say`${title}完成${completion}，还差${rest}` : say`${title}还差${rest}`)));
}

export function remaining(facts: SectionFacts): Clause | undefined {
  return listed(furthest(shortfalls(facts)).map(({ title, rest }) => say`${title}${rest}`));
}

/** Nothing is done yet of a target whose present figure is zero: no completion is told, the whole is missing. */
function shortfalls({ indicators, figures }: SectionFacts): readonly Shortfall[] {
  return indicators.flatMap(({ id, title, state }) => {
    const rest = figures.shortfall(id);
    return rest ? [{ title, rest, completion: state === 'zero' ? undefined : figures.completion(id) }] : [];
  });
}

function furthest(all: readonly Shortfall[]): readonly Shortfall[] {
  const order = [...all].sort((a, b) => Number(a.completion?.value ?? 0) - Number(b.completion?.value ?? 0)).slice(0, MOST);
  return all.filter((each) => order.includes(each));
}
