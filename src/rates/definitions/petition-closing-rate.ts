/**
 * Petitions answered and closed: 20 ÷ 20 = 100.00 %.
 */
import type { RateDefinition } from '../../model/rate';

export const petitionClosingRate: RateDefinition = {
  id: 'petition-closing-rate',
  title: '信访结案率',
  numerator: 'petition-cases-closed',
  denominator: 'petition-cases',
  decimals: 2,
  basis: '信访接待件数',
  clause: '市、县工会工作总结口径：已答复办结的来访件数÷接待来访件数',
};
