/**
 * Every figure the sheet can tell, for a document whose figures are to be brought up to date: those of the drafts of all kinds, in all
 * their wordings, and then each indicator and rate plainly, so that a figure a new draft would no longer choose (a zero, a target that
 * is met, growth told as a number) is still known. The same id may come several times, in several wordings.
 */
import type { Claim } from '../model/claim';
import type { ReportKind } from '../model/report-document';
import { tellChange, tellCompletion, tellGrowth, tellShortfall, tellValue } from '../narrative/claims';
import { draftReport } from '../narrative/draft-report';
import { figureSource } from '../narrative/figure-source';
import { figuresOf } from '../narrative/figures';
import type { PreparedFigures } from '../narrative/prepared-figures';
import { claimsWithOffsets } from './place-claims';

const KINDS: readonly ReportKind[] = ['half-year', 'annual', 'plan'];
const PERIODS = ['current', 'samePeriodLastYear', 'annualTarget'] as const;

/** @param first the kind of report that the document is, where it is known: its wordings come first */
export function everyFigure(prepared: PreparedFigures, first: ReportKind = 'half-year'): readonly Claim[] {
  const kinds = [first, ...KINDS.filter((kind) => kind !== first)];
  return [...kinds.flatMap((kind) => claimsWithOffsets(draftReport(prepared, { kind })).claims.map(({ claim }) => claim)), ...plainFigures(prepared)];
}

function plainFigures(prepared: PreparedFigures): readonly Claim[] {
  const source = figureSource(prepared.forms, prepared.findings, prepared);
  const figures = figuresOf(prepared, source);
  const indicators = new Set(source.forms.flatMap(({ form }) => form.items.map(({ item }) => item.indicator.id)));
  const rates = new Set(prepared.rates.map(({ definition }) => definition.id));
  return [
    ...[...indicators].flatMap((id) => {
      const seen = PERIODS.map((period) => source.observe(id, period));
      const [now] = seen;
      const [base, target] = [now && source.observe(id, 'samePeriodLastYear', now.source), now && source.observe(id, 'annualTarget', now.source)];
      return [
        ...seen.map((each) => each && tellValue(each)),
        ...(now && base ? [tellGrowth(now, base), tellChange(now, base)] : []),
        ...(now && target ? [tellCompletion(now, target), tellShortfall(now, target)] : []),
      ];
    }),
    ...[...rates].flatMap((id) => [figures.rate(id), figures.points(id)]),
  ].filter((claim) => claim !== undefined);
}
