/** SHA-256 as 64 hexadecimal digits. By a library, since `crypto.subtle` is missing in pages outside secure contexts. */
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';

export function sha256Of(content: Uint8Array | string): string {
  return bytesToHex(sha256(typeof content === 'string' ? utf8ToBytes(content) : content));
}

/** Of many pieces, one after another. */
export function sha256OfPieces(pieces: Iterable<Uint8Array | string>): string {
  const hash = sha256.create();
  for (const piece of pieces) hash.update(typeof piece === 'string' ? utf8ToBytes(piece) : piece);
  return bytesToHex(hash.digest());
}
