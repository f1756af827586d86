/**
 * What the person should know of a draft before it goes out, one sentence each: that it speaks of another period than the one asked for,
 * that a figure in it is still asked about, that the date of the report cannot be right.
 * 「表中的数字是2026年上半年的，文稿按2026年上半年起草，不是全年的总结。」
 */
import type { ReportPeriod } from '../model/period';
import { isClaim, type Block } from '../model/report-document';
import type { PlainDate } from '../text/record-date';
import { openQuestions } from './doubts';
import type { FigureSource } from './figure-source';
import { about, addresses, named } from './left-out';
import type { PreparedFigures } from './prepared-figures';
import type { SectionFacts } from './section';
import { dateInWords } from './signing-date';

/** @param blocks what was written of the figures */
export function noticesOf(prepared: PreparedFigures, facts: SectionFacts, source: FigureSource, signed: PlainDate | undefined, blocks: readonly Block[]): readonly string[] {
  const period = source.forms.find(({ reportPeriod }) => reportPeriod)?.reportPeriod;
  if (blocks.length === 0) return [facts.kind === 'plan' ? '表中没有可用的数字，计划没有内容。' : '表中没有本期的数字，总结没有内容；填好后请重新起草。'];
  const ofPlan = facts.kind === 'plan' ? [withoutTargets(facts, blocks)] : [otherPeriod(facts, period), earlyDate(signed, period)];
  return [...ofPlan, openFigures(prepared, source)].filter((notice) => notice !== undefined);
}

/** The words follow the figures: a half-year report asked of figures for a year speaks of the year, and says so. */
function otherPeriod({ kind, period }: SectionFacts, printed: ReportPeriod | undefined): string | undefined {
  const asked = kind === 'half-year' ? '上半年' : '全年';
  if (!printed) return `表上没有报告期，文稿按${asked}起草，标题里的年份请补填。`;
  if (printed.span === (kind === 'half-year' ? 'first-half' : 'year')) return undefined;
  return `表中的数字是${period.title}的，文稿按${period.title}起草，不是${asked}的总结。`;
}

function withoutTargets({ planning, period }: SectionFacts, blocks: readonly Block[]): string | undefined {
  if (planning === 'none') return `表中的数字和年度目标属于${period.title}，${period.next}的目标没有填报，计划里没有量化目标。`;
  const hasFigures = blocks.some((block) => block.kind === 'paragraph' && block.inlines.some(isClaim));
  return hasFigures ? undefined : '表中没有未完成的年度目标，计划里没有量化目标。';
}

function openFigures(prepared: PreparedFigures, source: FigureSource): string | undefined {
  const cells = addresses(about(openQuestions(prepared), source));
  return cells.length === 0 ? undefined : `${named(cells)}有待核实的问题，还没有说明；数字已按表写入，报出前请核实。`;
}

function earlyDate(signed: PlainDate | undefined, period: ReportPeriod | undefined): string | undefined {
  if (!signed || !period) return undefined;
  const end = lastDay(period);
  if (numbered(signed) >= numbered(end)) return undefined;
  return `落款日期${dateInWords(signed)}早于报告期末${dateInWords(end)}，请核对表上的填报日期。`;
}

function lastDay({ year, span, number = 1 }: ReportPeriod): PlainDate {
  const month = { 'first-half': 6, 'second-half': 12, year: 12, quarter: number * 3, month: number }[span];
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return { year, month, day: month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31 };
}

function numbered({ year, month, day }: PlainDate): number {
  return (year * 100 + month) * 100 + day;
}
