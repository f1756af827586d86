/**
 * Represented cases that are closed: 19 ÷ 20 = 95.00 %.
 */
import type { RateDefinition } from '../../model/rate';

export const representationClosingRate: RateDefinition = {
  id: 'representation-closing-rate',
  title: '代理结案率',
  numerator: 'legal-aid-cases-represented-closed',
  denominator: 'legal-aid-cases-represented',
  decimals: 2,
  basis: '代理诉讼仲裁案件',
  clause: '松江区2018年4月职工法律援助通报：代理结案19件÷代理20件，95.00%',
};
