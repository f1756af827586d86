/** The areas as the groups of a printed form. */
import type { Area } from '../../model/indicator';

export const areaTitles: Readonly<Record<Area, string>> = {
  organisation: '一、组织建设',
  membership: '二、会员发展',
  training: '三、干部培训',
  bargaining: '四、集体协商',
  democracy: '五、民主管理',
  'labour-relations': '六、劳动关系调处',
  safety: '七、劳动保护',
  aid: '八、送温暖帮扶',
  scholarship: '九、金秋助学',
  employment: '十、就业服务',
  competition: '十一、技能竞赛',
  suggestions: '十二、合理化建议',
  'model-workers': '十三、劳模管理',
  women: '十四、女职工工作',
  publicity: '十五、宣传教育',
  culture: '十六、文体活动',
  finance: '十七、经费财务',
  other: '十八、其他',
};
