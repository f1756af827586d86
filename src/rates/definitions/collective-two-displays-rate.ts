/**
 * Collective enterprises that show the union’s sign and its officers, among those with a union: 9 ÷ 10 = 90.00 %.
 */
import type { RateDefinition } from '../../model/rate';

export const collectiveTwoDisplaysRate: RateDefinition = {
  id: 'collective-two-displays-rate',
  title: '集体企业“双亮”参与率',
  numerator: 'collective-enterprises-in-two-displays',
  denominator: 'unionised-collective-enterprises',
  decimals: 2,
  basis: '建会集体企业',
  clause: '镇工会工作总结口径：参与活动的集体企业数÷全镇建会集体企业数',
};
