/**
 * Which forms of the earlier workbook a column is carried over from: those of the same definition, reporting unit and the
 * period that the column asks for. Lines that stood on another sheet then are looked for there, among the own figures of
 * the same unit. Where there is none, why.
 */
import { readReportPeriod } from '../../forms/period-label';
import { isSameReporter } from '../../forms/previous-form';
import type { Form } from '../../model/form';
import type { Period, ReportPeriod } from '../../model/period';
import type { Workbook } from '../../model/workbook';
import { fitOf } from './period-fit';
import { mayBeRenamed } from './reporter-name';

export interface EarlierForm {
  readonly form: Form;
  /** Period.key of its figures. */
  readonly period: string;
  /** The time of these figures, as printed; "" where the workbook does not say. */
  readonly time: string;
  /** What is uncertain of all its figures. */
  readonly doubts: readonly string[];
  /** Of another definition, or a sheet that does not say its time beside one that does: only asked for what the others do not have. */
  readonly isOther: boolean;
}

export interface CarrySource {
  readonly workbook: Workbook;
  readonly forms: readonly Form[];
  /** As the person knows it. */
  readonly fileName?: string;
}

/** Of the lines of a form of another definition, so many must be this form's for it to be the same form by other words. */
const COMMON_SHARE = 1 / 2;

export function earlierForms(form: Form, column: Period, source: CarrySource): readonly EarlierForm[] | { readonly reason: string } {
  const tables = source.forms.filter((each) => each !== form && !each.records);
  const alike = tables.filter(({ definition }) => definition.code === form.definition.code);
  const main = alike.length > 0 ? alike : tables.filter((each) => isSameFormByOtherWords(each, form));
  if (main.length === 0) return { reason: `上期工作簿中没有「${form.title}」这样的表` };
  const reported = ofReporter(main, form);
  if ('reason' in reported) return reported;
  const fitting = reported.forms.map((each) => columnIn(each, form, column, source));
  const found = fitting.flatMap((each) => ('reason' in each ? [] : [{ ...each, doubts: [...reported.doubts, ...each.doubts], isOther: each.form.definition.code !== form.definition.code }]));
  if (found.length === 0) return fitting.find((each) => 'reason' in each)!;
  const dated = found.filter(({ time }) => time !== '');
  const continuations = dated.length === 0 ? [] : found.filter(({ time }) => time === '').map((each) => ({ ...each, doubts: reported.doubts, isOther: true }));
  return [...(dated.length > 0 ? dated : found), ...continuations, ...elsewhere(tables, main, form, column, source)];
}

/** Sheets that hold some of the lines, and say nothing against being of the same unit and time. */
function elsewhere(tables: readonly Form[], main: readonly Form[], form: Form, column: Period, source: CarrySource): readonly EarlierForm[] {
  const others = tables.filter((each) => !main.includes(each) && isOwn(each) && isOwn(form) && isSameReporter(each.reportingUnit, form.reportingUnit));
  return others.flatMap((each) => {
    const found = each.reportPeriod === undefined ? withCurrent(each) : columnIn(each, form, column, source);
    return found === undefined || 'reason' in found ? [] : [{ ...found, isOther: true }];
  });
}

function withCurrent(form: Form): Omit<EarlierForm, 'isOther'> | undefined {
  const current = form.periods.find(({ role }) => role === 'current');
  return current && { form, period: current.key, time: '', doubts: [] };
}

function ofReporter(forms: readonly Form[], { reportingUnit }: Form): { readonly forms: readonly Form[]; readonly doubts: readonly string[] } | { readonly reason: string } {
  const same = forms.filter((each) => isSameReporter(each.reportingUnit, reportingUnit));
  if (same.length > 0) return { forms: same, doubts: [] };
  const renamed = forms.filter((each) => mayBeRenamed(each.reportingUnit!, reportingUnit!));
  const names = [...new Set((renamed.length > 0 ? renamed : forms).map((each) => `「${each.reportingUnit}」`))];
  if (renamed.length > 0 && names.length === 1) return { forms: renamed, doubts: [`上期工作簿的填报单位是${names[0]}，请核对是否同一单位`] };
  const listed = names.slice(0, 3).join('、') + (names.length > 3 ? '等' : '');
  return { reason: `选来的工作簿是${listed}填报的，本表的填报单位是「${reportingUnit}」，请选本单位的一份` };
}

/** A year meets the column of that year, or the form of that year; a role the 本期 of the form of that time. */
function columnIn(each: Form, form: Form, column: Period, source: CarrySource): Omit<EarlierForm, 'isOther'> | { readonly reason: string } {
  const stated = each.reportPeriod ?? readReportPeriod(each.sheet);
  const period = stated ?? readReportPeriod(source.fileName ?? '');
  const isFromName = stated === undefined && period !== undefined;
  const doubts = isFromName ? [`上期工作簿没有写报告期，按文件名认作${period.text}`] : [];
  if (column.role === undefined) return yearIn(each, column, period, doubts);
  const fit = fitOf(column, form.reportPeriod, period);
  if ('reason' in fit) return fit;
  const year = wantedYear(column, form.reportPeriod);
  const current = each.periods.find(({ role, key }) => role === 'current' || key === String(period?.year)) ?? each.periods.find(({ key }) => key === year);
  return current ? { form: each, period: current.key, time: period?.text ?? '', doubts: [...doubts, ...fit.doubts] } : { reason: `上期工作簿的「${each.title}」没有本期数` };
}

function yearIn(form: Form, { key, label, year }: Period, period: ReportPeriod | undefined, doubts: readonly string[]): Omit<EarlierForm, 'isOther'> | { readonly reason: string } {
  const isOfThatYear = period?.span === 'year' && period.year === year;
  const column = form.periods.find((each) => each.key === key || (isOfThatYear && each.role === 'current'));
  return column ? { form, period: column.key, time: label, doubts: column.role === 'current' ? doubts : [] } : { reason: `上期工作簿中没有${label}的数` };
}

function wantedYear({ role }: Period, present: ReportPeriod | undefined): string | undefined {
  return role === 'samePeriodLastYear' && present?.span === 'year' ? String(present.year - 1) : undefined;
}

/** Figures of the unit itself, not of units it lists. */
function isOwn({ units }: Form): boolean {
  return units.every(({ key }) => key === '');
}

function isSameFormByOtherWords(each: Form, form: Form): boolean {
  const own = new Set(form.items.map(({ item }) => item.indicator.id));
  const common = each.items.filter(({ item }) => own.has(item.indicator.id)).length;
  return each.layout === form.layout && isOwn(each) === isOwn(form) && common >= COMMON_SHARE * each.items.length && common >= 2;
}
