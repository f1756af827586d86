/**
 * What must hold within 工会工作统计表, beyond 其中 ≤ whole, which every form's `partOf` already says.
 * Hard: arithmetic or the meaning of the words leaves no other possibility. Soft: usual, but an explanation can stand.
 */
import type { RelationDefinition } from '../../model/relation';
import { membersWithinEmployees, menMembersWithinMenEmployees, migrantMembersWithinMigrants, womenMembersWithinWomenEmployees } from './common-relations';

export const townshipRelations: readonly RelationDefinition[] = [
  membersWithinEmployees,
  womenMembersWithinWomenEmployees,
  menMembersWithinMenEmployees,
  migrantMembersWithinMigrants,
  { id: 'new-form-members-within-workers', text: '新就业形态劳动者会员人数 <= 新就业形态劳动者人数', level: 'hard', clause: '逻辑推定', note: '入会的是全部新就业形态劳动者的一部分。' },
  { id: 'unions-by-kind', text: '基层工会数 = 企业工会数 + 事业单位工会数 + 机关工会数 + 其他基层工会数', level: 'hard', clause: '本表分类：四类不重不漏；公布数据成立：南京统计年鉴2006、2007、2010版',
    note: '基层工会按所在单位分为企业、事业单位、机关和其他四类。' },
  { id: 'units-not-fewer-than-unions', text: '工会涵盖单位数 >= 基层工会数', level: 'soft', clause: '逻辑推定；公布数据成立：某镇62个工会涵盖372个单位',
    note: '每个基层工会至少涵盖一个单位，联合基层工会涵盖多个；少于时请说明。' },
  { id: 'non-public-with-union-within-all', text: '建会非公企业数 <= 非公企业数', level: 'hard', clause: '逻辑推定', note: '已建会的是全部非公企业的一部分。' },
  { id: 'legal-person-unions-within-unions', text: '取得法人资格的基层工会数 <= 基层工会数', level: 'hard', clause: '逻辑推定', note: '取得法人资格的是全部基层工会的一部分。' },
  { id: 'standardised-within-unions', text: '规范化合格基层工会数 <= 基层工会数', level: 'hard', clause: '逻辑推定', note: '规范化合格的是全部基层工会的一部分。' },
  { id: 'workers-homes-within-unions', text: '建成职工之家的基层工会数 <= 基层工会数', level: 'hard', clause: '逻辑推定', note: '建成职工之家的是全部基层工会的一部分。' },
  { id: 'audit-within-unions', text: '经费审查组织数 <= 基层工会数', level: 'soft', clause: '逻辑推定：经审组织与工会委员会同时建立', note: '一个基层工会一般建一个经审组织。' },
  { id: 'collective-displays-within-collective', text: '[参与“双亮”的集体企业数] <= 建会集体企业数', level: 'hard', clause: '逻辑推定', note: '参与活动的是建会集体企业的一部分。' },
  { id: 'non-public-displays-within-non-public', text: '[参与“双亮”的非公企业数] <= 建会非公企业数', level: 'hard', clause: '逻辑推定', note: '参与活动的是建会非公企业的一部分。' },
  { id: 'cadres-trained-within-attendances', text: '工会干部培训人数 <= 工会干部培训人次', level: 'hard', clause: '逻辑推定：人次不少于人数', note: '同一个人参加几次计几人次。' },
  { id: 'cadre-training-has-sessions', text: '如果 工会干部培训人数 >= 1 则 工会干部培训期数 >= 1', level: 'hard', clause: '逻辑推定', note: '有人参训就至少办过一期。' },
  { id: 'contract-enterprises-within-unionised', text: '集体合同企业数 <= 建会企业数', level: 'hard', clause: '逻辑推定：覆盖企业是建会企业的一部分', note: '一家企业只计一次，单独合同和区域性、行业性合同不重复计算。' },
  { id: 'wage-enterprises-within-unionised', text: '工资集体协商企业数 <= 建会企业数', level: 'hard', clause: '逻辑推定：覆盖企业是建会企业的一部分', note: '一家企业只计一次。' },
  { id: 'wage-within-collective', text: '工资集体协商企业数 <= 集体合同企业数', level: 'soft', clause: '公布数据成立：赤峰市2023年6月4857家、5502家等五处；无明文规定', note: '工资专项一般在集体合同之内签订；只签工资协议的，请说明。' },
  { id: 'women-contract-within-unionised', text: '女职工专项集体合同企业数 <= 建会企业数', level: 'hard', clause: '逻辑推定', note: '签订专项集体合同的是建会企业的一部分。' },
  { id: 'covered-within-employees', text: '集体合同覆盖职工数 <= 职工人数', level: 'hard', clause: '逻辑推定：集体合同由建会单位签订', note: '覆盖的是建会单位的职工。' },
  { id: 'contract-covers-employees', text: '如果 集体合同企业数 >= 1 则 集体合同覆盖职工数 >= 1', level: 'hard', clause: '逻辑推定：签订了合同就覆盖职工', note: '有企业签订集体合同，覆盖职工数就不能为零。' },
  { id: 'no-contract-covers-nobody', text: '如果 集体合同企业数 = 0 则 集体合同覆盖职工数 = 0', level: 'hard', clause: '逻辑推定：没有合同就没有覆盖', note: '没有企业签订集体合同，覆盖职工数应为零。' },
  { id: 'both-systems-within-congress', text: '厂务公开和职代会建制企业数 <= 建立职代会制度单位数', level: 'hard', clause: '逻辑推定：两项制度都建立的企业在建立职代会的单位之内', note: '这里只计两项制度都建立的企业。' },
  { id: 'petition-visits-cover-batches', text: '信访接待批次 <= 信访接待人次', level: 'hard', clause: '逻辑推定：一批至少一人次', note: '每批来访至少一人次。' },
  { id: 'inspection-has-units', text: '如果 执法检查涉及职工数 >= 1 则 执法检查走访单位数 >= 1', level: 'hard', clause: '逻辑推定', note: '涉及职工，就至少走访过一家单位。' },
  { id: 'safety-training-has-sessions', text: '如果 安全培训人数 >= 1 则 安全培训班期数 >= 1', level: 'hard', clause: '逻辑推定', note: '有人参训就至少办过一期。' },
  { id: 'aided-within-registered', text: '帮扶困难职工人数 <= 建档困难职工人数', level: 'soft', clause: '逻辑推定', note: '临时困难职工未建档的，请说明。' },
  { id: 'scholarship-has-money', text: '如果 金秋助学资助人数 >= 1 则 助学金发放额 > 0', level: 'soft', clause: '逻辑推定', note: '只资助实物的，请说明。' },
  { id: 'employees-trained-within-attendances', text: '职工培训人数 <= 职工培训人次', level: 'hard', clause: '逻辑推定：人次不少于人数', note: '同一个人参加几次计几人次。' },
  { id: 'law-training-has-sessions', text: '如果 普法培训参加人数 >= 1 则 普法培训班期数 >= 1', level: 'hard', clause: '逻辑推定', note: '有人参训就至少办过一期。' },
  { id: 'women-committees-exist', text: '如果 基层工会数 >= 1 则 女职工组织数 >= 1', level: 'soft', clause: '中国工会章程第14条：建立工会委员会的同时建立女职工委员会', note: '确实没有女职工组织的，请说明。' },
  { id: 'women-committees-within-unions', text: '女职工组织数 <= 基层工会数', level: 'soft', clause: '逻辑推定：女职工组织与工会委员会同时建立', note: '一个基层工会一般建一个女职工组织。' },
  { id: 'dues-collected-within-payable', text: '实际收缴工会经费 <= 应拨缴工会经费', level: 'soft', clause: '逻辑推定；收缴率没有公布的定义', note: '补缴以前年度经费的，请说明。' },
];

export const countyRelations: readonly RelationDefinition[] = [
  ...townshipRelations,
  { id: 'unions-by-type', text: '单独基层工会数 + 联合基层工会数 <= 基层工会数', level: 'hard', clause: '基层工会调查表第904项：组织类型分单独、联合等', note: '单独和联合是不同的类型，不重复计算。' },
  { id: 'operating-cover-unionised', text: '建会企业数 <= 企业总数', level: 'hard', clause: '逻辑推定', note: '建会企业是全部企业的一部分。' },
  { id: 'wage-agreements-by-form', text: '工资集体协商企业数 <= 单独签订工资集体协商企业数 + 区域性工资集体协商覆盖企业数 + 行业性工资集体协商覆盖企业数', level: 'soft',
    clause: '逻辑推定；公布数据的分项有单独、区域性、行业性三种', note: '三种形式合起来应不少于总数；一家企业同时被两种合同覆盖时，合起来可以大于总数。' },
  { id: 'members-within-employed', text: '会员人数 <= 就业人数', level: 'hard', clause: '第一次经济普查表1-21：加入工会人数是就业人数的其中项', note: '会员是全部就业人员的一部分。' },
  { id: 'dispatched-members-within-workers', text: '劳务派遣工会员人数 <= 劳务派遣工人数', level: 'soft', clause: '逻辑推定', note: '在派遣单位和用工单位重复计算的，请说明。' },
  { id: 'covered-units-of-joint-unions', text: '联合工会涵盖单位数 >= 联合基层工会数', level: 'soft', clause: '逻辑推定：联合基层工会由两个以上单位组成', note: '一个联合基层工会至少涵盖两个单位。' },
];
