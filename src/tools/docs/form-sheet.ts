/**
 * A form filled in as its definition prints it, for examples and maps: title, head, and the lines asked for, in whole
 * units of measure (人, 个, 元), so that nothing is rounded.
 *
 *   镇（街道）工会工作统计表          基层单位台账
 *   指标 | 计量单位 | 本期            单位名称 | 职工人数（人） | 会员人数（人）
 *   会员人数 | 人 | 11                甲单位 | 10 | 11
 */
import type { FormDefinition, FormItem } from '../../model/form';
import type { PeriodRole } from '../../model/period';
import { createSheet, type CellValue, type Workbook } from '../../model/workbook';
import { unitOfMeasure } from '../../text/unit-of-measure';

export interface FormFilling {
  /** Indicator ids. */
  readonly shown: ReadonlySet<string>;
  readonly periods: readonly PeriodRole[];
  /** As printed, 合计 among them where there is to be one; one name where the form is about a single unit. */
  readonly units: readonly string[];
  /** In base units; for yes or no, and for words, what is to stand in the cell. */
  value(indicator: string, period: PeriodRole, unit: string): CellValue;
}

const HEADS: Readonly<Record<PeriodRole, string>> = { current: '本期', samePeriodLastYear: '上年同期', previousPeriod: '上期', annualTarget: '年度目标' };
/** For forms whose columns are years. */
const YEARS: Readonly<Record<PeriodRole, string>> = { current: '2025年', samePeriodLastYear: '2024年', previousPeriod: '2024年', annualTarget: '2026年' };

export function formSheet(definition: FormDefinition, filling: FormFilling): Workbook {
  const items = definition.items.filter(({ indicator }) => filling.shown.has(indicator.id));
  const rows = definition.layout === 'indicators-in-rows' ? inRows(definition, items, filling) : inColumns(items, filling);
  return { sheets: [createSheet({ name: '表', rows: [[definition.title], ...rows].map((row) => row.map((value) => ({ value }))) })] };
}

/** What the figures of an item are printed in. */
export function printedUnit({ indicator }: FormItem): string {
  if (indicator.unit === undefined) return '';
  const measure = unitOfMeasure(indicator.unit);
  return measure?.dimension === 'money' ? '元' : indicator.unit;
}

function inRows(definition: FormDefinition, items: readonly FormItem[], { periods, units, value }: FormFilling): readonly (readonly CellValue[])[] {
  const heads = definition.periods ? HEADS : YEARS;
  return [
    ['指标', '计量单位', ...periods.map((period) => heads[period])],
    ...items.map((item) => [item.indicator.title, printedUnit(item), ...periods.map((period) => value(item.indicator.id, period, units[0] ?? ''))]),
  ];
}

function inColumns(items: readonly FormItem[], { units, value }: FormFilling): readonly (readonly CellValue[])[] {
  const head = (item: FormItem): string => `${item.indicator.title}${printedUnit(item) === '' ? '' : `（${printedUnit(item)}）`}`;
  return [
    ['单位名称', ...items.map(head)],
    ...units.map((unit) => [unit, ...items.map(({ indicator }) => value(indicator.id, 'current', unit))]),
  ];
}
