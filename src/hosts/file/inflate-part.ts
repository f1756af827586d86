/**
 * Takes one part out of the zip, never trusting what it says of itself: a part declared as 4 KB that
 * inflates to 10 GB is stopped at the 4 097th byte, whatever the directory says.
 * Compressed bytes go in by small pieces, so at most 16 MB come out before the next look.
 */
import { Inflate } from 'fflate';
import type { ZipEntry } from './zip-directory';
import type { Unreadable } from './workbook-unreadable';

const LOCAL = 0x04034b50;
const PIECE = 16 * 1024;

export function inflatePart(bytes: Uint8Array, entry: ZipEntry, unreadable: Unreadable): Uint8Array {
  const packed = packedBytes(bytes, entry, unreadable);
  const content = entry.method === 0 ? packed : inflateExactly(packed, entry, unreadable);
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw unreadable('damaged', `${entry.name} 校验不符`);
  return content;
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry, unreadable: Unreadable): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) throw unreadable('damaged', `${entry.name} 读不出`);
  if (entry.isEncrypted) throw unreadable('encrypted');
  if (entry.method !== 0 && entry.method !== 8) throw unreadable('unsafe-package', '使用了少见的压缩方法');
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + entry.compressedSize > bytes.length) throw unreadable('damaged', `${entry.name} 不完整`);
  return bytes.subarray(start, start + entry.compressedSize);
}

function inflateExactly(packed: Uint8Array, entry: ZipEntry, unreadable: Unreadable): Uint8Array {
  const content = new Uint8Array(entry.size);
  let filled = 0;
  const inflate = new Inflate((piece) => {
    if (filled + piece.length > entry.size) throw unreadable('unsafe-package', '内容比声明的大');
    content.set(piece, filled);
    filled += piece.length;
  });
  try {
    for (let at = 0; at < packed.length; at += PIECE) inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  } catch (cause) {
    // fflate throws its own numbered errors for a broken stream; ours passes through.
    if (cause instanceof Error && 'code' in cause && typeof cause.code === 'number') throw unreadable('damaged', `${entry.name} 解不开`, { cause });
    throw cause;
  }
  return filled === entry.size ? content : content.subarray(0, filled);
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (let index = 0; index < bytes.length; index += 1) crc = (crc >>> 8) ^ CRC_TABLE[(crc ^ bytes[index]!) & 0xff]!;
  return (crc ^ 0xffffffff) >>> 0;
}
