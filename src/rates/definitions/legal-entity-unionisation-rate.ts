/**
 * Legal units with a union among all legal units of the census: 1 166 154 ÷ 5 168 303 = 22.56 %.
 */
import type { RateDefinition } from '../../model/rate';

export const legalEntityUnionisationRate: RateDefinition = {
  id: 'legal-entity-unionisation-rate',
  title: '建会率（法人单位，普查）',
  shortNames: ['建会率'],
  numerator: 'legal-entities-with-union',
  denominator: 'legal-entities',
  decimals: 2,
  basis: '全部法人单位',
  clause: '第一次全国经济普查表1-21：已成立工会单位数÷法人单位数，2004年全国22.56%',
};
