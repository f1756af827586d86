/** Whether a figure counted in this unit can tell that indicator: 人, 名 and 位 are people, 人次 are not; 期, 次 and 场 are events; 个 and 家 organisations. */
import { unitOfMeasure } from '../../text/unit-of-measure';

const ALIKE: readonly string[] = ['人 名 位', '个 家 户 所 处', '期 次 场 班 届 轮', '件 起 宗 例', '份 册 本', '条 项', '批 批次', '对', '支 个', '项 个', '户 家', '人次', '幅 份', '套 件'];

/** Of words that name something without counting it: 会员人数同比. */
export const ANY_UNIT = '*';

/** @param printed without 万 and 亿 @param usual of the indicator */
export function unitFits(printed: string, usual: string): boolean {
  if (printed === usual || printed === ANY_UNIT) return true;
  const [said, own] = [unitOfMeasure(printed), unitOfMeasure(usual)];
  if (said && own && said.dimension === own.dimension && (own.dimension === 'money' || own.dimension === 'percent')) return true;
  return ALIKE.some((group) => group.split(' ').includes(printed) && group.split(' ').includes(bare(usual)));
}

/** 万人 → 人: forms of many people print them so. */
function bare(unit: string): string {
  return unit.replace(/^[千百万亿]+(?=.)/u, '');
}
