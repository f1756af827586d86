/**
 * Units with the women’s contract among those with both a women’s committee and a collective contract: 80 ÷ 100 =
 * 80.00 %.
 */
import type { RateDefinition } from '../../model/rate';

export const womenContractRate: RateDefinition = {
  id: 'women-contract-rate',
  title: '女职工专项集体合同签订率',
  numerator: 'enterprises-with-women-contract',
  denominator: 'units-with-women-committee-and-contract',
  decimals: 2,
  basis: '已建女职工组织并签订集体合同的单位',
  clause: '全国总工会2006年意见：分母为已建立工会女职工组织并签订了集体合同的单位',
};
