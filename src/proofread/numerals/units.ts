/** The unit behind a number of a running text, and what kind of figure it makes: of the forms' units those without multiplier, and what stands in prose only. */
import { MULTIPLIERS, UNITS } from '../../text/unit-table';
import { matchAt } from './reading';

export type UnitKind = 'count' | 'money' | 'rate' | 'points' | 'multiple' | 'duration' | 'specification' | 'anniversary' | 'enumeration';

/** Never the unit of a column. */
const OF_PROSE: Readonly<Record<Exclude<UnitKind, 'rate' | 'points'>, string>> = {
  count:
    '字 款 双 瓶 桶 包 顶 首 幕 栋 幢 棵 株 头 盏 轮 页 刊 杯 副 根 针 剂 人天 人·次 餐 顿 封 单 票 尊 架 艘 列 趟 道 分 句 句话 所次 ' +
    '公顷 平方公里 平方 立方米 吨 公斤 千克 斤 升 千瓦时 吨标煤 吨标准煤 个班次',
  money: '块钱 元钱 美元 港元 港币 欧元',
  duration: '日 晚 秒 钟头 工作日 个工作日 星期 个星期 个学时 个课时 个多月 个半月 个多小时 个半小时 个多星期 个半星期 学年 学期 个学期',
  multiple: '倍',
  specification: '米 厘米 毫米 克 英寸 寸 ℃ 摄氏度 级 型 版 瓦 伏',
  anniversary: '周年',
  enumeration: '方面 个方面',
};

/** Where the first sign of a noun is no unit: 「14部门」, 「3项目」, 「2人员」 of 「人」. */
const NOUNS: Readonly<Record<string, string>> = {
  部: '件门署委队属位落', 班: '组子车级长主', 组: '织建成合长', 项: '目', 场: '所地馆面景', 门: '峡口头户', 面: '向对临积貌料试', 点: '击评名滴燃亮',
  本: '级市区县省单科着报镇乡校厂院公身土', 份: '额子', 期: '间末望待限货', 节: '日约能假', 位: '置一于居列', 章: '程', 处: '理置于级分罚', 户: '籍外口主均型',
  所: '有属在以需', 支: '持付出撑援教农边', 对: '应口象接比待标照外等', 种: '子植养', 间: '隔接', 条: '件例款', 名: '单称录誉义牌额列', 次: '序数',
  人: '员民力数才事均文社口', 家: '庭长属具电园访政喻教乡', 台: '账阶湾州风', 年: '级轻龄货', 片: '区面', 套: '路', 起: '来到草步点码', 堂: '兄', 类: '别似', 级: '别',
  单: '位一独建亲身', 道: '路德', 首: '先次要届批创个家席', 副: '主书', 头: '脑', 根: '据本', 轮: '岗换流', 分: '会别公工局支配析管类校院', 版: '面', 型: '号', 列: '入为',
  票: '据', 天: '然津', 周: '围边转期', 元: '旦宵', 月: '饼', 餐: '饮', 款: '项物', 包: '括含', 针: '对', 封: '闭', 刊: '登发', 页: '面', 日: '常益志记子报渐',
};

const ofForms = [...UNITS.keys()].filter((unit) => ![...MULTIPLIERS.keys()].some((multiplier) => unit.startsWith(multiplier)));
const kinds = new Map<string, UnitKind>(Object.entries(OF_PROSE).flatMap(([kind, units]) => units.split(' ').map((unit) => [unit, kind as UnitKind] as const)));
const longestFirst = [...new Set([...ofForms, ...kinds.keys()])].sort((a, b) => b.length - a.length);

/** 「126件(次)」, 「200元/人」. */
const OR = '(?:\\((?:次|户|名|套|本)\\))?';
const PER = '(?:/(?:人次|人|户|家|年|月|天|次|个|件|期|平方米|小时))?';
const UNIT = new RegExp(`(?:${longestFirst.map((unit) => (NOUNS[unit] === undefined ? unit : `${unit}(?![${NOUNS[unit]}])`)).join('|')})${OR}${PER}`, 'uy');

export function unitAt(text: string, at: number): string {
  return matchAt(UNIT, text, at)?.[0] ?? '';
}

/** Numbers without unit are counts. */
export function unitKind(unit: string): UnitKind {
  const counted = unit.split(/[/(]/u)[0]!;
  const ofProse = kinds.get(counted);
  if (ofProse) return ofProse;
  switch (UNITS.get(counted)?.dimension) {
    case 'money':
      return 'money';
    case 'percent':
      return 'rate';
    case 'percentagePoint':
      return 'points';
    case 'time':
      return 'duration';
    default:
      return 'count';
  }
}
