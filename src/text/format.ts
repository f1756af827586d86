/** Numbers as reports print them: 1,002.25, -3, 412.30. Rounding is half away from zero. */
import { roundTo, type Decimal } from '../model/decimal';

/** @param decimals digits after the point; all there are where it is not given */
export function formatPlain(value: Decimal, decimals?: number): string {
  const text = decimals === undefined ? value.toFixed() : roundTo(value, decimals).toFixed(decimals);
  return /^-[0.]+$/.test(text) ? text.slice(1) : text;
}

/** With thousands separators. */
export function formatNumber(value: Decimal, decimals?: number): string {
  const [whole = '', fraction] = formatPlain(value, decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
