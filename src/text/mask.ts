/**
 * Personal numbers as they may be shown outside the sheet: 110101********1233, 138****5678, 1990-**-**.
 *
 * Division and last digits of an identity number together with the birth date are the whole number, so a birth date
 * shows its year only. A number that stands where none is expected, in a name or a remark, is masked all the same.
 */
import { plainText } from './plain-text';
import { readRecordDate } from './record-date';

/** Fifteen to nineteen digits, the last of which may be X, spaces and hyphens between them allowed; or a mobile number. */
const PERSONAL = /(?<![\d.])\d(?:[ -]?\d){13,17}(?:[ -]?[\dXx])?(?![\d.])|(?<![\d.])1[3-9]\d(?:[ -]?\d){8}(?![\d.])/gu;
/** Fewer digits than this say nothing about a person. */
const FEWEST_DIGITS = 5;

/** What a private field holds: words stay, numbers are masked, whatever is wrong with them. */
export function maskNumber(text: string): string {
  const plain = ungrouped(plainText(text));
  if (plain.replace(/\D/gu, '').length < FEWEST_DIGITS) return plain;
  const date = readRecordDate(plain);
  if ('date' in date || date.fault !== 'not-a-date') return maskBirthDate(plain);
  return hideAny(plain);
}

/** 19,900,307 is a birth date with a figure's separators. */
function ungrouped(plain: string): string {
  return /^\d{1,3}(?:,\d{3})+$/u.test(plain) ? plain.replaceAll(',', '') : plain;
}

function hideAny(plain: string): string {
  if (plain.replace(/\D/gu, '').length < FEWEST_DIGITS) return plain;
  const { length } = plain;
  if (length > 15) return hide(plain, 6, 4);
  if (length === 15) return hide(plain, 6, 3);
  return length >= 10 ? hide(plain, 3, 4) : hide(plain, 2, 0);
}

/** 1990-03-07, 19900307 and 1990年3月 become 1990-**-**. */
export function maskBirthDate(text: string): string {
  const year = /^(?:19|20)\d\d/u.exec(plainText(text));
  return year ? `${year[0]}-**-**` : hideAny(plainText(text));
}

/** Any text, with whatever in it could be an identity or mobile number masked. */
export function maskPersonal(text: string): string {
  return plainText(text).replace(PERSONAL, (number) => maskNumber(number.replace(/[ -]/gu, '')));
}

function hide(text: string, head: number, tail: number): string {
  return text.slice(0, head) + '*'.repeat(text.length - head - tail) + (tail === 0 ? '' : text.slice(-tail));
}
