/**
 * Enterprises that bargain on their own among those with a union of their own: 160 ÷ 200 = 80.00 %.
 */
import type { RateDefinition } from '../../model/rate';

export const ownWageAgreementRate: RateDefinition = {
  id: 'own-wage-agreement-rate',
  title: '工资集体协商覆盖面（单独建会企业）',
  numerator: 'enterprises-with-own-wage-agreement',
  denominator: 'separately-unionised-enterprises',
  decimals: 2,
  basis: '单独建会企业',
  clause: '浙江省综治考核口径：开展协商企业÷单独建会企业，低于80%的逐点扣分',
};
