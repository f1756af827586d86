/**
 * Every figure the sheet can tell, for a document whose figures are to be brought up to date: those of the drafts of all kinds with their
 * annex, as they would be written now; each indicator and rate plainly, so that a figure a new draft would no longer choose (a zero, 同比 in
 * the other frame) is still known; and what is told under a premise, with the reason where the premise is gone (还差3次, and nothing is lacking).
 * The same id may come several times, in several wordings, the draft's own first.
 */
import type { Claim } from '../model/claim';
import { PERIOD_ID, UNIT_ID, type SheetFigure } from '../model/sheet-figure';
import type { ReportKind } from '../model/report-document';
import { claimId, tellShortfall, tellValue } from '../narrative/claims';
import { comparisonId, inOtherFrame } from '../narrative/comparisons';
import { draftReport } from '../narrative/draft-report';
import { tallyId } from '../narrative/fallen-short';
import { figureSource, type FigureSource } from '../narrative/figure-source';
import { placesOf, RANKED } from '../narrative/leaders';
import { premisedFigures } from '../narrative/premises';
import type { PreparedFigures } from '../narrative/prepared-figures';
import type { SectionFacts } from '../narrative/section';
import { sectionFacts } from '../narrative/section-facts';
import { chartPoints, withAnnex } from './annex';
import { claimsWithOffsets } from './place-claims';

const KINDS: readonly ReportKind[] = ['half-year', 'annual', 'plan'];
const PERIODS = ['current', 'samePeriodLastYear', 'annualTarget'] as const;

/** @param first the kind of report that the document is, where it is known: its wordings come first */
export function everyFigure(prepared: PreparedFigures, first: ReportKind = 'half-year'): readonly SheetFigure[] {
  const kinds = [first, ...KINDS.filter((kind) => kind !== first)];
  const source = figureSource(prepared.forms, prepared.findings, prepared);
  const facts = sectionFacts(prepared, source, { kind: first });
  const indicators = [...new Set(source.forms.flatMap(({ form }) => form.items.map(({ item }) => item.indicator.id)))];
  const rates = [...new Set(prepared.rates.map(({ definition }) => definition.id))];
  const plain = [...indicators.flatMap((id) => plainFigures(source, facts, id)), ...rates.flatMap((id) => plainRates(facts, id))];
  return [
    { kind: 'caption', id: PERIOD_ID, text: periodsNamed(facts) },
    { kind: 'caption', id: UNIT_ID, text: facts.place.name },
    ...kinds.flatMap((kind) => draftedFigures(prepared, kind)),
    ...indicators.flatMap((id) => [...premisedFigures(facts, id), ...otherFrame(source, id)]),
    ...rates.flatMap((id) => targetRates(source, facts, id)),
    ...(['behind', 'fallen'] as const).map((premise): SheetFigure => ({ kind: 'refuted', id: tallyId(premise), reason: 'no-shortcoming' })),
    ...chartPoints(prepared),
    ...RANKED.flatMap((id) => placesOf(source, id)),
    ...plain.flatMap((claim): readonly SheetFigure[] => (claim ? [{ kind: 'plain', claim }] : [])),
  ];
}

/** A report names its own period, a plan the next one: 「2026年上半年、2026年下半年」. */
function periodsNamed({ period: { title, nextTitle } }: SectionFacts): string {
  return title === '' ? '' : `${title}、${nextTitle}`;
}

function draftedFigures(prepared: PreparedFigures, kind: ReportKind): readonly SheetFigure[] {
  return claimsWithOffsets(withAnnex(draftReport(prepared, { kind }), prepared)).claims.map(({ claim }) => claim);
}

function plainFigures(source: FigureSource, { figures }: SectionFacts, id: string): readonly (Claim | undefined)[] {
  const now = source.observe(id, 'current');
  const target = now && source.observe(id, 'annualTarget', now.source);
  const told = PERIODS.map((period) => source.observe(id, period)).map((seen) => seen && tellValue(seen));
  return [...told, figures.growth(id), figures.completion(id), figures.targetGrowth(id), now && target && tellShortfall(now, target)];
}

function plainRates({ figures }: SectionFacts, id: string): readonly (Claim | undefined)[] {
  return [figures.rate(id), figures.points(id)];
}

/** 同比 for a sentence that was written in the other frame: 「是上年同期的3.2倍」 or 「同比增长220%」. */
function otherFrame(source: FigureSource, id: string): readonly SheetFigure[] {
  const now = source.observe(id, 'current');
  const base = now && source.observe(id, 'samePeriodLastYear', now.source);
  if (!now || !base) return [];
  const told = inOtherFrame(now, base);
  if (told) return [told];
  return now.amount.lte(base.amount) ? [{ kind: 'refuted', id: comparisonId('multiple', id), reason: 'turned' }] : [];
}

/** What a plan asks of a rate, while the rate and its numerator are short of it. */
function targetRates(source: FigureSource, { figures }: SectionFacts, id: string): readonly SheetFigure[] {
  const [told, now, definition] = [figures.targetRate(id), figures.rate(id), figures.rateDefinition(id)];
  if (told && definition && figures.shortfall(definition.numerator)) return [told];
  const [above, below] = [definition?.numerator, definition?.denominator].map((each) => each && source.observe(each, 'annualTarget'));
  const isReached = now && above && below && below.amount.gt(0) && above.amount.times(100).div(below.amount).lte(now.exact);
  const isDone = definition && figures.completion(definition.numerator)?.exact.gte(100);
  return isReached || isDone ? [{ kind: 'refuted', id: claimId('rate', id, 'annualTarget'), reason: 'target-met' }] : [];
}
