/**
 * Members among the employees of units that have a union; the rate union publications print. 江苏 2005: 1002.25 ÷
 * 1017.65万 = 98.49 %.
 */
import type { RateDefinition } from '../../model/rate';

export const membershipRate: RateDefinition = {
  id: 'membership-rate',
  title: '职工入会率（建会单位职工）',
  shortNames: ['入会率', '职工入会率', '会员入会率'],
  numerator: 'members',
  denominator: 'employees',
  decimals: 2,
  basis: '建会单位职工',
  clause: '中国工会年报口径：会员人数÷已建工会的基层单位职工人数；江苏统计年鉴2006表16-11，2005年98.49%',
};
