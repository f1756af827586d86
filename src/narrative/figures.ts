/**
 * What a section may ask for: figures, growth, progress, shares and rates, each as a claim or nothing. A zero is nothing to tell
 * (「新建基层工会0个」 is no news); `isZero` is for the few places where it is (未发生…).
 */
import type { Claim } from '../model/claim';
import type { RateDefinition, RateResult } from '../model/rate';
import { tellChange, tellCompletion, tellGrowth, tellShare, tellShortfall, tellValue } from './claims';
import { figureSource, type FigureSource, type Observation } from './figure-source';
import type { PreparedFigures } from './prepared-figures';
import { tellPoints, tellRate } from './rate-claims';
import type { FigurePeriod } from './source-forms';

/** Below this a change is told as a number and not in percent. */
const SMALL_COUNT = 50;

export interface Figures {
  figure(indicator: string, period?: FigurePeriod): Claim | undefined;
  isZero(indicator: string): boolean;
  /** 同比 of an amount; the size of last year's figure decides between 「增加4家」 and 「增长8.2%」. */
  growth(indicator: string): Claim | undefined;
  completion(indicator: string): Claim | undefined;
  shortfall(indicator: string): Claim | undefined;
  share(part: string, whole: string): Claim | undefined;
  rate(id: string): Claim | undefined;
  /** 同比 of a rate, in percentage points. */
  points(id: string): Claim | undefined;
  rateDefinition(id: string): RateDefinition | undefined;
}

export function figuresOf(prepared: PreparedFigures, source: FigureSource = figureSource(prepared.forms, prepared.findings)): Figures {
  const beside = (indicator: string, period: FigurePeriod, tell: (now: Observation, base: Observation) => Claim | undefined): Claim | undefined => {
    const now = source.observe(indicator, 'current');
    const base = now && source.observe(indicator, period, now.source);
    return now && base && tell(now, base);
  };
  const rateResult = (id: string, period: FigurePeriod): RateResult | undefined => {
    for (const { form, unit, periods } of source.forms) {
      const found = prepared.rates.find(
        (rate) => rate.definition.id === id && rate.formId === form.id && rate.unit === unit && rate.period === periods[period],
      );
      if (found && isSound(found, period)) return found;
    }
    return undefined;
  };
  /** A rate is told of figures that could be told themselves. */
  const isSound = ({ definition }: RateResult, period: FigurePeriod): boolean =>
    source.observe(definition.numerator, period) !== undefined && source.observe(definition.denominator, period) !== undefined;
  return {
    figure(indicator, period = 'current') {
      const seen = source.observe(indicator, period);
      return seen && !seen.value.eq(0) ? tellValue(seen) : undefined;
    },
    isZero: (indicator) => source.observe(indicator, 'current')?.value.eq(0) ?? false,
    growth: (indicator) =>
      beside(indicator, 'samePeriodLastYear', (now, base) =>
        base.indicator.kind === 'count' && base.amount.lt(SMALL_COUNT) ? tellChange(now, base) : tellGrowth(now, base),
      ),
    completion: (indicator) => beside(indicator, 'annualTarget', tellCompletion),
    shortfall: (indicator) => beside(indicator, 'annualTarget', tellShortfall),
    share(part, whole) {
      const above = source.observe(part, 'current');
      const below = above && source.observe(whole, 'current', above.source);
      return above && below && !above.value.eq(0) ? tellShare(above, below) : undefined;
    },
    rate(id) {
      const result = rateResult(id, 'current');
      return result && tellRate(result);
    },
    points(id) {
      const now = rateResult(id, 'current');
      const lastYear = now && rateResult(id, 'samePeriodLastYear');
      return now && lastYear && lastYear.formId === now.formId ? tellPoints(now, lastYear) : undefined;
    },
    rateDefinition: (id) => rateResult(id, 'current')?.definition,
  };
}
