/** Units behind a number of a running text: those of the forms without multipliers, what is only counted in prose, and what is measured. */
import { MULTIPLIERS, UNITS } from '../../text/unit-table';
import { matchAt } from './reading';

/** Counted, but never the unit of a column. */
const COUNTED_IN_PROSE = `字 万字 款 双 瓶 桶 盒 包 顶 首 幕 出 栋 幢 棵 株 头 道 盏 轮 页 刊 杯 副 根 针 剂 批次 人份 人天 户家庭 餐 顿 封 单 票 声 句 句话 尊 挂 架 艘 列 孔 口 趟 圈 拨 伙 股 番
  方面 个方面 亩 公顷 平方公里 平方 ㎡ 吨 公斤 千克 斤 kg 升 立方米 度 千瓦时 吨标煤 吨标准煤 个工作日 工作日 个星期 星期 个学时 个课时 个半月 个班次 个百分点 分 秒 钟头 岁`;
const MEASURED = ['米', '厘米', '毫米', 'cm', 'mm', 'm', 'g', '克', '英寸', '寸', '℃', '摄氏度', '级', '型', '版', '寸', '瓦', '伏', '倍'];
const MONEY_IN_PROSE = ['块', '块钱', '元钱', '美元', '港元', '港币', '欧元', '元人民币'];

/** Where the first sign of a noun is no unit: 「14部门」, 「3项目」, 「2人员」 of 「人」. */
const NOUNS: Readonly<Record<string, string>> = {
  部: '件门署委队属位落', 班: '组子车级长主', 组: '织建成合长', 项: '目', 场: '所地馆面景次', 门: '峡口头类户', 面: '向对临积貌料试', 点: '击评名滴燃亮', 本: '级市区县省单科着报镇乡校厂院公身土',
  份: '额子', 期: '间末望待限货', 节: '日约目能假', 位: '置一于居列', 章: '程', 处: '理置于级分罚', 户: '籍外口主均型', 所: '有属在以需', 支: '持付出撑援教行部农边', 对: '应口象接比待标照外等', 种: '子植养',
  间: '隔接', 条: '件例款', 名: '单称录誉义牌额列', 次: '序数', 人: '员民力数才事均文社口', 家: '庭长属具电园访政喻教乡', 台: '账阶湾州风', 年: '级轻龄货', 片: '区面', 套: '路', 起: '来到草步点码', 堂: '兄', 类: '别似', 级: '别',
  单: '位一独建亲身', 道: '路德', 口: '号径', 首: '先次要届批创个家席', 副: '主书', 头: '脑', 根: '据本', 轮: '岗换流', 声: '音', 出: '台现席', 度: '假', 分: '会别公工公局支配析管类校级院', 版: '面', 型: '号', 列: '入为', 票: '据', 天: '然津', 周: '围边转', 元: '旦宵', 月: '饼度', 餐: '饮', 款: '项物', 件: '次',
};

const MULTIPLE = [...MULTIPLIERS.keys()];
const plainUnits = [...UNITS.keys()].filter((unit) => !MULTIPLE.some((multiplier) => unit.startsWith(multiplier)));
const words = [...new Set([...plainUnits, ...COUNTED_IN_PROSE.split(/\s+/u), '周年', ...MEASURED, ...MONEY_IN_PROSE, '个多月', '个多小时', '个半小时', '倍'])].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
const ALSO = '(?:\\((?:次|户|名)\\))?';
const PER = '(?:/(?:人次|人|户|家|年|月|天|次|个|件|期|平方米|小时))?';
const UNIT = new RegExp(`(?:${words.map(withoutNouns).join('|')})${ALSO}${PER}`, 'uy');

function withoutNouns(unit: string): string {
  const nouns = NOUNS[unit];
  return nouns === undefined ? unit : `${unit}(?![${nouns}])`;
}

export function unitAt(text: string, at: number): string {
  return matchAt(UNIT, text, at)?.[0] ?? '';
}

const MEASURES: ReadonlySet<string> = new Set(MEASURED.filter((unit) => unit !== '倍'));
const MONEY: ReadonlySet<string> = new Set(MONEY_IN_PROSE);
const TIMES: ReadonlySet<string> = new Set(['周年', '个工作日', '工作日', '个星期', '星期', '个学时', '个课时', '分', '秒', '钟头', '个多月', '个多小时']);

export type UnitKind = 'count' | 'money' | 'rate' | 'points' | 'multiple' | 'duration' | 'specification';

/** What is measured in it; numbers without unit are counts. */
export function unitKind(unit: string): UnitKind {
  const [counted] = unit.split('/');
  if (MEASURES.has(unit)) return 'specification';
  if (MONEY.has(counted!)) return 'money';
  if (TIMES.has(unit)) return 'duration';
  if (unit === '倍') return 'multiple';
  switch (UNITS.get(counted!)?.dimension) {
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
