/**
 * Unions with a home for workers: 70 ÷ 100 = 70.00 %.
 */
import type { RateDefinition } from '../../model/rate';

export const workersHomeRate: RateDefinition = {
  id: 'workers-home-rate',
  title: '建家率',
  numerator: 'unions-with-workers-home',
  denominator: 'grassroots-unions',
  decimals: 2,
  basis: '基层工会',
  clause: '镇级工会工作考核细则：建家率',
};
