/**
 * Dues received against dues payable. Arrears of earlier years can take it above 100 %: 105 ÷ 100万 = 105.00 %.
 */
import type { RateDefinition } from '../../model/rate';

export const duesCollectionRate: RateDefinition = {
  id: 'dues-collection-rate',
  title: '工会经费收缴率',
  shortNames: ['经费收缴率', '收缴率'],
  numerator: 'dues-collected',
  denominator: 'dues-payable',
  decimals: 2,
  basis: '应拨缴工会经费',
  clause: '收缴率没有公布的定义，按字面为实缴÷应缴；应拨缴为工资总额的2%（工会法2009年修正第42条）。补缴以前年度经费时可以超过100%',
  mayExceed100: true,
};
