/** What was done with the cells, in one clause: 120 行求和；“是否签订集体合同”为“是”的 83 行计数；… 元换算成万元. */
import type { UnitOfMeasure } from '../../model/quantity';
import type { PreparedCount } from './prepared-count';
import type { RowsOfUnit } from './unit-rows';

export function methodText(counts: readonly PreparedCount[], rows: readonly RowsOfUnit[], rowCount: number, unit: UnitOfMeasure, formUnit: UnitOfMeasure | undefined): string {
  const [first] = counts;
  const isOfUnit = rows.some(({ criteria }) => criteria !== undefined);
  const words = [...(isOfUnit ? ['本单位'] : []), ...(first?.conditions ?? []).map((condition) => condition.words)].join('、');
  const measured = `${words === '' ? '' : `${words}的 `}${rowCount} 行${first?.of ? `的“${first.of.label}”求和` : '计数'}`;
  const isOther = formUnit !== undefined && formUnit.multiplier !== unit.multiplier;
  return isOther ? `${measured}，${unit.text === '' ? '' : `由${unit.text}`}换算成${formUnit.text}` : measured;
}
