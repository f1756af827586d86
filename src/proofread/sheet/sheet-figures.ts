/**
 * Every figure of the sheet that a sentence may tell, as a claim: of an indicator or rate, for the whole or for one unit of a table, by what is
 * done with it (this period, last year's, the target, growth, progress, share).
 */
import type { Claim } from '../../model/claim';
import type { ReportPeriod } from '../../model/period';
import { preparedFor, unitsOf } from '../../document/unit-figures';
import { tellChange, tellCompletion, tellGrowth, tellShare, tellShortfall, tellValue } from '../../narrative/claims';
import { inOtherFrame } from '../../narrative/comparisons';
import { figureSource, type FigureSource, type Observation } from '../../narrative/figure-source';
import { figuresOf, type Figures } from '../../narrative/figures';
import type { PreparedFigures } from '../../narrative/prepared-figures';
import type { FigurePeriod } from '../../narrative/source-forms';
import { WHOLE, type Places } from './told-scope';

export interface SheetFigures {
  readonly report: ReportPeriod | undefined;
  readonly places: Places;
  value(scope: string, subject: string, period: FigurePeriod): Claim | undefined;
  growth(scope: string, subject: string): readonly Claim[];
  change(scope: string, subject: string): Claim | undefined;
  points(scope: string, subject: string): Claim | undefined;
  completion(scope: string, subject: string): Claim | undefined;
  shortfall(scope: string, subject: string): Claim | undefined;
  share(scope: string, subject: string, whole: string): Claim | undefined;
  /** Ids of what is printed as 其中 of it, with the names they have there: 女 of 会员人数. */
  partsOf(subject: string): readonly { readonly subject: string; readonly names: readonly string[] }[];
}

const UNION = /(?:总工会|工会联合会|工会工作委员会|工会委员会|联合工会|工会)$/u;

interface Scoped {
  readonly source: FigureSource;
  readonly figures: Figures;
}

/** @param unitName of the unit that reports, "" where it is not known */
export function sheetFigures(prepared: PreparedFigures, unitName: string): SheetFigures {
  const scopes = new Map<string, Scoped>();
  const scoped = (scope: string): Scoped => {
    const known = scopes.get(scope);
    if (known) return known;
    const figures = scope === WHOLE ? prepared : preparedFor(prepared, scope);
    const source = figureSource(figures.forms, figures.findings, figures);
    const found = { source, figures: figuresOf(figures, source) };
    scopes.set(scope, found);
    return found;
  };
  const beside = (scope: string, subject: string, period: FigurePeriod): Pair | undefined => {
    const { source } = scoped(scope);
    const now = source.observe(subject, 'current');
    const base = now && source.observe(subject, period, now.source);
    return now && base ? [now, base] : undefined;
  };
  const { source } = scoped(WHOLE);
  const own = unitName.replace(UNION, '');
  return {
    report: source.forms.find(({ reportPeriod }) => reportPeriod)?.reportPeriod,
    places: { own, units: unitsOf(prepared).map(({ key, name }) => ({ key, names: namesOf(name, own) })) },
    value(scope, subject, period) {
      const { source: from, figures } = scoped(scope);
      const seen = from.observe(subject, period);
      if (seen) return tellValue(seen);
      if (period === 'current') return figures.rate(subject);
      return period === 'annualTarget' ? figures.targetRate(subject) : undefined;
    },
    growth(scope, subject) {
      const pair = beside(scope, subject, 'samePeriodLastYear');
      return pair ? [tellGrowth(...pair), inOtherFrame(...pair)].filter((claim) => claim !== undefined) : [];
    },
    change: (scope, subject) => apply(tellChange, beside(scope, subject, 'samePeriodLastYear')),
    points: (scope, subject) => scoped(scope).figures.points(subject) ?? ofRateLine(scoped(scope).figures.growth(subject)),
    completion: (scope, subject) => apply(tellCompletion, beside(scope, subject, 'annualTarget')),
    shortfall: (scope, subject) => apply(tellShortfall, beside(scope, subject, 'annualTarget')),
    share(scope, subject, whole) {
      const { source: from } = scoped(scope);
      const part = from.observe(subject, 'current');
      const all = part && from.observe(whole, 'current', part.source);
      return part && all && tellShare(part, all);
    },
    partsOf(subject) {
      return source.forms.flatMap(({ form }) => form.items.flatMap(({ item }) => (item.partOf === subject ? [{ subject: item.indicator.id, names: [...(item.labels ?? []), item.indicator.title, ...(item.indicator.aliases ?? [])] }] : [])));
    },
  };
}

function ofRateLine(claim: Claim | undefined): Claim | undefined {
  return claim?.kind === 'points' ? claim : undefined;
}

/** 云溪区恒瑞纺织有限公司工会 is 恒瑞纺织有限公司 in a report of 云溪区. */
function namesOf(name: string, own: string): readonly string[] {
  const short = name.replace(UNION, '');
  const bare = own !== '' && short.startsWith(own) ? short.slice(own.length) : short;
  return [...new Set([name, short, bare])].filter(({ length }) => length >= SHORTEST);
}

const SHORTEST = 3;

type Pair = readonly [now: Observation, base: Observation];

function apply(tell: (now: Observation, base: Observation) => Claim | undefined, pair: Pair | undefined): Claim | undefined {
  return pair && tell(...pair);
}
