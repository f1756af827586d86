/**
 * The list of parts in a zip, read from its central directory without inflating anything (APPNOTE 6.3.10, 4.3).
 * Names are checked here: a path that leaves the package, or two parts of one name, of which
 * different readers would take different ones, are refused. 64-bit sizes are read, as streaming writers use them for small files too.
 */
import type { Unreadable } from './workbook-unreadable';

export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  readonly compressedSize: number;
  /** As declared; the truth is known only after inflating. */
  readonly size: number;
  readonly offset: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const CENTRAL = 0x02014b50;
/** A workbook of a thousand sheets with comments and drawings has some 5 000 parts. */
const MAX_ENTRIES = 10_000;

export function readZipDirectory(bytes: Uint8Array, unreadable: Unreadable): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === undefined) throw unreadable('damaged', '文件末尾缺失');
  const { count, start } = directoryExtent(view, end);
  if (count > MAX_ENTRIES) throw unreadable('too-large', `内含 ${count} 个部分`);

  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at < 0 || at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) throw unreadable('damaged', '目录读不出');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > bytes.length) throw unreadable('damaged', '目录读不出');
    entries.push(centralEntry(view, bytes, at, nameLength, extraLength));
    at = next;
  }
  refuseTrickyNames(entries, unreadable);
  return entries;
}

function endRecord(view: DataView): number | undefined {
  const earliest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= earliest; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}

function directoryExtent(view: DataView, end: number): { count: number; start: number } {
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === LOCATOR_64) {
    const record = Number(view.getBigUint64(locator + 8, true));
    if (record + 56 <= view.byteLength && view.getUint32(record, true) === END_64) {
      return { count: Number(view.getBigUint64(record + 32, true)), start: Number(view.getBigUint64(record + 48, true)) };
    }
  }
  return { count: view.getUint16(end + 10, true), start: view.getUint32(end + 16, true) };
}

function centralEntry(view: DataView, bytes: Uint8Array, at: number, nameLength: number, extraLength: number): ZipEntry {
  const long = longSizes(view, at + 46 + nameLength, extraLength);
  const field = (offset: number): number => {
    const value = view.getUint32(at + offset, true);
    return value === 0xffffffff ? (long.shift() ?? value) : value;
  };
  // The 64-bit field holds only what overflowed, in this order: size, compressed size, offset.
  const size = field(24);
  const compressedSize = field(20);
  const offset = field(42);
  const name = readName(bytes.subarray(at + 46, at + 46 + nameLength)).replace(/^\//, '');
  const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
  return { name, method: view.getUint16(at + 10, true), isEncrypted, crc: view.getUint32(at + 16, true), compressedSize, size, offset };
}

/** Chinese Windows packs names in GBK without saying so; what is no UTF-8 is read as that. */
function readName(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gbk').decode(bytes);
  }
}

function longSizes(view: DataView, start: number, length: number): number[] {
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const stop = Math.min(at + 4 + view.getUint16(at + 2, true), start + length);
    const values: number[] = [];
    for (let field = at + 4; field + 8 <= stop; field += 8) values.push(Number(view.getBigUint64(field, true)));
    return values;
  }
  return [];
}

function refuseTrickyNames(entries: readonly ZipEntry[], unreadable: Unreadable): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    if (name.includes('\0') || /(^|[/\\])\.\.([/\\]|$)|^[A-Za-z]:|^[/\\]|\\/.test(name)) throw unreadable('unsafe-package', '含有越界的路径');
    const key = name.toLowerCase();
    if (seen.has(key)) throw unreadable('unsafe-package', '同一部分出现两次');
    seen.add(key);
  }
}
