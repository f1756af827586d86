/**
 * Unions registered as legal persons: 90 ÷ 100 = 90.00 %.
 */
import type { RateDefinition } from '../../model/rate';

export const legalPersonRate: RateDefinition = {
  id: 'legal-person-rate',
  title: '基层工会法人资格登记率',
  numerator: 'unions-with-legal-person',
  denominator: 'grassroots-unions',
  decimals: 2,
  basis: '基层工会',
  clause: '镇级工会工作考核细则：基层工会法人资格登记率',
};
