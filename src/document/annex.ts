/**
 * The annex of a report, 附件: a table of the rates with what they are worked out from, and a chart of those that a reader looks for
 * first, this period beside the same of last year. Every figure of it is a claim, like those of the text.
 */
import type { Claim } from '../model/claim';
import type { Block, Chart, Inline, ReportDocument } from '../model/report-document';
import type { RateResult } from '../model/rate';
import { reworded } from '../narrative/claim-of';
import { claimId, tellValue } from '../narrative/claims';
import { figureSource } from '../narrative/figure-source';
import { figuresOf } from '../narrative/figures';
import type { PreparedFigures } from '../narrative/prepared-figures';
import { tellRate } from '../narrative/rate-claims';

const TITLE = '主要比率';
/** More bars are no picture. */
const CHARTED = 8;

interface ToldRate {
  readonly title: string;
  readonly now: Claim;
  readonly lastYear?: Claim;
  readonly points?: Claim;
  readonly parts: readonly (Claim | undefined)[];
}

/** The report as it is where the sheet has no rates. */
export function withAnnex(document: ReportDocument, prepared: PreparedFigures): ReportDocument {
  const rates = toldRates(prepared);
  return rates.length === 0 ? document : { ...document, annex: { title: TITLE, blocks: [tableOf(rates), chartOf(rates.slice(0, CHARTED))] } };
}

function toldRates(prepared: PreparedFigures): readonly ToldRate[] {
  const source = figureSource(prepared.forms, prepared.findings, prepared);
  const figures = figuresOf(prepared, source);
  const seen = new Set<string>();
  return source.forms.flatMap(({ form, unit, periods }) => {
    const of = (period: string | undefined): readonly RateResult[] => prepared.rates.filter((rate) => rate.formId === form.id && rate.unit === unit && rate.period === period);
    const before = new Map(of(periods.samePeriodLastYear).map((rate) => [rate.definition.id, rate]));
    return of(periods.current).flatMap((rate): readonly ToldRate[] => {
      const { id, title, numerator, denominator } = rate.definition;
      const now = seen.has(id) || !figures.rate(id) ? undefined : plainRate(rate);
      seen.add(id);
      if (!now) return [];
      const [lastYear, points] = [before.get(id), figures.points(id)];
      const told = lastYear && plainRate(lastYear);
      const parts = [numerator, denominator].map((indicator) => source.observe(indicator, 'current')).map((each) => each && tellValue(each));
      return [{ title, now: ofAnnex(now), parts: parts.map((part) => part && ofAnnex(part)), ...(told && { lastYear: ofAnnex({ ...told, id: lastYearsRate(id) }) }), ...(points && { points: ofAnnex(points) }) }];
    });
  });
}

/** A figure of the annex has its own id: it has its own words beside those of the text. */
function ofAnnex(claim: Claim): Claim {
  return { ...claim, id: `${claim.id}:annex` };
}

function lastYearsRate(id: string): string {
  return claimId('rate', id, 'samePeriodLastYear');
}

/** 「100%」 and not 「100%，实现全覆盖」: a table praises nothing. */
function plainRate(rate: RateResult): Claim | undefined {
  const claim = tellRate(rate);
  return claim && reworded(claim, 'percent');
}

function tableOf(rates: readonly ToldRate[]): Block {
  const hasPoints = rates.some(({ points }) => points);
  const rows = rates.map(({ title, now, points, parts }): readonly Inline[] => [title, ...parts.map((part) => part ?? '—'), now, ...(hasPoints ? [points ?? '—'] : [])]);
  return { kind: 'table', caption: '表1　各项比率及其分子、分母', head: ['指标', '分子', '分母', '本期', ...(hasPoints ? ['同比'] : [])], rows };
}

function chartOf(rates: readonly ToldRate[]): Chart {
  const hasLastYear = rates.some(({ lastYear }) => lastYear);
  const categories = rates.map(({ title, now, lastYear }) => ({ name: title.replace(/（[^（）]*）$/u, ''), figures: hasLastYear ? [now, lastYear] : [now] }));
  return { kind: 'chart', caption: hasLastYear ? '图1　主要比率与上年同期' : '图1　主要比率', unit: '%', series: hasLastYear ? ['本期', '上年同期'] : ['本期'], categories };
}
