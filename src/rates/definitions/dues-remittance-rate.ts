/**
 * The share of dues passed on to the superior union: 40 ÷ 100万 = 40.00 %.
 */
import type { RateDefinition } from '../../model/rate';

export const duesRemittanceRate: RateDefinition = {
  id: 'dues-remittance-rate',
  title: '工会经费上解比例',
  numerator: 'dues-remitted',
  denominator: 'dues-collected',
  decimals: 2,
  basis: '实际收缴工会经费',
  clause: '地方公布口径：上解上级40%、基层留用60%，各地比例不同',
};
