/**
 * Units with open affairs among enterprises and institutions with a union: 840 ÷ 1 000 = 84.00 %.
 */
import type { RateDefinition } from '../../model/rate';

export const openAffairsRate: RateDefinition = {
  id: 'open-affairs-rate',
  title: '厂务公开建制率（已建工会的企事业单位）',
  shortNames: ['厂务公开建制率'],
  numerator: 'units-with-open-affairs',
  denominator: 'unionised-enterprises-and-institutions',
  decimals: 2,
  basis: '已建工会的企事业单位',
  clause: '全国总工会2015年公布口径：实行厂务公开的单位÷已建工会的企事业单位',
};
