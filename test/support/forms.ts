/** Small forms as clerks fill them, for tests of checks. */
import type { PlainCell } from './workbook';

type Row = readonly PlainCell[];

/** A township form with the given lines: [label, 本期, 上年同期, 年度目标]. */
export function township(...lines: readonly Row[]): readonly Row[] {
  return [['青云镇工会工作统计表'], ['填报单位：青云镇总工会', '', '', '报告期：2026年上半年'], ['指标', '本期', '上年同期', '年度目标'], ...lines];
}

/** A ledger with 单位名称, 职工人数, 女职工, 会员人数. */
export function ledger(...lines: readonly Row[]): readonly Row[] {
  return [['基层单位台账'], ['单位名称', '职工人数', '女职工人数', '会员人数'], ...lines];
}

/** A form of ten regions in which 会员 ÷ 职工 is about 0.9, for outliers; `odd` replaces the figures of one. */
export function regions(odd: Readonly<Record<string, Row>> = {}): readonly Row[] {
  const names = ['北京', '天津', '河北', '山西', '辽宁', '吉林', '上海', '江苏', '浙江', '安徽'];
  const lines = names.map((name, at): Row => odd[name] ?? [name, 10_000 + 400 * at, 1_000_000 + 30_000 * at, 400_000 + 11_000 * at, 900_000 + 28_000 * at]);
  return [['各地区基层工会组织情况（2000年）'], ['', '', '', '', '单位：个、人'], ['地区', '基层工会组织数', '职工人数', '女职工', '会员人数'], ...lines];
}
