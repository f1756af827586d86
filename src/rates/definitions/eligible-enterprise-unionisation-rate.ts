/**
 * Enterprises with a union among those that meet the conditions for one: 95 ÷ 100 = 95.00 %.
 */
import type { RateDefinition } from '../../model/rate';

export const eligibleEnterpriseUnionisationRate: RateDefinition = {
  id: 'eligible-enterprise-unionisation-rate',
  title: '应建企业建会率',
  shortNames: ['建会率', '企业建会率'],
  numerator: 'eligible-enterprises-with-union',
  denominator: 'eligible-enterprises',
  decimals: 2,
  basis: '应建会企业',
  clause: '市、县工会工作总结通用口径：已成立工会的应建企业数÷应建企业总数',
};
