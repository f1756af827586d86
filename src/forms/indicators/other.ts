/** 其他: tasks a township hands to its union, and what identifies a unit in a ledger. */
import { unitNatures } from '../code-lists/unit-nature';
import { primaryUnionTypes } from '../code-lists/union-type';
import { inArea } from './in-area';

export const other = inArea('other', [
  { id: 'union-brands', title: '工会品牌打造数', kind: 'count', unit: '个', aliases: ['工会工作品牌数'] },
  { id: 'party-members-recruited', title: '发展党员数', kind: 'count', unit: '人', aliases: ['发展党员人数'] },
  { id: 'blood-donors', title: '无偿献血人数', kind: 'count', unit: '人', aliases: ['参加无偿献血人数'] },
  { id: 'investment-officers', title: '专职招商干部数', kind: 'count', unit: '人', aliases: ['专职招商人数'] },
  { id: 'entrepreneurs-at-forum', title: '企业家座谈会参加人数', kind: 'count', unit: '人', aliases: ['座谈会参加企业家人数'] },
  { id: 'investment-attracted', title: '招商固定资产投资额', kind: 'money', unit: '元', aliases: ['招商引资固定资产投资额'] },
  { id: 'investment-projects-building', title: '招商在建项目数', kind: 'count', unit: '个', aliases: ['在建项目数'] },
  { id: 'investment-projects-in-talks', title: '招商在谈项目数', kind: 'count', unit: '个', aliases: ['在谈项目数'] },
  { id: 'credit-code', title: '统一社会信用代码', kind: 'code', aliases: ['社会信用代码', '单位统一社会信用代码', '信用代码', '组织机构代码'] },
  { id: 'unit-type', title: '单位性质', kind: 'text', aliases: ['单位性质类别', '单位类别', '所在单位性质', '企业性质', '单位类型'], codeList: unitNatures },
  { id: 'industry', title: '所属行业', kind: 'text', aliases: ['单位所属行业', '行业', '行业类别'] },
  { id: 'union-type', title: '基层工会类型', kind: 'text', aliases: ['工会组织类型', '基层工会组织类型', '建会形式', '建会方式'], codeList: primaryUnionTypes },
  { id: 'union-chair', title: '工会主席', kind: 'text', aliases: ['工会负责人', '工会主席姓名'] },
  { id: 'contact-phone', title: '联系电话', kind: 'code', aliases: ['电话', '联系方式', '手机号码'] },
  { id: 'founding-date', title: '建会时间', kind: 'date', aliases: ['建会日期', '工会成立时间', '成立时间'] },
  { id: 'election-date', title: '本届工会选举日期', kind: 'date', aliases: ['换届日期', '换届时间', '本届工会委员会选举产生日期'] },
  { id: 'has-collective-contract', title: '是否签订集体合同', kind: 'yes-no', aliases: ['签订集体合同（是/否）', '是否建立集体合同制度'] },
  { id: 'has-wage-contract', title: '是否签订工资专项集体合同', kind: 'yes-no', aliases: ['是否签订工资专项', '是否开展工资集体协商', '是否建立工资集体协商制度', '是否签订工资集体合同', '是否签订工资集体协商协议'] },
  { id: 'has-women-contract', title: '是否签订女职工专项集体合同', kind: 'yes-no', aliases: ['是否签订女职工专项', '是否签订女职工权益保护专项集体合同'] },
  { id: 'has-congress', title: '是否建立职代会', kind: 'yes-no', aliases: ['是否建立职代会制度', '是否建立职工代表大会制度', '是否创建职工代表大会制度', '建立职代会', '是否建立了职工代表大会制度'] },
  { id: 'has-open-affairs', title: '是否实行厂务公开', kind: 'yes-no', aliases: ['是否厂务公开', '是否实行了厂务公开', '是否创建厂务公开制度', '实行厂务公开'] },
  { id: 'has-women-committee', title: '是否建立女职工委员会', kind: 'yes-no', aliases: ['是否建立女职工组织', '是否设女职工委员会'] },
  { id: 'has-audit-committee', title: '是否建立经费审查委员会', kind: 'yes-no', aliases: ['是否建立经审组织', '是否建立经审会'] },
  { id: 'has-legal-person', title: '是否取得工会法人资格', kind: 'yes-no', aliases: ['是否有工会法人资格证', '是否办理工会法人资格'] },
]);
