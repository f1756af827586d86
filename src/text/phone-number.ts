/**
 * Telephone numbers of rosters: mobile (13812345678, also +86 138 1234 5678) and fixed (025-83701234, 83701234, 8008208820).
 * Import systems take at most eleven digits and nothing else: 「138-1234-5678」 is the right number in the wrong form.
 */
import { plainText } from './plain-text';

export interface PhoneNumber {
  readonly kind: 'mobile' | 'fixed';
  /** Digits only for a mobile number; area code, hyphen and digits for a fixed one. */
  readonly number: string;
}

/** @returns undefined where the text is no telephone number */
export function readPhoneNumber(text: string): PhoneNumber | undefined {
  const plain = plainText(text).replace(/^\((?=\d{3,4}\))|^'/u, '').replace(')', '-').replace(/[‐–—－_]/gu, '-');
  const digits = plain.replace(/[\s-]/gu, '').replace(/^(?:\+|00)86/u, '').replace(/^86(?=1\d{10}$)/u, '');
  if (/^1[3-9]\d{9}$/u.test(digits)) return { kind: 'mobile', number: digits };
  const compact = plain.replaceAll(' ', '').replace(/-+/gu, '-');
  if (/^(?:0\d{2,3}-?)?[2-8]\d{6,7}(?:-\d{1,6}|转\d{1,6})?$/u.test(compact)) return { kind: 'fixed', number: compact };
  return /^(?:400|800)\d{7}$/u.test(digits) ? { kind: 'fixed', number: digits } : undefined;
}
