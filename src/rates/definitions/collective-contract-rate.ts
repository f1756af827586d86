/**
 * Enterprises covered by a collective contract among those with a union: 5 502 ÷ 6 113 = 90.00 %.
 */
import type { RateDefinition } from '../../model/rate';

export const collectiveContractRate: RateDefinition = {
  id: 'collective-contract-rate',
  title: '集体合同签订率（建会企业）',
  shortNames: ['签订率', '集体合同签订率', '集体合同建制率'],
  numerator: 'enterprises-with-collective-contract',
  denominator: 'unionised-enterprises',
  decimals: 2,
  basis: '建会企业',
  clause: '赤峰市集体合同报表（2023年6月）：建会企业签订率；全国总工会2014—2018年规划的建制率口径',
};
