/**
 * What the year's targets still ask for. `behind` tells those whose progress lags behind the calendar, by the form's own names:
 * 「送清凉活动次数完成40%，还差3次」 at the end of June; `goalsOf` tells what a section has to reach, in the section's own words:
 * 「基层工会达到88个、会员达到11500人」 (stocks), 「新建基层工会2个」 (what is still to be done).
 */
import type { Claim } from '../model/claim';
import { linesOf, type WorkSection } from './work-section';
import type { FigureLine } from './lines';
import { rateName } from './rate-words';
import { joinClauses, listed, say, type Clause } from './say';
import type { SectionFacts } from './section';
import { inWords } from './write-lines';

const MOST = 6;

interface Shortfall {
  readonly title: string;
  readonly rest: Claim;
  readonly completion: Claim | undefined;
}

/** Where more than six lag, the six furthest behind, in the order of the form. */
export function behind(facts: SectionFacts): Clause | undefined {
  const late = furthest(shortfalls(facts).filter(({ completion }) => completion?.exact.lt(facts.period.elapsed) ?? true));
  return joinClauses(late.map(({ title, rest, completion }) => (completion ? say`${title}完成${completion}，还差${rest}` : say`${title}还差${rest}`)));
}

/** Nothing is done yet of a target whose present figure is zero: no completion is told, the whole is missing. */
function shortfalls({ indicators, figures }: SectionFacts): readonly Shortfall[] {
  return indicators.flatMap(({ id, title, state }) => {
    const rest = figures.shortfall(id);
    return rest ? [{ title, rest, completion: state === 'zero' ? undefined : figures.completion(id) }] : [];
  });
}

function furthest(all: readonly Shortfall[]): readonly Shortfall[] {
  const order = [...all].sort((a, b) => Number(a.completion?.exact ?? 0) - Number(b.completion?.exact ?? 0)).slice(0, MOST);
  return all.filter((each) => order.includes(each));
}

export interface Goals {
  /** To be reached by the end of the year. */
  readonly reach: Clause | undefined;
  /** Rates that the targets come to. */
  readonly rates: Clause | undefined;
  /** To be done in what is left of it. */
  readonly toDo: Clause | undefined;
}

export function goalsOf(section: WorkSection, facts: SectionFacts): Goals {
  const { figures, place } = facts;
  const isWholeYear = facts.planning === 'year';
  const missing = (indicator: string): Claim | undefined => (isWholeYear ? figures.figure(indicator, 'annualTarget') : figures.shortfall(indicator));
  const open = linesOf(section).filter((line): line is FigureLine => line.kind === 'flow' || line.kind === 'stock').filter(({ indicator }) => missing(indicator));
  const rateIds = linesOf(section).flatMap((line) => (line.kind === 'rates' ? line.ids : []));
  const name = ({ goal, label }: FigureLine): string => inWords(goal ?? label.replace(/^共有|^累计/u, ''), facts);
  return {
    reach: listed(open.filter(({ kind }) => kind === 'stock').map((line) => say`${name(line)}达到${figures.figure(line.indicator, 'annualTarget') ?? ''}${growthOf(line, facts)}`)),
    rates: listed(
      rateIds.map((id) => {
        const [target, definition] = [figures.targetRate(id), figures.rateDefinition(id)];
        return target && definition && say`${rateName(definition, place)}达到${target}`;
      }),
    ),
    toDo: listed(open.filter(({ kind }) => kind === 'flow').map((line) => say`${name(line)}${missing(line.indicator) ?? ''}${growthOf(line, facts)}`)),
  };
}

/** 「（比上年增长8%）」, where a plan for a year stands beside last year's figures. */
function growthOf({ indicator, kind }: FigureLine, { planning, figures }: SectionFacts): Clause {
  const isWorthTelling = kind === 'stock' || figures.figure(indicator, 'annualTarget')?.kind === 'money';
  const growth = planning === 'year' && isWorthTelling ? figures.targetGrowth(indicator) : undefined;
  return growth && growth.wording !== 'multiple' ? say`（比上年${growth}）` : [];
}

export function hasGoals({ reach, toDo, rates }: Goals): boolean {
  return (reach ?? toDo ?? rates) !== undefined;
}

/** 「力争到2026年底，基层工会达到88个；下半年再新建基层工会2个」, of a whole year 「全年新建基层工会12个」. */
export function goalClause({ reach, toDo, rates }: Goals, { period, planning }: SectionFacts): Clause | undefined {
  const byYearEnd = listed([reach, rates]);
  const stillToDo = toDo && (planning === 'year' ? say`全年${toDo}` : say`${period.next}再${toDo}`);
  if (!byYearEnd) return stillToDo;
  return stillToDo ? say`力争到${period.yearEnd}，${byYearEnd}；${stillToDo}` : say`力争到${period.yearEnd}，${byYearEnd}`;
}
