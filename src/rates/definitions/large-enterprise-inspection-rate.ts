/**
 * Enterprises above 500万元 of sales that were inspected: 50 ÷ 50 = 100.00 %.
 */
import type { RateDefinition } from '../../model/rate';

export const largeEnterpriseInspectionRate: RateDefinition = {
  id: 'large-enterprise-inspection-rate',
  title: '规上企业安全检查覆盖率',
  numerator: 'large-enterprises-safety-inspected',
  denominator: 'large-enterprises',
  decimals: 2,
  basis: '规模以上企业',
  clause: '市、县工会工作总结口径：已检查的500万元以上企业数÷500万元以上企业总数',
};
