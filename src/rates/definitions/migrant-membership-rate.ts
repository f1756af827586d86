/**
 * Members among migrant workers of units with a union: 120 976 ÷ 123 069 = 98.30 %.
 */
import type { RateDefinition } from '../../model/rate';

export const migrantMembershipRate: RateDefinition = {
  id: 'migrant-membership-rate',
  title: '农民工入会率',
  numerator: 'migrant-members',
  denominator: 'migrant-workers',
  decimals: 2,
  basis: '建会单位农民工',
  clause: '公布数据：某市女农民工会员120976人、女农民工123069人，98.30%，口径相同',
};
