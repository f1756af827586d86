/**
 * Enterprises covered by a wage agreement among those with a union: 4 857 ÷ 6 071 = 80.00 %.
 */
import type { RateDefinition } from '../../model/rate';

export const wageAgreementRate: RateDefinition = {
  id: 'wage-agreement-rate',
  title: '工资集体协商协议签订率（建会企业）',
  shortNames: ['工资集体协商签订率', '工资集体合同签订率'],
  numerator: 'enterprises-with-wage-agreement',
  denominator: 'unionised-enterprises',
  decimals: 2,
  basis: '建会企业',
  clause: '赤峰市集体合同报表（2023年6月）：工资集体合同建会企业签订率',
};
