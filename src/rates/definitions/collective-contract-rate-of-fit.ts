/**
 * The same over enterprises fit for bargaining only, as 上海 publishes it: 913 ÷ 1 000 = 91.30 %.
 */
import type { RateDefinition } from '../../model/rate';

export const collectiveContractRateOfFit: RateDefinition = {
  id: 'collective-contract-rate-of-fit',
  title: '集体合同签订率（具备协商条件的建会企业）',
  shortNames: ['签订率', '集体合同签订率', '集体合同建制率'],
  numerator: 'enterprises-with-collective-contract',
  denominator: 'enterprises-fit-for-bargaining',
  decimals: 2,
  basis: '具备协商条件的建会企业',
  clause: '上海市2011年公布口径：分母只含具备协商条件的建会企业',
};
