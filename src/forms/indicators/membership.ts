/**
 * 会员发展: employees of the units with a union, and the members among them.
 * 职工人数 counts the employees of units that have a union; the census counts everybody employed (就业人数), and the
 * two denominators turn the same members into 96 % and 58 %.
 */
import { ENTERPRISE, MIGRANT, OF_JOINT_UNION, WOMAN, joinedRows, memberRows, ofKind, unitSum } from './counted';
import { inArea } from './in-area';

export const membership = inArea('membership', [
  { id: 'employees', title: '职工人数', kind: 'count', unit: '人',
    aliases: ['职工总数', '职工数', '职工', '职工总人数', '现职工人数', '职工数量', '建会单位职工人数', '建会单位职工数', '建会职工', '建会职工数', '已建工会单位职工人数', '已建会单位职工数', '已建工会的基层单位职工人数', '已建工会组织的基层单位职工人数', '全国已建工会组织的基层单位职工人数', '基层单位职工人数', '基层工会职工人数'],
    definition: '报告期末已建工会的单位中领取劳动报酬的职工人数，不包括尚未建会单位的职工。',
    counted: [unitSum('employees')] },
  { id: 'women-employees', title: '女职工人数', kind: 'count', unit: '人', aliases: ['女职工', '女职工数', '女职工总数', '女职工总人数'], counted: [unitSum('women-employees')] },
  { id: 'migrant-workers', title: '农民工人数', kind: 'count', unit: '人', aliases: ['农民工', '农民工数', '农民工职工数', '农民工总数'], counted: [unitSum('migrant-workers')] },
  { id: 'dispatched-workers', title: '劳务派遣工人数', kind: 'count', unit: '人', aliases: ['使用劳务派遣人数', '劳务派遣人数', '劳务派遣工'], counted: [unitSum('dispatched-workers')] },
  { id: 'employees-in-unionised-enterprises', title: '建会企业职工人数', kind: 'count', unit: '人', aliases: ['建会企业职工总数', '建会企业职工数'], counted: [unitSum('employees', ENTERPRISE)] },
  { id: 'employed-persons', title: '就业人数', kind: 'count', unit: '人', aliases: ['就业人员数', '全部就业人员', '就业人员', '从业人员数', '就业人员人数', '从业人员'],
    definition: '辖区内全部法人单位的就业人员，不论单位是否建会。' },
  { id: 'members', title: '会员人数', kind: 'count', unit: '人',
    aliases: ['会员总数', '会员数', '会员', '会员总人数', '工会会员数', '工会会员人数', '工会会员总数', '工会会员', '共有会员', '已建工会的基层单位会员人数', '已建工会组织的基层单位会员人数', '全国工会会员人数', '基层工会会员人数', '加入工会人数'],
    definition: '报告期末持有会籍的工会会员人数，不包括已离开单位而会籍尚未转出清理的人员。',
    counted: [unitSum('members'), memberRows()] },
  { id: 'women-members', title: '女会员人数', kind: 'count', unit: '人', aliases: ['女会员', '女会员数', '女会员总数', '女工会会员', '女工会会员数'], counted: [unitSum('women-members'), memberRows(WOMAN)] },
  { id: 'migrant-members', title: '农民工会员人数', kind: 'count', unit: '人', aliases: ['农民工会员', '农民工会员数', '农民工入会人数'], counted: [unitSum('migrant-members'), memberRows(MIGRANT)] },
  { id: 'dispatched-members', title: '劳务派遣工会员人数', kind: 'count', unit: '人', aliases: ['劳务派遣会员数', '劳务派遣工会员数', '劳务派遣会员'], counted: [unitSum('dispatched-members')] },
  { id: 'new-members', title: '新增会员人数', kind: 'count', unit: '人', aliases: ['新增会员数', '新发展会员数', '新发展会员人数', '新增会员', '发展会员数', '新入会会员数'],
    definition: '报告期内新加入工会的会员人数，是期末会员人数的一部分。',
    counted: [unitSum('new-members'), joinedRows()] },
  { id: 'new-migrant-members', title: '新增农民工会员人数', kind: 'count', unit: '人', aliases: ['新增农民工会员数', '新发展农民工会员数'], counted: [joinedRows(MIGRANT)] },
  { id: 'new-form-workers', title: '新就业形态劳动者人数', kind: 'count', unit: '人', aliases: ['新就业形态劳动者数', '新就业形态劳动者'] },
  { id: 'new-form-members', title: '新就业形态劳动者会员人数', kind: 'count', unit: '人', aliases: ['新就业形态劳动者入会', '新就业形态劳动者入会人数', '新就业形态劳动者会员数'] },
  { id: 'joint-union-members', title: '联合工会会员人数', kind: 'count', unit: '人', aliases: ['联合基层工会会员人数', '联合工会会员数'], counted: [unitSum('members', OF_JOINT_UNION)] },
  { id: 'members-with-card', title: '办理会员卡人数', kind: 'count', unit: '人', aliases: ['办理工会会员卡的人数', '会员卡发放数'] },
  { id: 'state-enterprise-members', title: '国有企业会员人数', kind: 'count', unit: '人', aliases: ['国有企业会员', '会员:国有企业', '国有企业工会会员'], counted: [unitSum('members', ofKind('110'))] },
  { id: 'collective-enterprise-members', title: '集体企业会员人数', kind: 'count', unit: '人', aliases: ['集体企业会员', '会员:集体企业', '集体企业工会会员'], counted: [unitSum('members', ofKind('120'))] },
  { id: 'private-enterprise-members', title: '私营企业会员人数', kind: 'count', unit: '人', aliases: ['私营企业会员', '会员:私营企业', '私营企业工会会员'], counted: [unitSum('members', ofKind('170'))] },
  { id: 'hmt-enterprise-members', title: '港澳台商投资企业会员人数', kind: 'count', unit: '人', aliases: ['港澳台商投资企业会员', '会员:港澳台商投资企业'], counted: [unitSum('members', ofKind('200'))] },
  { id: 'foreign-enterprise-members', title: '外商投资企业会员人数', kind: 'count', unit: '人', aliases: ['外商投资企业会员', '会员:外商投资企业'], counted: [unitSum('members', ofKind('300'))] },
  { id: 'institution-members', title: '事业单位会员人数', kind: 'count', unit: '人', aliases: ['事业单位会员', '会员:事业', '会员:事业单位'], counted: [unitSum('members', ofKind('400'))] },
  { id: 'government-members', title: '机关会员人数', kind: 'count', unit: '人', aliases: ['机关会员', '会员:机关'], counted: [unitSum('members', ofKind('500'))] },
  { id: 'self-employed-members', title: '个体经济组织会员人数', kind: 'count', unit: '人', aliases: ['个体经济组织会员', '会员:个体经济组织'], counted: [unitSum('members', ofKind('600'))] },
]);
