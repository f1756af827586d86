/**
 * Public enterprises with open affairs: 85 ÷ 100 = 85.00 %.
 */
import type { RateDefinition } from '../../model/rate';

export const publicOpenAffairsRate: RateDefinition = {
  id: 'public-open-affairs-rate',
  title: '公有制企业厂务公开实施率',
  numerator: 'public-enterprises-with-open-affairs',
  denominator: 'public-enterprises',
  decimals: 2,
  basis: '公有制企业',
  clause: '市、县工会工作总结口径：已实行厂务公开的公有制企业数÷公有制企业总数',
};
