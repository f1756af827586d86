/**
 * The units of a ledger beside those of the earlier workbook, by name: new ones (or renamed), which have no earlier figures,
 * and those that are listed no more, whose figures nobody takes over.
 */
import type { Form, ReportingUnit } from '../../model/form';
import type { Unfilled } from '../../model/fill';
import { mayBeRenamed } from './reporter-name';

export interface UnitsBeside {
  /** ReportingUnit.key of the form's units without an earlier one. */
  readonly fresh: ReadonlySet<string>;
  readonly unfilled: readonly Unfilled[];
  /** 合计 of the earlier workbook holds units that this form does not list. */
  readonly hasGone: boolean;
}

export function unitsBeside(form: Form, earlier: readonly Form[]): UnitsBeside {
  const present = listed(form);
  const before = earlier.flatMap(listed);
  const keys = new Set(before.map(({ key }) => key));
  const fresh = present.filter(({ key }) => key.includes('@') || !keys.has(key));
  const gone = before.filter(({ key }) => !key.includes('@') && !present.some((unit) => unit.key === key));
  return {
    fresh: new Set(fresh.map(({ key }) => key)),
    hasGone: gone.length > 0,
    unfilled: [
      ...fresh.map(({ key, name, place }) => ({ title: name, ...(place && { place }), reason: reasonFor(key, name, gone) })),
      ...gone.map(({ name }) => ({ title: name, reason: '上期有这个单位，本表没有列出；撤并、更名的请说明，漏列的请补上' })),
    ],
  };
}

function reasonFor(key: string, name: string, gone: readonly ReportingUnit[]): string {
  if (key.includes('@')) return '单位名称是空的或有重复，无法与上期对应';
  const likely = gone.filter((unit) => mayBeRenamed(unit.name, name));
  return likely.length === 1 ? `上期工作簿中没有这个单位，可能原名「${likely[0]!.name}」` : '上期工作簿中没有这个单位';
}

function listed({ units }: Form): readonly ReportingUnit[] {
  return units.filter(({ key, isTotal }) => key !== '' && !isTotal);
}
