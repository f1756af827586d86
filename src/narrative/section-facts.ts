/**
 * What every section is written from: figures, the words for time and place, and the state of each indicator on the forms.
 * The unit is the one asked for, the 填报单位 as printed, or the one a title begins with.
 */
import type { ReportKind } from '../model/report-document';
import type { FigureSource } from './figure-source';
import { approximate } from './approximate';
import { figuresOf, type Figures } from './figures';
import type { Level } from './levels';
import { periodWords, type PeriodWords } from './period-words';
import { ADDED_UP, placeWords, unitInTitle } from './place-words';
import { builtInPhrases, levelPhrases, toConfirm, type PhraseBook } from './phrases/phrase-book';
import type { PreparedFigures } from './prepared-figures';
import type { SectionFacts, SeenIndicator } from './section';
import { inWords } from './write-lines';
import { sinceYearBegan } from './year-so-far';

interface Asked {
  readonly kind: ReportKind;
  readonly unitName?: string;
  readonly level?: Level;
  readonly approximate?: boolean;
}

export function sectionFacts(prepared: PreparedFigures, source: FigureSource, { kind, unitName, level, approximate: isRough = false }: Asked, phrases: PhraseBook = {}): SectionFacts {
  const [main] = source.forms;
  const total = main?.form.units.find(({ key }) => key === main.unit);
  const name = unitName?.trim() || printedUnit(source);
  const dated = source.forms.find(({ reportPeriod }) => reportPeriod);
  const place = placeWords(name, main && main.unit === undefined ? ADDED_UP : total?.key, level);
  const book: PhraseBook = { ...builtInPhrases, ...levelPhrases[place.level], ...phrases };
  const period = periodWords(dated?.reportPeriod, kind);
  const indicators = seenIndicators(source);
  const planning = planningOf(kind, indicators, source) ?? (period.yearGoesOn ? 'rest' : 'none');
  const figures = sinceYearBegan(figuresOf(prepared, source), source);
  return {
    kind,
    figures: isRough ? roughFigures(figures) : figures,
    period: planning === 'year' ? planYear(period, dated?.reportPeriod?.year) : period,
    planning,
    place,
    indicators,
    phrase(id) {
      const text = inWords(book[id] ?? '', { place });
      return text === '' ? undefined : toConfirm(id, text);
    },
  };
}

function roughFigures(figures: Figures): Figures {
  return {
    ...figures,
    figure(indicator, period) {
      const claim = figures.figure(indicator, period);
      return claim && approximate(claim);
    },
  };
}

/** Targets alone, without a figure of what was done, are the plan of the whole year. */
function planningOf(kind: ReportKind, indicators: readonly SeenIndicator[], source: FigureSource): 'year' | undefined {
  if (kind !== 'plan' || indicators.some(({ state }) => state !== 'blank')) return undefined;
  return indicators.some(({ id }) => source.observe(id, 'annualTarget')) ? 'year' : undefined;
}

function planYear(period: PeriodWords, year: number | undefined): PeriodWords {
  const words = year === undefined ? '今年' : `${year}年`;
  return { ...period, next: words, nextTitle: year === undefined ? '年度' : words, within: '全年', yearEnd: year === undefined ? '年底' : `${year}年底` };
}

/** 填报单位 as printed, or the unit that a title begins with: 平川县总工会工作统计表（2026年上半年）. */
function printedUnit({ forms }: FigureSource): string | undefined {
  const printed = forms.find(({ form }) => form.reportingUnit)?.form.reportingUnit;
  return printed ?? forms.map(({ form }) => unitInTitle(form.title)).find(Boolean);
}

function seenIndicators(source: FigureSource): readonly SeenIndicator[] {
  const indicators = new Map(source.forms.flatMap(({ form }) => form.items.map(({ item }) => [item.indicator.id, item.indicator])));
  return [...indicators.values()]
    .filter(({ kind }) => kind === 'count' || kind === 'money' || kind === 'duration' || kind === 'rate')
    .map(({ id, title, area }) => {
      const seen = source.observe(id, 'current');
      return { id, title, area, state: !seen ? 'blank' : seen.value.eq(0) ? 'zero' : 'told' };
    });
}
