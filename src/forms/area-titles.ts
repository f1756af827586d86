/** What the areas of union work are called in print, in the order in which forms and reports go through them. */
import type { Area } from '../model/indicator';

export const areaTitles: Readonly<Record<Area, string>> = {
  organisation: '组织建设',
  membership: '会员发展',
  training: '干部培训',
  bargaining: '集体协商',
  democracy: '民主管理',
  'labour-relations': '劳动关系调处',
  safety: '劳动保护',
  aid: '送温暖帮扶',
  scholarship: '金秋助学',
  employment: '就业服务',
  competition: '技能竞赛',
  suggestions: '合理化建议',
  'model-workers': '劳模管理',
  women: '女职工工作',
  publicity: '宣传教育',
  culture: '文体活动',
  finance: '经费财务',
  other: '其他',
};
