/**
 * Women members among women employees: 279 869 ÷ 283 556 = 98.70 %.
 */
import type { RateDefinition } from '../../model/rate';

export const womenMembershipRate: RateDefinition = {
  id: 'women-membership-rate',
  title: '女职工入会率',
  numerator: 'women-members',
  denominator: 'women-employees',
  decimals: 2,
  basis: '建会单位女职工',
  clause: '公布数据：某市女会员279869人、女职工283556人，98.70%',
};
