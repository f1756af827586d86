/**
 * 校验码: 80 bits of the SHA-256 of the manifest without its code, in Crockford's base 32, which has no I, L, O and U to misread:
 * 「7K3M-0XQ2-9VDB-HT4C」. Short enough to be compared by eye with the signed cover; too long for a second manifest of the same code to be found.
 */
import type { ManifestBody } from './manifest';
import { sha256Of } from './sha256';

const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BITS = 80;

/** Stands on the cover while the digest of the cover is taken. */
export const NO_CODE = '0000-0000-0000-0000';

export function checkCode(body: ManifestBody): string {
  const head = BigInt(`0x${sha256Of(JSON.stringify(body)).slice(0, BITS / 4)}`);
  const digits = Array.from({ length: BITS / 5 }, (_, at) => DIGITS[Number((head >> BigInt(BITS - 5 * (at + 1))) & 31n)]!);
  return digits.join('').replace(/.{4}(?!$)/g, '$&-');
}
