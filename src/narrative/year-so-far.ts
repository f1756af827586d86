/**
 * What may be held against a target of the year: figures that tell what the year has come to so far. Those of the first half, of a first
 * quarter or of a column 「本年累计」 do; 120件 of a second quarter alone against 400件 for the year would make two quarters' work look undone. What is
 * counted at one moment (会员 at the end of the quarter) can always be compared.
 */
import type { Omission } from '../model/report-document';
import type { FigureSource } from './figure-source';
import type { Figures } from './figures';
import { workSections } from './sections/index';
import type { SourceForm } from './source-forms';
import { linesOf } from './work-section';

/** The same figures, without progress that cannot be told. */
export function sinceYearBegan(figures: Figures, source: FigureSource): Figures {
  if (source.forms.every(tellsYearSoFar)) return figures;
  const isComparable = (indicator: string): boolean => {
    const seen = source.observe(indicator, 'current');
    return seen === undefined || STOCKS.has(indicator) || tellsYearSoFar(seen.source);
  };
  return {
    ...figures,
    completion: (indicator) => (isComparable(indicator) ? figures.completion(indicator) : undefined),
    shortfall: (indicator) => (isComparable(indicator) ? figures.shortfall(indicator) : undefined),
  };
}

export function progressUntold({ forms }: FigureSource): readonly Omission[] {
  return forms
    .filter((source) => source.periods.annualTarget !== undefined && !tellsYearSoFar(source))
    .map(({ reportPeriod }) => ({ section: '完成进度', reason: `表中是${reportPeriod?.text ?? '本期'}的数，没有本年累计，除期末数外没有和年度目标比较` }));
}

/** A form without a printed period is taken as it comes. */
function tellsYearSoFar({ form, periods, reportPeriod }: SourceForm): boolean {
  if (!reportPeriod) return true;
  const { span, number = 1 } = reportPeriod;
  const isFromJanuary = span === 'year' || span === 'first-half' || (span !== 'second-half' && number === 1);
  return isFromJanuary || (form.periods.find(({ key }) => key === periods.current)?.label.includes('累计') ?? false);
}

const STOCKS: ReadonlySet<string> = new Set(workSections('township').flatMap((section) => linesOf(section).flatMap((line) => (line.kind === 'stock' ? [line.indicator] : []))));
