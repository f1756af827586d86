/**
 * Enterprises with a union among those in operation: 420 ÷ 500 = 84.00 %.
 */
import type { RateDefinition } from '../../model/rate';

export const operatingEnterpriseUnionisationRate: RateDefinition = {
  id: 'operating-enterprise-unionisation-rate',
  title: '企业建会率（正常经营企业）',
  shortNames: ['建会率', '企业建会率'],
  numerator: 'unionised-enterprises',
  denominator: 'operating-enterprises',
  decimals: 2,
  basis: '正常经营企业',
  clause: '区工会基层组织建设情况调研报告口径：已建工会企业÷正常经营企业',
};
