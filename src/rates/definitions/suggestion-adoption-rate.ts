/**
 * Suggestions adopted among those collected: 17.12 ÷ 34.82万 = 49.17 %.
 */
import type { RateDefinition } from '../../model/rate';

export const suggestionAdoptionRate: RateDefinition = {
  id: 'suggestion-adoption-rate',
  title: '合理化建议采纳率',
  shortNames: ['采纳率'],
  numerator: 'suggestions-adopted',
  denominator: 'suggestions-collected',
  decimals: 2,
  basis: '征集的合理化建议',
  clause: '公布数据：上海2004年实施17.12万条÷提出34.82万条，49.17%',
};
