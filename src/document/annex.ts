/**
 * The annex of a report, 附件: a table of the rates with what they are worked out from, and a chart of those that a reader looks for
 * first, this period beside the same of last year. Every figure of it is a claim, like those of the text. The chart says which rates
 * it shows: of 23 the eight that have changed most.
 */
import type { Claim } from '../model/claim';
import type { Block, Chart, Inline, ReportDocument } from '../model/report-document';
import type { SheetFigure } from '../model/sheet-figure';
import type { RateResult } from '../model/rate';
import { reworded } from '../narrative/claim-of';
import { claimId, tellValue } from '../narrative/claims';
import { figureSource } from '../narrative/figure-source';
import { figuresOf } from '../narrative/figures';
import { inOneMoneyUnit } from '../narrative/money-unit';
import type { PreparedFigures } from '../narrative/prepared-figures';
import { tellRate } from '../narrative/rate-claims';
import { CHART_CAPTION_ID, chartPointId, ofAnnex, TABLE_CAPTION } from './annex-marks';

const TITLE = '主要比率';
const SERIES = ['本期', '上年同期'] as const;
/** More bars are no picture. */
const CHARTED = 8;
const ROUNDED = '（因四舍五入，同比与两期之差略有出入）';

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
  return rates.length === 0 ? document : { ...document, annex: { title: TITLE, blocks: [tableOf(rates), chartOf(rates)] } };
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
  const rows = rates.map(({ title, now, points, parts }): readonly Inline[] => [title, ...inOneMoneyUnit(parts.map((part) => part ?? '—')), now, ...(hasPoints ? [points ?? '—'] : [])]);
  return { kind: 'table', caption: TABLE_CAPTION, head: ['指标', '分子', '分母', '本期', ...(hasPoints ? ['同比'] : [])], rows };
}

function chartOf(all: readonly ToldRate[]): Chart {
  const hasLastYear = all.some(({ lastYear }) => lastYear);
  const rates = chartedOf(all);
  const categories = rates.map(({ title, now, lastYear }) => ({ name: categoryName(title), figures: hasLastYear ? [now, lastYear] : [now] }));
  return { kind: 'chart', caption: `图1　${captionOf(all, hasLastYear)}${differs(rates) ? ROUNDED : ''}`, unit: '%', series: hasLastYear ? [...SERIES] : [SERIES[0]], categories };
}

/** The caption of the chart, and every point that one of these rates may have, by its names; those plainly that would not be drawn now. */
export function chartPoints(prepared: PreparedFigures): readonly SheetFigure[] {
  const rates = toldRates(prepared);
  const charted = new Set(chartedOf(rates));
  const points = rates.flatMap((rate) =>
    [rate.now, rate.lastYear].flatMap((claim, at): readonly SheetFigure[] => {
      const point = claim && { ...claim, id: chartPointId(SERIES[at]!, categoryName(rate.title)) };
      if (!point) return [];
      return [charted.has(rate) ? point : { kind: 'plain', claim: point }];
    }),
  );
  return rates.length === 0 ? [] : [{ kind: 'caption', id: CHART_CAPTION_ID, text: chartOf(rates).caption }, ...points];
}

function categoryName(title: string): string {
  return title.replace(/（[^（）]*）$/u, '');
}

/** In the order of the table. */
function chartedOf(rates: readonly ToldRate[]): readonly ToldRate[] {
  if (rates.length <= CHARTED) return rates;
  const change = ({ points }: ToldRate): number => (points ? points.exact.abs().toNumber() : -1);
  const most = new Set([...rates].sort((a, b) => change(b) - change(a)).slice(0, CHARTED));
  return rates.filter((rate) => most.has(rate));
}

function captionOf(rates: readonly ToldRate[], hasLastYear: boolean): string {
  if (rates.length <= CHARTED) return hasLastYear ? '主要比率与上年同期' : '主要比率';
  return hasLastYear ? `同比变化最大的${CHARTED}项比率` : `表1所列前${CHARTED}项比率`;
}

/** Points are worked out from the exact rates: 95.41 beside 94.62 may be 「提高0.78个百分点」. */
function differs(rates: readonly ToldRate[]): boolean {
  return rates.some(({ now, lastYear, points }) => lastYear && points && !points.isNearly && !now.value.minus(lastYear.value).eq(points.value));
}
