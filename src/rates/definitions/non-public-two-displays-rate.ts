/**
 * The same among non-public enterprises with a union: 80 ÷ 100 = 80.00 %.
 */
import type { RateDefinition } from '../../model/rate';

export const nonPublicTwoDisplaysRate: RateDefinition = {
  id: 'non-public-two-displays-rate',
  title: '非公企业“双亮”参与率',
  numerator: 'non-public-enterprises-in-two-displays',
  denominator: 'unionised-non-public-enterprises',
  decimals: 2,
  basis: '建会非公企业',
  clause: '镇工会工作总结口径：参与活动的非公企业数÷全镇建会非公企业数',
};
