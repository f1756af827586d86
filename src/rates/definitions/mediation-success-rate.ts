/**
 * Successful mediations among those concluded, pending ones left out: 83 ÷ 83 = 100.00 % with 15 under way.
 */
import type { RateDefinition } from '../../model/rate';

export const mediationSuccessRate: RateDefinition = {
  id: 'mediation-success-rate',
  title: '劳动争议调解成功率',
  numerator: 'dispute-cases-settled',
  denominator: 'dispute-cases-concluded',
  decimals: 2,
  basis: '已结调解案件',
  clause: '松江区2018年4月职工法律援助通报：调解成功83件÷已结83件，正在调解的15件不进分母',
};
