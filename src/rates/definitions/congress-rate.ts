/**
 * Units with a congress of their own among enterprises and institutions with a union: 850 ÷ 1 000 = 85.00 %.
 */
import type { RateDefinition } from '../../model/rate';

export const congressRate: RateDefinition = {
  id: 'congress-rate',
  title: '职代会建制率（已建工会的企事业单位）',
  shortNames: ['职代会建制率'],
  numerator: 'units-with-congress',
  denominator: 'unionised-enterprises-and-institutions',
  decimals: 2,
  basis: '已建工会的企事业单位',
  clause: '全国总工会2015年公布口径：单独建立职代会的单位÷已建工会的企事业单位，区域（行业）职代会另计',
};
