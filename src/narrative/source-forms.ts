/**
 * Which forms of a workbook a report speaks from, for which unit and which periods of each.
 * A township form of 90 figures and a ledger of 8 for the same half-year: the township form first, then the ledger.
 */
import type { Fact } from '../model/fact';
import type { Form, FoundItem } from '../model/form';
import type { ReportPeriod } from '../model/period';

export type FigurePeriod = 'current' | 'samePeriodLastYear' | 'annualTarget';

export interface SourceForm {
  readonly form: Form;
  readonly periods: Readonly<Partial<Record<FigurePeriod, string>>>;
  readonly reportPeriod: ReportPeriod | undefined;
  /** The unit key of the whole, or undefined where all units have to be added up. */
  readonly unit: string | undefined;
  readonly speaksFor: (fact: Fact) => boolean;
  readonly itemOf: (indicator: string) => FoundItem | undefined;
  /** The facts of the unit (or of all units) for one indicator and period. */
  readonly factsOf: (indicator: string, period: FigurePeriod) => readonly Fact[];
}

export function sourceForms(forms: readonly Form[]): readonly SourceForm[] {
  const found = known.get(forms) ?? rankedForms(forms);
  known.set(forms, found);
  return found;
}

/** The draft, the annex and the lists beside them ask for the same forms. */
const known = new WeakMap<readonly Form[], readonly SourceForm[]>();

function rankedForms(forms: readonly Form[]): readonly SourceForm[] {
  const ranked = forms
    .map(sourceForm)
    .map((source) => ({ source, told: toldBy(source) }))
    .filter(({ told }) => told > 0)
    .sort((a, b) => b.told - a.told)
    .map(({ source }) => source);
  const [main] = ranked;
  return ranked.filter((source, at) => source === main || (goesWith(main!, source) && !doubles(ranked.slice(0, at), source)));
}

function sourceForm(form: Form): SourceForm {
  const total = form.units.find(({ isTotal }) => isTotal);
  const unit = form.units.some(({ key }) => key === '') || form.units.length === 0 ? '' : total?.key;
  const { periods, reportPeriod } = periodsOf(form);
  const speaksFor = (fact: Fact): boolean => unit === undefined || fact.unit === unit;
  const facts = grouped(form.facts.filter(speaksFor));
  const items = new Map([...form.items].reverse().map((found) => [found.item.indicator.id, found]));
  return { form, unit, periods, reportPeriod, speaksFor, itemOf: (indicator) => items.get(indicator), factsOf: (indicator, period) => facts.get(`${indicator} ${periods[period] ?? ''}`) ?? [] };
}

function grouped(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = `${fact.indicator} ${fact.period}`;
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  return groups;
}

function toldBy({ form, periods, speaksFor }: SourceForm): number {
  const key = periods.current ?? periods.annualTarget;
  return new Set(form.facts.filter((fact) => fact.period === key && fact.quantity && speaksFor(fact)).map(({ indicator }) => indicator)).size;
}

const YEAR_KEY = /^(\d{4})(?:-(first-half|second-half|quarter|month)(?:-(\d+))?)?$/;

function periodsOf(form: Form): Pick<SourceForm, 'periods' | 'reportPeriod'> {
  const keys = new Set(form.facts.filter(({ quantity }) => quantity).map(({ period }) => period));
  const latest = [...keys].filter((key) => YEAR_KEY.test(key)).sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).at(-1);
  const target = keys.has('annualTarget') ? { annualTarget: 'annualTarget' } : {};
  if (keys.has('current') || latest === undefined) {
    const lastYear = keys.has('samePeriodLastYear') ? 'samePeriodLastYear' : lastYearByLabel(form);
    const current = keys.has('current') ? { current: 'current' } : {};
    return { periods: { ...current, ...(lastYear && { samePeriodLastYear: lastYear }), ...target }, reportPeriod: form.reportPeriod };
  }
  const [, year = '', span = 'year', number] = YEAR_KEY.exec(latest)!;
  const before = latest.replace(year, String(Number(year) - 1));
  const reportPeriod = { year: Number(year), span: span as ReportPeriod['span'], text: latest, ...(number !== undefined && { number: Number(number) }) };
  return { periods: { current: latest, ...(keys.has(before) && { samePeriodLastYear: before }), ...target }, reportPeriod };
}

/** A column 「上年」 beside a whole year is the same period of last year; beside half a year it is not. */
function lastYearByLabel(form: Form): string | undefined {
  if (form.reportPeriod?.span !== 'year') return undefined;
  return form.periods.find(({ role, label }) => role === 'previousPeriod' && /^(?:上年|去年)/u.test(label.trim()))?.key;
}

function goesWith(main: SourceForm, other: SourceForm): boolean {
  const [a, b] = [main.reportPeriod, other.reportPeriod];
  const sameTime = !a || !b || (a.year === b.year && a.span === b.span && a.number === b.number);
  const [ours, theirs] = [main.form.reportingUnit, other.form.reportingUnit];
  return sameTime && (!ours || !theirs || ours === theirs);
}

/** Two sheets of one form are two units' reports; the fuller one is told. */
function doubles(earlier: readonly SourceForm[], { form }: SourceForm): boolean {
  return earlier.some((source) => source.form.definition.code === form.definition.code);
}
