/**
 * The cover bears the 校验码, and the 校验码 is made from a manifest that lists the cover: the circle is cut by taking the digest of the cover
 * with NO_CODE in the place of the code. A docx is a zip, so its parts are taken by name; any other change of the cover changes the digest.
 */
import { strFromU8, unzipSync } from 'fflate';
import { NO_CODE } from './check-code';
import { sha256OfPieces } from './sha256';

const TEXT_PART = 'word/document.xml';
/** A cover has some 10 KB in 15 parts, 60 KB inflated; what claims more is none. */
const MAX_SIZE = 1024 * 1024;
const MAX_PARTS = 100;

/** @returns undefined where the bytes are no docx of a cover's size */
export function coverDigest(docx: Uint8Array, code: string): string | undefined {
  const parts = partsOf(docx);
  if (!parts) return undefined;
  const pieces = Object.keys(parts).sort().flatMap((name) => {
    const content = parts[name]!;
    const blank = name === TEXT_PART ? strFromU8(content).replaceAll(code, NO_CODE) : content;
    return [`${name}\n${blank.length}\n`, blank];
  });
  return sha256OfPieces(pieces);
}

function partsOf(docx: Uint8Array): Readonly<Record<string, Uint8Array>> | undefined {
  if (docx.length > MAX_SIZE) return undefined;
  let [total, count] = [0, 0];
  try {
    return unzipSync(docx, {
      filter: ({ originalSize }) => {
        total += originalSize;
        count += 1;
        if (total > MAX_SIZE || count > MAX_PARTS) throw new NoCover();
        return true;
      },
    });
  } catch (cause) {
    // fflate numbers its errors, and runs out of range where a directory lies; anything else is a fault of ours.
    if (cause instanceof NoCover || cause instanceof RangeError || (cause instanceof Error && 'code' in cause && typeof cause.code === 'number')) return undefined;
    throw cause;
  }
}

class NoCover extends Error {}
