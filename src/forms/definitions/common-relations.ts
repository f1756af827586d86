/**
 * Relations that several forms share: what membership means, whoever prints it. 江苏 2005: 会员 1002.25万 ≤ 职工 1017.65万,
 * 女会员 411.46万 ≤ 女职工 424.14万, 男会员 590.79万 ≤ 男职工 593.51万.
 */
import type { RelationDefinition } from '../../model/relation';

export const membersWithinEmployees: RelationDefinition = {
  id: 'members-within-employees',
  text: '会员人数 <= 职工人数',
  level: 'hard',
  clause: '逻辑推定；公布数据成立：江苏统计年鉴2006表16-11，兰州市2022年底会员62.6万人、建会单位职工64.2万人',
  note: '会员是建会单位职工的一部分。',
};

export const womenMembersWithinWomenEmployees: RelationDefinition = {
  id: 'women-members-within-women-employees',
  text: '女会员人数 <= 女职工人数',
  level: 'hard',
  clause: '逻辑推定；公布数据成立：江苏统计年鉴2006表16-11',
  note: '女会员是女职工的一部分。',
};

export const menMembersWithinMenEmployees: RelationDefinition = {
  id: 'men-members-within-men-employees',
  text: '会员人数 - 女会员人数 <= 职工人数 - 女职工人数',
  level: 'hard',
  clause: '逻辑推定：男会员不多于男职工；公布数据成立：江苏统计年鉴2006表16-11',
  note: '会员减女会员是男会员，职工减女职工是男职工。',
};

export const migrantMembersWithinMigrants: RelationDefinition = {
  id: 'migrant-members-within-migrants',
  text: '农民工会员人数 <= 农民工人数',
  level: 'hard',
  clause: '逻辑推定',
  note: '农民工会员是农民工的一部分。',
};
