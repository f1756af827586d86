/**
 * Work that has fallen short: targets behind the calendar, and figures below last year's. The worst are named, the others counted:
 * 「送清凉活动次数完成40%，还差3次；…，另有21项」. What is named here is what 下步打算 answers.
 */
import type { Claim } from '../model/claim';
import { decimal } from '../model/decimal';
import { claimOf } from './claim-of';
import { claimId } from './claims';
import { hasFallen, isBehind, under, type Premise } from './premises';
import type { SectionFacts, SeenIndicator } from './section';
import { linesOf, type WorkSection } from './work-section';

export interface Shown<Work> {
  readonly named: readonly Work[];
  readonly others: readonly Work[];
}

export interface LateWork {
  readonly indicator: SeenIndicator;
  readonly rest: Claim;
  /** Absent where nothing is done yet: the whole is missing. */
  readonly completion?: Claim;
}

export interface FallenWork {
  readonly section: WorkSection;
  readonly indicator: SeenIndicator;
  readonly growth: Claim;
}

const MOST_LATE = 6;
const MOST_FALLEN = 4;
/** Fewer disputes, petitions or workers in difficulty are no shortcoming. */
const LESS_IS_NO_FAULT = new Set(['labour-relations', 'aid']);

/** Asked by 不足, by 打算 and by the goals of each section. */
const known = new WeakMap<SectionFacts, Shown<LateWork>>();

/** The six furthest behind, in the order of the form. */
export function lateWork(facts: SectionFacts): Shown<LateWork> {
  const late = known.get(facts) ?? findLate(facts);
  known.set(facts, late);
  return late;
}

function findLate(facts: SectionFacts): Shown<LateWork> {
  const { indicators, figures } = facts;
  const late = indicators.flatMap((indicator): readonly LateWork[] => {
    const rest = isBehind(facts, indicator.id) ? figures.shortfall(indicator.id) : undefined;
    const completion = indicator.state === 'zero' ? undefined : figures.completion(indicator.id);
    return rest ? [{ indicator, rest: under('behind', rest), ...(completion && { completion: under('behind', completion) }) }] : [];
  });
  const worst = new Set([...late].sort((a, b) => (a.completion?.exact ?? NONE).cmp(b.completion?.exact ?? NONE)).slice(0, MOST_LATE));
  return { named: late.filter((each) => worst.has(each)), others: late.filter((each) => !worst.has(each)) };
}

const NONE = decimal(0);

/** In the order of the report. */
export function fallenWork(sections: readonly WorkSection[], facts: SectionFacts): Shown<FallenWork> {
  const known = new Map(facts.indicators.map((indicator) => [indicator.id, indicator]));
  const fallen = sections
    .filter(({ id }) => !LESS_IS_NO_FAULT.has(id))
    .flatMap((section) =>
      linesOf(section).flatMap((line): readonly FallenWork[] => {
        const indicator = line.kind === 'flow' || line.kind === 'stock' ? known.get(line.indicator) : undefined;
        const growth = indicator && hasFallen(facts, indicator.id) ? facts.figures.growth(indicator.id) : undefined;
        return indicator && growth ? [{ section, indicator, growth: under('fallen', growth) }] : [];
      }),
    );
  return { named: fallen.slice(0, MOST_FALLEN), others: fallen.slice(MOST_FALLEN) };
}

/** Sections one of whose figures is named as fallen short. */
export function sectionsFallenShort(sections: readonly WorkSection[], facts: SectionFacts): ReadonlySet<WorkSection> {
  const late = lateWork(facts).named.flatMap(({ indicator }) => sections.find(({ areas }) => areas.includes(indicator.area)) ?? []);
  return new Set([...late, ...fallenWork(sections, facts).named.map(({ section }) => section)]);
}

/** 「21项」: how many more there are. */
export function tallyOf(premise: Premise, others: readonly { readonly indicator: SeenIndicator; readonly rest?: Claim; readonly growth?: Claim }[]): Claim | undefined {
  if (others.length === 0) return undefined;
  const value = decimal(others.length);
  const cells = others.flatMap(({ rest, growth }) => (rest ?? growth)?.cells ?? []);
  const titles = others.map(({ indicator: { title } }) => title).join('、');
  return claimOf(tallyId(premise), 'tally', { wording: 'amount', kind: 'count', value, unit: '项', decimals: 0 }, value, { subject: premise, cells, arithmetic: titles });
}

export function tallyId(premise: Premise): string {
  return claimId('tally', premise);
}
