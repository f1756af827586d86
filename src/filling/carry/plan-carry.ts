/**
 * 结转: the earlier workbook's 本期 becomes this form's 上年同期, 上期, 年初数 or 上年末, by meaning and never by address:
 * 会员人数 1,190 in B5 of 2025年上半年 is proposed for 上年同期 of 会员人数, wherever that stands in 2026年上半年.
 *
 * Formulas and the present column are left alone; a form of years takes its earlier years.
 */
import { indexOf } from '../../forms/form-index';
import { readReportPeriod } from '../../forms/period-label';
import type { Fact } from '../../model/fact';
import type { Fill, FillPlan, Unfilled } from '../../model/fill';
import type { Form } from '../../model/form';
import type { Period } from '../../model/period';
import type { Workbook } from '../../model/workbook';
import { columnOf, titleOf } from '../column-words';
import { carryFigure } from './carry-figure';
import { unitsBeside } from './carried-units';
import { earlierForms, type CarrySource, type EarlierForm } from './earlier-forms';
import { rememberedIn } from './same-meaning';

export type { CarrySource } from './earlier-forms';

const UNNAMED = '上期工作簿';

/**
 * @param workbook the one `form` stands in
 * @throws DefinitionInvalid where the definitions that the earlier workbook remembers cannot be read
 */
export function planCarry(form: Form, workbook: Workbook, source: CarrySource): FillPlan {
  const columns = columnsToFill(form);
  if (columns.length === 0) {
    const reason = form.records ? '名册没有上年同期一栏，不用结转' : '本表没有上年同期、上期或以前年份的栏，不用结转';
    return { kind: 'carry', fills: [], unfilled: [{ title: form.title, reason }] };
  }
  const fileName = source.fileName ?? source.workbook.fileName;
  const named: CarrySource = { ...source, forms: source.forms.filter((each) => each !== form), ...(fileName !== undefined && { fileName }) };
  const dated = withPeriod(form, workbook);
  const offered = columns.map((column) => ({ column, earlier: earlierForms(dated, column, named) }));
  const plans = toldApart(offered, dated).map(({ column, earlier }) => ('reason' in earlier ? nothingFor(form, column, earlier.reason) : planColumn(form, column, earlier, named)));
  return {
    kind: 'carry',
    fills: plans.flatMap(({ fills }) => fills).sort((a, b) => a.place.row - b.place.row || a.place.column - b.place.column),
    unfilled: onceEach(plans.flatMap(({ unfilled }) => unfilled)),
  };
}

/** 上年同期 and 上期; of years, all but the latest. */
function columnsToFill({ periods }: Form): readonly Period[] {
  const latest = Math.max(...periods.map(({ role, year }) => (role === undefined ? (year ?? 0) : 0)));
  return periods.filter(({ role, year }) => role === 'samePeriodLastYear' || role === 'previousPeriod' || (role === undefined && year !== undefined && year < latest));
}

interface Offered {
  readonly column: Period;
  readonly earlier: ReturnType<typeof earlierForms>;
}

/** Where a period is not stated, several columns could be meant: none is taken. Years state themselves. */
function toldApart(offered: readonly Offered[], { reportPeriod }: Form): readonly Offered[] {
  const isUndated = ({ column, earlier }: Offered): boolean => column.role !== undefined && 'length' in earlier && (reportPeriod === undefined || earlier.some(({ time, isOther }) => time === '' && !isOther));
  const undated = offered.filter(isUndated);
  if (undated.length < 2) return offered;
  const labels = undated.map(({ column }) => `“${column.label}”`).join('还是');
  const reason = `${reportPeriod === undefined ? '本表' : '上期工作簿'}没有写报告期，分不清该填${labels}，请在表头写上报告期`;
  return offered.map((each) => (undated.includes(each) ? { ...each, earlier: { reason } } : each));
}

/** The sheet's or file's name tells the period where the form does not. */
function withPeriod(form: Form, { fileName = '' }: Workbook): Form {
  const reportPeriod = form.reportPeriod ?? readReportPeriod(form.sheet) ?? readReportPeriod(fileName);
  return reportPeriod && !form.reportPeriod ? { ...form, reportPeriod } : form;
}

function planColumn(form: Form, column: Period, earlier: readonly EarlierForm[], source: CarrySource): Pick<FillPlan, 'fills' | 'unfilled'> {
  const index = indexOf(form);
  const units = unitsBeside(form, earlier.map((each) => each.form));
  const remembered = rememberedIn(source.workbook);
  const fills: Fill[] = [];
  const unfilled: Unfilled[] = [...units.unfilled];
  for (const fact of inFormOrder(form, column)) {
    if (units.fresh.has(fact.unit)) continue;
    const carried = carryFigure(index, fact, earlier, source.fileName ?? UNNAMED, remembered);
    if (carried === undefined) continue;
    if ('reason' in carried) unfilled.push({ title: lineOf(form, fact), place: fact.place, reason: carried.reason });
    else fills.push(units.hasGone && index.unit(fact.unit).isTotal ? { ...carried, doubts: [...carried.doubts, '上期的合计含本表没有列出的单位'] } : carried);
  }
  return { fills, unfilled };
}

function inFormOrder({ facts }: Form, { key }: Period): readonly Fact[] {
  return facts.filter(({ period }) => period === key).sort((a, b) => a.place.row - b.place.row || a.place.column - b.place.column);
}

/** 会员人数（甲镇 上年同期） */
function lineOf(form: Form, fact: Fact): string {
  const column = columnOf(indexOf(form), fact);
  return column === '' ? titleOf(indexOf(form), fact.indicator) : `${titleOf(indexOf(form), fact.indicator)}（${column}）`;
}

function nothingFor(form: Form, { label }: Period, reason: string): Pick<FillPlan, 'fills' | 'unfilled'> {
  return { fills: [], unfilled: [{ title: `${form.title}（${label}）`, reason }] };
}

/** The same unit is new to every column. */
function onceEach(unfilled: readonly Unfilled[]): readonly Unfilled[] {
  return [...new Map(unfilled.map((each) => [`${each.title}|${each.reason}`, each])).values()];
}
