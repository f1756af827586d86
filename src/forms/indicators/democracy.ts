/** 民主管理: congresses of employees, openness of enterprise affairs, meetings between party, management and union. */
import { ENTERPRISE_IF_TOLD, unitRows, unitSum, yes } from './counted';
import { inArea } from './in-area';

export const democracy = inArea('democracy', [
  { id: 'units-with-congress', title: '建立职代会制度单位数', kind: 'count', unit: '个',
    aliases: ['建立职工代表大会制度的单位', '建立职代会制度的单位', '建立职工代表大会制度的企业单位', '建立职工代表大会制度单位数', '建立职代会的单位', '建立职代会单位数', '建立职工代表大会的单位'],
    counted: [unitRows(yes('has-congress'))] },
  { id: 'units-with-open-affairs', title: '实行厂务公开单位数', kind: 'count', unit: '个', aliases: ['实行厂务公开的单位', '实行厂务公开的单位数', '厂务公开单位数', '实行厂务公开制度的单位'], counted: [unitRows(yes('has-open-affairs'))] },
  { id: 'enterprises-with-open-affairs-and-congress', title: '厂务公开和职代会建制企业数', kind: 'count', unit: '家', aliases: ['建立厂务公开和职代会制度企业数'], counted: [unitRows(ENTERPRISE_IF_TOLD, yes('has-open-affairs'), yes('has-congress'))] },
  { id: 'public-enterprises-with-open-affairs', title: '实行厂务公开的公有制企业数', kind: 'count', unit: '家', aliases: ['已实行厂务公开的公有制企业数', '公有制企业厂务公开数'] },
  { id: 'small-non-public-enterprises', title: '百人以下非公建会企业数', kind: 'count', unit: '家', aliases: ['百人以下非公企业数', '百人以下非公(建会)企业数'] },
  { id: 'small-non-public-enterprises-with-congress', title: '已建职代会的百人以下非公企业数', kind: 'count', unit: '家', aliases: ['百人以下非公企业职代会建制数'],
    definition: '百人以下非公建会企业中，单独或由区域、行业、联合职代会覆盖的家数。' },
  { id: 'congress-meetings', title: '职代会召开次数', kind: 'count', unit: '次', aliases: ['职(教)代会召开次数', '召开职代会次数', '年召开职代会次数', '职工代表大会召开次数'], counted: [unitSum('congress-meetings')] },
  { id: 'congress-delegates', title: '职代会职工代表人数', kind: 'count', unit: '人', aliases: ['职工代表数', '职工代表人数', '职代会职工代表', '职代会职工代表数'], counted: [unitSum('congress-delegates')] },
  { id: 'women-congress-delegates', title: '职代会女职工代表人数', kind: 'count', unit: '人', aliases: ['女职工代表', '女职工代表人数', '职代会职工代表人数:其中女性'] },
  { id: 'units-with-board', title: '建立董事会单位数', kind: 'count', unit: '个', aliases: ['建立董事会的单位', '建立董事会的单位数'] },
  { id: 'employee-directors', title: '职工董事人数', kind: 'count', unit: '人', aliases: ['职工董事', '董事会中职工董事人数'] },
  { id: 'women-employee-directors', title: '女职工董事人数', kind: 'count', unit: '人', aliases: ['女职工董事', '职工董事人数:其中女性'] },
  { id: 'joint-meetings', title: '党政工联席会议次数', kind: 'count', unit: '次', aliases: ['联席会议次数', '政府与工会联席会议次数'] },
  { id: 'open-affairs-boards', title: '厂务（校务）公开栏数', kind: 'count', unit: '处', aliases: ['校务公开栏数', '厂务公开栏数', '公开栏数'] },
  { id: 'manager-reception-days', title: '总经理接待日次数', kind: 'count', unit: '次', aliases: ['企业领导接待日次数'] },
  { id: 'manager-reception-attendances', title: '总经理接待日参与人次', kind: 'count', unit: '人次', aliases: ['企业领导接待日参与人次'] },
]);
