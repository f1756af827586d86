/**
 * What the reader adds up adds up, or the text says why it does not. 「共10.1万元，其中甲3.4万元、乙3.4万元、丙3.4万元」 of 10.10, 3.37, 3.37 and 3.36 adds up
 * to 10.2: 「（因四舍五入，分项之和与总数略有出入）」. Only parts that are the whole are added up: of a 其中 that names some, nothing is expected.
 */
import { sum } from '../model/decimal';
import type { Claim } from '../model/claim';

export const ROUNDING_NOTE = '（因四舍五入，分项之和与总数略有出入）';

export function needsRoundingNote(whole: Claim, parts: readonly Claim[]): boolean {
  if (parts.length < 2 || parts.some(({ unit }) => unit !== whole.unit)) return false;
  const isWhole = sum(parts.map(({ exact }) => exact)).eq(whole.exact);
  return isWhole && !sum(parts.map(({ value }) => value)).eq(whole.value);
}
