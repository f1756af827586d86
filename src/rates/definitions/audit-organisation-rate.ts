/**
 * Unions with an audit committee: 98 ÷ 100 = 98.00 %.
 */
import type { RateDefinition } from '../../model/rate';

export const auditOrganisationRate: RateDefinition = {
  id: 'audit-organisation-rate',
  title: '经审组织组建率（基层工会）',
  numerator: 'audit-organisations',
  denominator: 'grassroots-unions',
  decimals: 2,
  basis: '基层工会',
  clause: '镇级工会工作考核细则：经审组织同步组建率',
};
