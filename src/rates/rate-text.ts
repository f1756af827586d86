/** A rate as it is told: 92.34%; where it is undefined, the reason. */
import type { RateResult } from '../model/rate';
import { formatNumber } from '../text/format';

export function rateText({ value, definition, undefinedBecause = '' }: RateResult): string {
  return value === undefined ? `无法计算：${undefinedBecause}` : `${formatNumber(value, definition.decimals)}%`;
}
