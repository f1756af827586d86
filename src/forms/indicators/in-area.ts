/** Gives every indicator of one file its area, so that the lists below say it once. */
import type { Area, Indicator } from '../../model/indicator';

export function inArea(area: Area, indicators: readonly Omit<Indicator, 'area'>[]): readonly Indicator[] {
  return indicators.map((indicator) => ({ ...indicator, area }));
}
