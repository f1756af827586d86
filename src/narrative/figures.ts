/**
 * What a section may ask for: figures, growth, progress, shares and rates, each as a claim or nothing. A zero is nothing to tell
 * (「新建基层工会0个」 is no news); `isZero` is for the few places where it is (未发生…).
 */
import type { Claim } from '../model/claim';
import type { RateDefinition, RateResult } from '../model/rate';
import { computeRates } from '../rates/compute-rates';
import { claimId, tellCompletion, tellGrowth, tellShare, tellShortfall, tellValue } from './claims';
import { tellComparison } from './comparisons';
import { figureSource, type FigureSource, type Observation } from './figure-source';
import type { PreparedFigures } from './prepared-figures';
import { leadersOf, type Leaders } from './leaders';
import { tellPoints, tellRate, tellTargetRate, type EarlierRate } from './rate-claims';
import type { FigurePeriod, SourceForm } from './source-forms';

export interface Figures {
  figure(indicator: string, period?: FigurePeriod): Claim | undefined;
  isZero(indicator: string): boolean;
  /** 同比 of an amount; the size of last year's figure decides between 「增加4家」 and 「增长8.2%」. */
  growth(indicator: string): Claim | undefined;
  completion(indicator: string): Claim | undefined;
  /** The year's target beside last year's figure. */
  targetGrowth(indicator: string): Claim | undefined;
  shortfall(indicator: string): Claim | undefined;
  share(part: string, whole: string): Claim | undefined;
  rate(id: string): Claim | undefined;
  /** 同比 of a rate, in percentage points. */
  points(id: string): Claim | undefined;
  rateDefinition(id: string): RateDefinition | undefined;
  /** What the targets of its two figures come to, where that is more than the rate is now. */
  targetRate(id: string): Claim | undefined;
  /** The units that lead a column of a table of many units. */
  leaders(indicator: string): Leaders | undefined;
}

export function figuresOf(prepared: PreparedFigures, source: FigureSource = figureSource(prepared.forms, prepared.findings, prepared)): Figures {
  const beside = (indicator: string, period: FigurePeriod, tell: (now: Observation, base: Observation) => Claim | undefined): Claim | undefined => {
    const now = source.observe(indicator, 'current');
    const base = now && source.observe(indicator, period, now.source);
    return now && base && tell(now, base);
  };
  const rates = rateFinder(prepared, source);
  const figureOf = (period: FigurePeriod) =>
    once((indicator) => {
      const seen = source.observe(indicator, period);
      return seen && !seen.value.eq(0) ? tellValue(seen) : undefined;
    });
  const told = { current: figureOf('current'), samePeriodLastYear: figureOf('samePeriodLastYear'), annualTarget: figureOf('annualTarget') };
  return {
    figure: (indicator, period = 'current') => told[period](indicator),
    isZero: (indicator) => source.observe(indicator, 'current')?.value.eq(0) ?? false,
    growth: once((indicator) => beside(indicator, 'samePeriodLastYear', tellComparison)),
    completion: once((indicator) => beside(indicator, 'annualTarget', tellCompletion)),
    targetGrowth(indicator) {
      const target = source.observe(indicator, 'annualTarget');
      const base = target && source.observe(indicator, 'samePeriodLastYear', target.source);
      const growth = target && base && tellGrowth(target, base);
      return growth && { ...growth, id: claimId(growth.operation, indicator, 'annualTarget') };
    },
    shortfall: once((indicator) => beside(indicator, 'annualTarget', tellShortfall)),
    share(part, whole) {
      const above = source.observe(part, 'current');
      const below = above && source.observe(whole, 'current', above.source);
      return above && below && !above.value.eq(0) ? tellShare(above, below) : undefined;
    },
    rate(id) {
      const result = rates.now(id);
      return result && tellRate(result);
    },
    points(id) {
      const now = rates.now(id);
      const lastYear = now && rates.lastYear(now);
      return now && lastYear && tellPoints(now, lastYear);
    },
    rateDefinition: (id) => rates.now(id)?.definition,
    targetRate(id) {
      const now = rates.now(id);
      const [above, below] = [now?.definition.numerator, now?.definition.denominator].map((each) => each && source.observe(each, 'annualTarget'));
      return now && above && below ? tellTargetRate(now, above, below) : undefined;
    },
    leaders: (indicator) => leadersOf(source, indicator),
  };
}

/** Figures and comparisons are asked for by the sentence, by 不足 and by the plans. */
function once(tell: (indicator: string) => Claim | undefined): (indicator: string) => Claim | undefined {
  const told = new Map<string, Claim | undefined>();
  return (indicator) => {
    if (!told.has(indicator)) told.set(indicator, tell(indicator));
    return told.get(indicator);
  };
}

interface RateFinder {
  readonly now: (id: string) => RateResult | undefined;
  readonly lastYear: (now: RateResult) => EarlierRate | undefined;
}

function rateFinder(prepared: PreparedFigures, source: FigureSource): RateFinder {
  const byKey = new Map(prepared.rates.map((rate) => [[rate.formId, rate.unit, rate.period, rate.definition.id].join('\n'), rate]));
  const find = ({ form, unit, periods }: SourceForm, id: string, period: FigurePeriod): RateResult | undefined => byKey.get([form.id, unit, periods[period], id].join('\n'));
  /** A rate is told of figures that could be told themselves. */
  const isSound = ({ definition }: RateResult, period: FigurePeriod): boolean =>
    source.observe(definition.numerator, period) !== undefined && source.observe(definition.denominator, period) !== undefined;
  return {
    now(id) {
      for (const form of source.forms) {
        const found = find(form, id, 'current');
        if (found && isSound(found, 'current')) return found;
      }
      return undefined;
    },
    lastYear(now) {
      const form = source.forms.find((each) => each.form.id === now.formId);
      if (!form || !isSound(now, 'samePeriodLastYear')) return undefined;
      const before = source.earlier.sourceFor(form);
      const result = before ? earlierRate(before, now) : find(form, now.definition.id, 'samePeriodLastYear');
      if (!result || result.definition.denominator !== now.definition.denominator || result.definition.numerator !== now.definition.numerator) return undefined;
      const { fileName } = source.earlier;
      return before ? { result, file: fileName === undefined ? {} : { fileName } } : { result };
    },
  };
}

function earlierRate({ form, unit, periods }: SourceForm, { definition }: RateResult): RateResult | undefined {
  return computeRates(form, [definition]).find((rate) => rate.definition.id === definition.id && rate.unit === unit && rate.period === periods.current);
}
