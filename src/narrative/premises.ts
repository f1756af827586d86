/**
 * What the words around a figure take for granted: 「还差3次」 among 存在的不足 that the work is late, 「下半年再新建2个」 and 「力争…达到」 that the target is
 * still open, 「与上年同期相比，…下降」 that the work has fallen back. A figure told under a premise has an id of its own,
 * 「difference.heat-relief-events.annualTarget:behind」, so that a document says by its marks alone what its sentences rest on, and the sheet can be
 * asked later which premises still hold.
 */
import type { Claim } from '../model/claim';
import type { SheetFigure, UntrueReason } from '../model/sheet-figure';
import { claimId } from './claims';
import { comparisonId } from './comparisons';
import type { SectionFacts } from './section';

export type Premise = 'behind' | 'open' | 'fallen';

export function under(premise: Premise, claim: Claim): Claim {
  return { ...claim, id: premisedId(premise, claim.id) };
}

/** Something is lacking, and by more than the calendar would excuse. */
export function isBehind({ figures, period }: SectionFacts, indicator: string): boolean {
  return figures.shortfall(indicator) !== undefined && (figures.completion(indicator)?.exact.lt(period.elapsed) ?? true);
}

export function hasFallen({ figures }: SectionFacts, indicator: string): boolean {
  return figures.growth(indicator)?.value.lt(0) ?? false;
}

/** Every figure of the indicator that may stand under a premise: as it is now, or refuted where the sheet shows that the premise is gone. */
export function premisedFigures(facts: SectionFacts, indicator: string): readonly SheetFigure[] {
  const { figures, period } = facts;
  const [completion, shortfall, target, growth] = [figures.completion(indicator), figures.shortfall(indicator), figures.figure(indicator, 'annualTarget'), figures.growth(indicator)];
  const isMet = completion?.exact.gte(100) ? 'target-met' : undefined;
  const isInTime = isMet ?? (completion?.exact.gte(period.elapsed) ? 'no-shortcoming' : undefined);
  const hasRisen = growth && !growth.value.lt(0) ? 'no-shortcoming' : undefined;
  return [
    ...told('behind', claimId('completion', indicator, 'annualTarget'), completion, isInTime),
    ...told('behind', claimId('difference', indicator, 'annualTarget'), shortfall, isInTime),
    ...told('open', claimId('difference', indicator, 'annualTarget'), shortfall, isMet),
    ...told('open', claimId('value', indicator, 'annualTarget'), target, isMet),
    ...told('fallen', comparisonId('growth', indicator), growth?.wording === 'multiple' ? undefined : growth, hasRisen),
  ];
}

function told(premise: Premise, id: string, claim: Claim | undefined, refuted: UntrueReason | undefined): readonly SheetFigure[] {
  const now = claim && under(premise, claim);
  if (refuted) return [{ kind: 'refuted', id: premisedId(premise, id), reason: refuted, ...(now && { claim: now }) }];
  return now ? [now] : [];
}

function premisedId(premise: Premise, id: string): string {
  return `${id}:${premise}`;
}
