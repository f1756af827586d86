/**
 * The 32 patterns in which real union reports state figures (P01–P32), each with figures of a form from which a report of ours tells
 * it, or with the reason why no table can bear it out. Figures: 本期, 上年同期, 年度目标.
 */
import type { ReportKind } from '../../model/report-document';

type Figures = readonly [now: number | null, lastYear?: number | null, target?: number | null];

export interface Pattern {
  readonly code: string;
  readonly name: string;
  /** Exactly one of `told` and `reason`. */
  readonly told?: {
    /** Indicator or rate that the sentence tells of. */
    readonly subject: string;
    readonly figures: Readonly<Record<string, Figures>>;
    readonly kind?: ReportKind;
    /** A ledger of many units in place of a form of one. */
    readonly units?: readonly (readonly [name: string, members: number])[];
  };
  readonly reason?: string;
}

const told = (code: string, name: string, subject: string, figures: Readonly<Record<string, Figures>>, kind: ReportKind = 'half-year'): Pattern => ({ code, name, told: { subject, figures, kind } });
const untold = (code: string, name: string, reason: string): Pattern => ({ code, name, reason });

const UNITS = [['恒瑞纺织', 820], ['云帆电子', 640], ['鸿图机械', 610], ['金穗食品', 330], ['东篱建材', 210], ['嘉禾物流', 96]] as const;

export const patterns: readonly Pattern[] = [
  told('P01', '期末存量和期间新增', 'grassroots-unions', { 'grassroots-unions': [86, 82], 'new-grassroots-unions': [4, 3] }),
  told('P02', '期间完成量', 'new-members', { 'new-members': [486, 452, 800] }),
  told('P03', '办班期数和参加人数', 'cadre-training-sessions', { 'cadre-training-sessions': [3, 2, 5], 'cadres-trained': [186, 142] }),
  told('P04', '分子企业数和率', 'collective-contract-rate', { 'unionised-enterprises': [158, 147], 'enterprises-with-collective-contract': [143, 131] }),
  told('P05', '单独报率', 'public-open-affairs-rate', { 'public-enterprises': [11, 11], 'public-enterprises-with-open-affairs': [11, 11] }),
  told('P06', '走访慰问和款物金额', 'condolence-money', { 'households-visited': [58, 63], 'condolence-money': [86400, 81200], 'gift-value': [23600, 21900] }),
  told('P07', '筹资额和受助人数', 'scholarship-funds-raised', { 'scholarship-funds-raised': [52000, 48000], 'students-sponsored': [12, 11] }),
  told('P08', '力争达到的目标', 'members', { members: [7980, 7600, 8200] }, 'plan'),
  told('P09', '计划数', 'new-grassroots-unions', { 'new-grassroots-unions': [4, 3, 6] }, 'plan'),
  told('P10', '同比增长率', 'dues-collected', { 'dues-collected': [1203500, 1121800, 2400000], 'dues-collected-by-tax': [948200, 876500] }),
  told('P11', '评选表彰', 'excellent-union-cadres', { 'excellent-union-cadres': [15, 12] }),
  { code: 'P12', name: '典型例举', told: { subject: 'members', figures: {}, units: UNITS } },
  untold('P13', '多部门联动', '联合了哪些部门，表中没有；由统计员补写'),
  told('P14', '捐款捐物', 'employee-donations', { 'employee-donations': [36500, 28000], 'donated-goods': [120, 90] }),
  told('P15', '总数和其中项', 'enterprise-unions', { 'grassroots-unions': [86], 'enterprise-unions': [61], 'institution-unions': [9], 'government-unions': [6], 'other-unions': [10] }),
  told('P16', '宣传品发放份数', 'leaflets', { leaflets: [4800, 4500], 'books-given': [620, 580] }),
  told('P17', '检查走访单位数和文书数', 'units-inspected', { 'units-inspected': [68, 41], 'employees-covered-by-inspection': [2171, 1890], 'inquiry-notices': [6], 'rectification-orders': [4] }),
  told('P18', '征集和采纳', 'suggestions-collected', { 'suggestions-collected': [412, 367], 'suggestions-adopted': [263, 228] }),
  untold('P19', '首个、第一家', '只有历年的记录能证明“首个”，统计表没有这样的栏'),
  told('P20', '签约企业数和覆盖职工数', 'employees-covered-by-collective-contract', { 'enterprises-with-collective-contract': [143, 131], 'employees-covered-by-collective-contract': [9420, 8968] }),
  told('P21', '调查摸底范围', 'townships-surveyed', { 'townships-surveyed': [14], 'development-zones-surveyed': [2] }),
  told('P22', '规模现状', 'employees', { employees: [11862, 11490], 'women-employees': [5024, 4871], members: [11318, 10874] }),
  told('P23', '投入、拨款', 'administrative-grant', { 'administrative-grant': [300000, 300000], 'venue-projects': [2] }),
  told('P24', '年度目标与进度对照', 'new-grassroots-unions', { 'new-grassroots-unions': [4, 3, 12] }),
  told('P25', '受理调处和结果', 'dispute-cases-settled', { 'dispute-cases-accepted': [23, 27], 'dispute-cases-concluded': [21, 25], 'dispute-cases-settled': [19, 22] }),
  told('P26', '零和全称', 'large-enterprise-inspection-rate', { 'large-enterprises': [39, 37], 'large-enterprises-safety-inspected': [39, 37] }),
  untold('P27', '频次制度', '“一月一汇报”是制度的规定，不是统计量；由统计员补写'),
  told('P28', '招商项目', 'investment-attracted', { 'investment-attracted': [12500000], 'investment-projects-building': [3], 'investment-projects-in-talks': [5] }),
  told('P29', '人员配置', 'union-cadres', { 'union-cadres': [312, 298], 'full-time-staff': [5, 5], 'part-time-staff': [307, 293] }),
  told('P30', '为对象办实事', 'people-placed', { 'job-fairs': [3, 2], 'people-referred': [318, 276], 'people-placed': [204, 181] }),
  told('P31', '组织参加活动', 'knowledge-contest-participants', { 'knowledge-contest-participants': [640, 600] }),
  told('P32', '时长', 'cadre-training-days', { 'cadre-training-sessions': [3, 2], 'cadre-training-days': [4, 3] }),
];
