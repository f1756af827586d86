/**
 * Small non-public enterprises with a congress, joint ones included: 90 ÷ 100 = 90.00 %.
 */
import type { RateDefinition } from '../../model/rate';

export const smallNonPublicCongressRate: RateDefinition = {
  id: 'small-non-public-congress-rate',
  title: '百人以下非公企业职代会建制率',
  numerator: 'small-non-public-enterprises-with-congress',
  denominator: 'small-non-public-enterprises',
  decimals: 2,
  basis: '百人以下非公建会企业',
  clause: '市、县工会工作总结口径：含区域、行业、联合职代会',
};
