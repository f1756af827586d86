/**
 * What every section is written from: figures, the words for time and place, and the state of each indicator on the forms.
 * The unit is the one asked for, the 填报单位 as printed, or the one a title begins with.
 */
import type { ReportKind } from '../model/report-document';
import type { FigureSource } from './figure-source';
import { figuresOf } from './figures';
import { periodWords } from './period-words';
import { placeWords, unitInTitle } from './place-words';
import type { PreparedFigures } from './prepared-figures';
import type { SectionFacts, SeenIndicator } from './section';

interface Asked {
  readonly kind: ReportKind;
  readonly unitName?: string;
}

export function sectionFacts(prepared: PreparedFigures, source: FigureSource, { kind, unitName }: Asked): SectionFacts {
  const [main] = source.forms;
  const total = main?.form.units.find(({ key }) => key === main.unit);
  const name = unitName?.trim() || printedUnit(source);
  const dated = source.forms.find(({ reportPeriod }) => reportPeriod);
  return {
    kind,
    figures: figuresOf(prepared, source),
    period: periodWords(dated?.reportPeriod, kind),
    place: placeWords(name, main && main.unit === undefined ? '表列各单位' : total?.key),
    indicators: seenIndicators(source),
  };
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
