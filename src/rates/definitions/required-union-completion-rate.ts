/**
 * Unions founded against the number the superior asked for; a completion rate may exceed 100 %: 98 ÷ 70 = 140.00 %.
 */
import type { RateDefinition } from '../../model/rate';

export const requiredUnionCompletionRate: RateDefinition = {
  id: 'required-union-completion-rate',
  title: '应建基层工会组建完成率',
  numerator: 'unions-required-established',
  denominator: 'unions-required',
  decimals: 2,
  basis: '上级要求组建的基层工会',
  clause: '市、县工会工作总结口径：已组建÷市总工会要求组建；完成率可以超过100%',
  mayExceed100: true,
};
