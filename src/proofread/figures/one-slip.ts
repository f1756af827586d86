/** Two numbers that a slip of the finger tells apart: one digit changed (1206, 1216) or two neighbours exchanged (1206, 1260). */
import type { Decimal } from '../../model/decimal';

export function isOneSlipFrom(a: Decimal, b: Decimal): boolean {
  const [one, other] = [a.toFixed(), b.toFixed()];
  if (one.length !== other.length) return false;
  const different = [...one].flatMap((digit, at) => (digit === other[at] ? [] : [at]));
  const [first = 0, second] = different;
  return different.length === 1 || (different.length === 2 && second === first + 1 && one[first] === other[second] && one[second] === other[first]);
}
