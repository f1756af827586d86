/**
 * The unified social credit code of GB 32100: department, category, six digits of division, nine characters of organisation
 * code, a check character modulo 31 over an alphabet without I, O, S, V and Z: 91350100M000100Y43.
 * The organisation code inside is that of GB 11714, with a check character of its own modulo 11: M000100Y-4.
 */
import { withoutSpaces } from './plain-text';

export type CodeFault = 'length' | 'characters' | 'division' | 'check-character';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
/** Letters the code does not have, and the digits they are mistaken for. */
const MISTAKEN: Readonly<Record<string, string>> = { O: '0', I: '1', Z: '2', S: '5' };

/** @param code as `plainCode` gives it; @returns undefined where nothing is wrong */
export function creditCodeFault(code: string): CodeFault | undefined {
  if (code.length !== 18) return 'length';
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/u.test(code)) return 'characters';
  if (!/^\d{6}$/u.test(code.slice(2, 8))) return 'division';
  if (creditCheckCharacter(code.slice(0, 17)) !== code[17]) return 'check-character';
  return organisationCodeFault(organisationCodeIn(code)) && 'check-character';
}

export function organisationCodeFault(code: string): CodeFault | undefined {
  if (code.length !== 9) return 'length';
  if (!/^[0-9A-Z]{8}[0-9X]$/u.test(code)) return 'characters';
  return organisationCheckCharacter(code.slice(0, 8)) === code[8] ? undefined : 'check-character';
}

/** Capitals without spaces and hyphens: 「M000100Y-4」 is M000100Y4. */
export function plainCode(text: string): string {
  return withoutSpaces(text).replace(/[-‐–—_'‘’`]/gu, '').toUpperCase();
}

export function organisationCodeIn(creditCode: string): string {
  return creditCode.slice(8, 17);
}

/** 工会 as registering department: the code is the union's own, not that of the enterprise it is in. */
export function isUnionCode(creditCode: string): boolean {
  return creditCode.startsWith('8');
}

/** The code with O, I, Z and S read as the digits they resemble, where that makes it valid. */
export function withoutMistakenLetters(code: string, faultOf: (code: string) => CodeFault | undefined): string | undefined {
  const read = [...code].map((sign) => MISTAKEN[sign] ?? sign).join('');
  return read !== code && faultOf(read) === undefined ? read : undefined;
}

/** @param first17 seventeen characters of the alphabet */
export function creditCheckCharacter(first17: string): string {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * ALPHABET.indexOf(first17[at]!), 0);
  return ALPHABET[(31 - (sum % 31)) % 31]!;
}

/** @param first8 eight digits or capitals */
export function organisationCheckCharacter(first8: string): string {
  const valueOf = (sign: string) => (/\d/u.test(sign) ? Number(sign) : sign.charCodeAt(0) - 55);
  const sum = ORGANISATION_WEIGHTS.reduce((total, weight, at) => total + weight * valueOf(first8[at]!), 0);
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
}
