/**
 * 基层单位台账: one row a unit, 单位名称 down the stub, a 合计 row that adds the units up. The columns are those that
 * registration systems of city and provincial unions ask of a unit; the ledger itself has no official layout.
 */
import type { FormDefinition } from '../../model/form';
import { membersWithinEmployees, menMembersWithinMenEmployees, migrantMembersWithinMigrants, womenMembersWithinWomenEmployees } from './common-relations';
import { item } from './item';

export const unitLedger: FormDefinition = {
  code: 'unit-ledger',
  title: '基层单位台账',
  source: '本软件按市、省总工会组织登记系统的登记项目编列，不是官方报表',
  titleWords: ['基层单位台账', '基层工会台账', '建会单位台账', '工会组织台账', '工会基层单位台账', '工会台账', '基层工会组织一览表', '基层工会基本情况一览表', '企业工会台账', '台账', '工会组织信息登记表'],
  layout: 'indicators-in-columns',
  items: [
    item('credit-code'),
    item('unit-type'),
    item('industry'),
    item('union-type'),
    item('founding-date'),
    item('election-date'),
    item('union-chair'),
    item('contact-phone'),
    item('employees', { required: true, labels: ['职工'] }),
    item('women-employees', { partOf: 'employees', labels: ['女', '其中女', '女性', '职工女'] }),
    item('migrant-workers', { partOf: 'employees', labels: ['农民工'] }),
    item('dispatched-workers', { partOf: 'employees' }),
    item('members', { required: true, labels: ['会员'] }),
    item('women-members', { partOf: 'members', labels: ['女', '其中女', '女性', '会员女'] }),
    item('migrant-members', { partOf: 'members', labels: ['农民工', '会员农民工'] }),
    item('dispatched-members', { partOf: 'members' }),
    item('new-members', { partOf: 'members' }),
    item('congress-delegates', { partOf: 'employees' }),
    item('full-time-staff'),
    item('part-time-staff'),
    item('model-workers'),
    item('workers-in-difficulty'),
    item('has-legal-person'),
    item('has-audit-committee'),
    item('has-women-committee'),
    item('has-collective-contract'),
    item('employees-covered-by-collective-contract'),
    item('has-wage-contract'),
    item('has-women-contract'),
    item('has-congress'),
    item('congress-meetings'),
    item('has-open-affairs'),
    item('unit-dues'),
  ],
  relations: [
    membersWithinEmployees,
    womenMembersWithinWomenEmployees,
    menMembersWithinMenEmployees,
    migrantMembersWithinMigrants,
    { id: 'covered-within-employees', text: '集体合同覆盖职工数 <= 职工人数', level: 'hard', clause: '逻辑推定：覆盖的是本单位职工', note: '集体合同覆盖的是本单位的职工。' },
    { id: 'contract-covers-employees', text: '如果 是否签订集体合同 = 是 则 集体合同覆盖职工数 >= 1', level: 'hard', clause: '逻辑推定：签订了合同就覆盖职工', note: '已签订集体合同，覆盖职工数就不能为零。' },
    { id: 'no-contract-covers-nobody', text: '如果 是否签订集体合同 = 否 则 集体合同覆盖职工数 = 0', level: 'hard', clause: '逻辑推定：没有合同就没有覆盖', note: '未签订集体合同，覆盖职工数应为零。' },
    { id: 'no-congress-no-meetings', text: '如果 是否建立职代会 = 否 则 职代会召开次数 = 0', level: 'hard', clause: '逻辑推定', note: '未建立职代会，召开次数应为零。' },
    { id: 'congress-meets-yearly', text: '如果 是否建立职代会 = 是 则 职代会召开次数 >= 1', level: 'soft', clause: '镇级工会工作考核：职代会每年不少于一次；中国工会章程第26条对会员（代表）大会的要求相同', note: '本年尚未召开的，请说明。' },
    { id: 'large-units-have-full-time-staff', text: '如果 职工人数 >= 200 则 专职工会工作人员数 >= 1', level: 'soft', clause: '工会法（2009年修正）第13条、中国工会章程第25条：职工二百人以上的企业、事业单位设专职工会主席', note: '没有专职工会工作人员的，请说明。' },
  ],
};
