/**
 * 劳动关系调处: complaints, disputes, legal aid, inspections under labour law.
 * The success rate of mediation is over the cases that are closed, so 受理, 已结 and 成功 are three counts:
 * 98 accepted, 83 closed and 83 of those successful are 100 %, with 15 still under way.
 */
import { inArea } from './in-area';

export const labourRelations = inArea('labour-relations', [
  { id: 'labour-coordinators', title: '专职劳动关系协调员数', kind: 'count', unit: '人', aliases: ['劳动关系协调员数'] },
  { id: 'units-with-mediation-committee', title: '劳动争议调解委员会数', kind: 'count', unit: '个', aliases: ['建立劳动争议调解委员会的单位', '劳动争议调解委员会', '建立劳动争议调解委员会单位数', '建立劳动争议调解委员会'] },
  { id: 'legal-supervision-organisations', title: '劳动法律监督组织数', kind: 'count', unit: '个', aliases: ['建立工会劳动法律监督组织', '工会劳动法律监督组织', '工会劳动法律监督组织数', '劳动法律监督组织'] },
  { id: 'petition-batches', title: '信访接待批次', kind: 'count', unit: '批', aliases: ['接待职工来访批次', '来访批次'] },
  { id: 'petition-visits', title: '信访接待人次', kind: 'count', unit: '人次', aliases: ['接待职工来访人次', '来访人次'] },
  { id: 'petition-cases', title: '信访接待件数', kind: 'count', unit: '件', aliases: ['接待来访件数', '受理信访件数', '信访件数'] },
  { id: 'petition-cases-closed', title: '信访办结件数', kind: 'count', unit: '件', aliases: ['已答复办结的来访件数', '信访结案件数'] },
  { id: 'dispute-cases-accepted', title: '劳动争议案件受理数', kind: 'count', unit: '件', aliases: ['受理劳动争议案件数', '劳动争议受理件数', '劳动争议受理数'] },
  { id: 'dispute-cases-concluded', title: '劳动争议调解结案数', kind: 'count', unit: '件', aliases: ['劳动争议已结案件数', '已结调解案件数'],
    definition: '报告期内调解程序已经终结的案件，正在调解的不算。' },
  { id: 'dispute-cases-settled', title: '劳动争议调解成功数', kind: 'count', unit: '件', aliases: ['调解成功劳动争议案件数', '劳动争议调解成功件数', '调解成功数'] },
  { id: 'arbitration-cases-joined', title: '参与劳动争议仲裁件数', kind: 'count', unit: '件', aliases: ['参与仲裁件数'] },
  { id: 'wage-arrears-disputes', title: '建会企业欠薪纠纷数', kind: 'count', unit: '件', aliases: ['欠薪纠纷数'] },
  { id: 'legal-aid-cases', title: '法律援助案件数', kind: 'count', unit: '件', aliases: ['参与法律援助案件', '职工法律援助案件数', '提供法律援助件数'] },
  { id: 'legal-aid-cases-represented', title: '代理诉讼仲裁件数', kind: 'count', unit: '件', aliases: ['代理诉讼仲裁', '代理案件数'] },
  { id: 'legal-aid-cases-represented-closed', title: '代理结案件数', kind: 'count', unit: '件', aliases: ['代理结案', '代理结案数'] },
  { id: 'losses-recovered', title: '为职工挽回经济损失', kind: 'money', unit: '元', aliases: ['为职工挽回经济损失额', '挽回经济损失'] },
  { id: 'labour-law-inspections', title: '劳动法律专项调查次数', kind: 'count', unit: '次', aliases: ['劳动法律专项检查次数', '劳动法律监督检查次数'] },
  { id: 'units-inspected', title: '执法检查走访单位数', kind: 'count', unit: '家', aliases: ['执法检查单位数', '走访用人单位数'] },
  { id: 'employees-covered-by-inspection', title: '执法检查涉及职工数', kind: 'count', unit: '人', aliases: ['执法检查涉及职工人数'] },
  { id: 'inquiry-notices', title: '调查询问通知书下达份数', kind: 'count', unit: '份', aliases: ['下达调查询问通知书份数'] },
  { id: 'rectification-orders', title: '限期改正指令书下达份数', kind: 'count', unit: '份', aliases: ['下达限期改正指令书份数'] },
]);
