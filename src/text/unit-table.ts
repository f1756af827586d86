/**
 * The units of measure union forms are printed in, with multipliers before every counted one: 万人, 亿人次, 百万元.
 * A multiplier alone (「会员人数（万）」) leaves open what is counted. 户 is a household or a business: an item.
 */
import type { Dimension } from '../model/quantity';

export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['千', 1e3], ['万', 1e4], ['百万', 1e6], ['千万', 1e7], ['亿', 1e8], ['万亿', 1e12],
]);

const COUNTED: Readonly<Record<'person' | 'organisation' | 'item' | 'money', string>> = {
  person: '人 名 位 人次 名次 人员',
  organisation: '个 家',
  item:
    '件 份 条 项 次 期 场 起 批 本 册 处 支 幅 套 盒 床 届 章 节目 个节目 户 户次 家次 场次 件次 项次 批次 班次 台次 期次 人份 ' +
    '篇 部 台 辆 间 座 张 例 宗 班 堂 所 组 队 对 种 类 枚 面 块 片 只 门 个次 点 箱 袋',
  money: '元 人民币元',
};

const PLAIN: Readonly<Record<'percentagePoint' | 'time' | 'other', string>> = {
  percentagePoint: '个百分点 百分点',
  time: '天 月 个月 年 小时 个小时 分钟 周 学时 课时 岁 周岁',
  other: '㎡ 平方米 m2 m² 亩 公里',
};

export const UNITS: ReadonlyMap<string, { readonly dimension: Dimension; readonly multiplier: number }> = buildUnits();

function buildUnits(): ReadonlyMap<string, { dimension: Dimension; multiplier: number }> {
  const units = new Map<string, { dimension: Dimension; multiplier: number }>();
  for (const [dimension, words] of Object.entries(PLAIN)) {
    for (const word of words.split(' ')) units.set(word, { dimension: dimension as Dimension, multiplier: 1 });
  }
  for (const [dimension, words] of Object.entries(COUNTED)) {
    for (const word of words.split(' ')) {
      units.set(word, { dimension: dimension as Dimension, multiplier: 1 });
      for (const [prefix, multiplier] of MULTIPLIERS) units.set(prefix + word, { dimension: dimension as Dimension, multiplier });
    }
  }
  for (const [word, multiplier] of MULTIPLIERS) units.set(word, { dimension: 'other', multiplier });
  units.set('%', { dimension: 'percent', multiplier: 1 });
  units.set('‰', { dimension: 'percent', multiplier: 0.1 });
  return units;
}
