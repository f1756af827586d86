/**
 * The citizen's identity number of GB 11643: six digits of division, eight of birth date, three of sequence (odd for men),
 * a check digit by ISO 7064 MOD 11-2, where 10 is written X. 11010519491231002X is the standard's own example.
 * Numbers of 15 digits, without century and check digit, were issued until 1999 and have been void since 2013.
 */
import { isRealDate, type PlainDate } from './record-date';
import { withoutSpaces } from './plain-text';

export type Sex = 'male' | 'female';

export interface IdentityNumber {
  /** 18 characters, also for a number of 15: with its century and check digit. */
  readonly number: string;
  readonly isOld: boolean;
  readonly birthDate: PlainDate;
  readonly sex: Sex;
}

export type IdentityFault = 'length' | 'characters' | 'division' | 'birth-date' | 'check-digit';

export type IdentityReading = IdentityNumber | { readonly fault: IdentityFault };

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';
/** GB/T 2260, first two digits: provinces; 81–83 stand on residence permits for people of 香港, 澳门 and 台湾. */
const PROVINCES = new Set('11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '));
const EARLIEST_BIRTH = 1900;

/** @param text half-width and without spaces, as `plainIdentityNumber` gives it */
export function readIdentityNumber(text: string): IdentityReading {
  if (text.length !== 18 && text.length !== 15) return { fault: 'length' };
  const isOld = text.length === 15;
  if (!(isOld ? /^\d{15}$/u : /^\d{17}[\dX]$/u).test(text)) return { fault: 'characters' };
  const first17 = isOld ? `${text.slice(0, 6)}19${text.slice(6)}` : text.slice(0, 17);
  if (!isDivision(first17.slice(0, 6))) return { fault: 'division' };
  const birthDate = { year: Number(first17.slice(6, 10)), month: Number(first17.slice(10, 12)), day: Number(first17.slice(12, 14)) };
  if (!isRealDate(birthDate) || birthDate.year < EARLIEST_BIRTH) return { fault: 'birth-date' };
  const number = first17 + identityCheckDigit(first17);
  if (!isOld && number !== text) return { fault: 'check-digit' };
  return { number, isOld, birthDate, sex: Number(first17[16]) % 2 === 1 ? 'male' : 'female' };
}

/** Full-width digits, spaces, hyphens and a small x are slips of the pen, not another number. */
export function plainIdentityNumber(text: string): string {
  return withoutSpaces(text).replace(/[-‐–—_'‘’`]/gu, '').toUpperCase().replace(/[×Ⅹ]$/u, 'X');
}

/** @param first17 seventeen digits */
export function identityCheckDigit(first17: string): string {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(first17[at]), 0);
  return CHECK_DIGITS[sum % 11]!;
}

/** A province that exists and a county below it; the list of counties changes yearly and is not held here. */
function isDivision(digits: string): boolean {
  const province = digits.slice(0, 2);
  if (/^8[123]/u.test(digits)) return digits.endsWith('0000');
  return PROVINCES.has(province) && digits.slice(2, 4) !== '00' && digits.slice(4) !== '00';
}
