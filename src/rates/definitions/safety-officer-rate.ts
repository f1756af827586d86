/**
 * Enterprises above 500万元 of sales that have a safety officer: 45 ÷ 50 = 90.00 %.
 */
import type { RateDefinition } from '../../model/rate';

export const safetyOfficerRate: RateDefinition = {
  id: 'safety-officer-rate',
  title: '企业安全员配备率',
  numerator: 'large-enterprises-with-safety-officer',
  denominator: 'large-enterprises',
  decimals: 2,
  basis: '规模以上企业',
  clause: '市、县工会工作总结口径：配备安全员的企业数÷500万元以上企业总数',
};
