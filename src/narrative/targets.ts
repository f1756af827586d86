/**
 * What the year's targets still ask for: `goalsOf` tells what a section has to reach, in the section's own words:
 * 「基层工会达到88个、会员达到11500人」 (stocks), 「新建基层工会2个」 (what is still to be done). What has been reached is not asked for again.
 */
import type { Claim } from '../model/claim';
import { lateWork } from './fallen-short';
import type { FigureLine } from './lines';
import { under } from './premises';
import { rateName } from './rate-words';
import { listed, say, type Clause } from './say';
import type { SectionFacts, SeenIndicator } from './section';
import { linesOf, type WorkSection } from './work-section';
import { inWords } from './write-lines';

export interface Goals {
  /** To be reached by the end of the year. */
  readonly reach: Clause | undefined;
  /** Rates that the targets come to. */
  readonly rates: Clause | undefined;
  /** To be done in what is left of it. */
  readonly toDo: Clause | undefined;
}

export function goalsOf(section: WorkSection, facts: SectionFacts): Goals {
  const { figures } = facts;
  const isWholeYear = facts.planning === 'year';
  const isOpen = (indicator: string): boolean => (isWholeYear ? figures.figure(indicator, 'annualTarget') : figures.shortfall(indicator)) !== undefined;
  const open = linesOf(section).filter((line): line is FigureLine => line.kind === 'flow' || line.kind === 'stock').filter(({ indicator }) => isOpen(indicator));
  return {
    reach: listed(open.filter(({ kind }) => kind === 'stock').map((line) => say`${nameOf(line, facts)}达到${targetOf(line.indicator, facts) ?? ''}${growthOf(line, facts)}`)),
    rates: listed(ratesOf(section, facts)),
    toDo: listed([
      ...open.filter(({ kind }) => kind === 'flow').map((line) => say`${nameOf(line, facts)}${restOf(line.indicator, facts) ?? ''}${growthOf(line, facts)}`),
      ...withoutLine(section, facts).map(({ id, title }) => say`完成${title.replace(/(?:总数|数量|数)$/u, '')}${restOf(id, facts) ?? ''}`),
    ]),
  };
}

function nameOf({ goal, label }: FigureLine, facts: SectionFacts): string {
  return inWords(goal ?? label.replace(/^(?:共有|累计创建|累计|建成(?!.*的))/u, ''), facts);
}

function targetOf(indicator: string, { figures, planning }: SectionFacts): Claim | undefined {
  const target = figures.figure(indicator, 'annualTarget');
  return target && planning !== 'year' ? under('open', target) : target;
}

function restOf(indicator: string, facts: SectionFacts): Claim | undefined {
  if (facts.planning === 'year') return targetOf(indicator, facts);
  const rest = facts.figures.shortfall(indicator);
  return rest && under('open', rest);
}

/** A rate is asked for while the target of its numerator is open: what the text called finished is not planned once more. */
function ratesOf(section: WorkSection, { figures, place, planning }: SectionFacts): readonly (Clause | undefined)[] {
  return linesOf(section)
    .flatMap((line) => (line.kind === 'rates' ? line.ids : []))
    .map((id) => {
      const [target, definition] = [figures.targetRate(id), figures.rateDefinition(id)];
      if (!target || !definition || (planning !== 'year' && !figures.shortfall(definition.numerator))) return undefined;
      return say`${rateName(definition, place)}达到${target}`;
    });
}

/** Targets that are named as behind though the section has no line to plan them by: figures of the office's own form. */
function withoutLine(section: WorkSection, facts: SectionFacts): readonly SeenIndicator[] {
  if (facts.planning !== 'rest') return [];
  const planned = new Set(linesOf(section).flatMap((line) => (line.kind === 'flow' || line.kind === 'stock' ? [line.indicator] : [])));
  return lateWork(facts).named.map(({ indicator }) => indicator).filter(({ id, area }) => section.areas.includes(area) && !planned.has(id));
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

/** What is left of the year after its first half; after a quarter or a month it is more than 下一阶段. */
const SECOND_HALF = '下半年';

/** 「力争到2026年底，基层工会达到88个；下半年再新建基层工会2个」, after a quarter 「年内再…」, of a whole year 「全年新建基层工会12个」. */
export function goalClause({ reach, toDo, rates }: Goals, { period, planning }: SectionFacts): Clause | undefined {
  const byYearEnd = listed([reach, rates]);
  const stillToDo = toDo && (planning === 'year' ? say`全年${toDo}` : say`${period.next === SECOND_HALF ? SECOND_HALF : '年内'}再${toDo}`);
  if (!byYearEnd) return stillToDo;
  return stillToDo ? say`力争到${period.yearEnd}，${byYearEnd}；${stillToDo}` : say`力争到${period.yearEnd}，${byYearEnd}`;
}
