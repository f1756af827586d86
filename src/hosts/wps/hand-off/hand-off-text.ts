/**
 * The workbook on its way from 表格 to 文字, as one text of ASCII: its name, its bytes in base64 and their checksum. No time and no path
 * stands in it: the same workbook gives the same file. What is torn, because the other program read while this one wrote, fails
 * the checksum.
 *   {"format":"union-report-hand-off","version":1,"name":"\u534a\u5e74\u62a5.xlsx","sha256":"9f86…","workbook":"UEsDBBQ…"}
 */
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import { HostRefused } from '../../host-refused';
import { binaryText, bytesOfBinary } from '../bytes-as-text';

export interface HandedOver {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Of the bytes. */
  readonly sum: string;
}

const FORMAT = 'union-report-hand-off';
const VERSION = 1;

export function handOffText(name: string, bytes: Uint8Array): string {
  const text = JSON.stringify({ format: FORMAT, version: VERSION, name, sha256: sumOf(bytes), workbook: btoa(binaryText(bytes)) });
  return text.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** @throws HostRefused hand-off-torn, hand-off-newer */
export function readHandOffText(text: string): HandedOver {
  const held = parsed(text);
  const { format, version, name, sha256: sum, workbook } = held ?? {};
  if (format === FORMAT && version !== VERSION) throw new HostRefused('hand-off-newer', '表格交来的数据出自另一个版本的填报助手；把两边的加载项升级到同一版本，再交一次。');
  const bytes = typeof workbook === 'string' ? decoded(workbook) : undefined;
  if (format !== FORMAT || typeof name !== 'string' || typeof sum !== 'string' || !bytes || sumOf(bytes) !== sum) {
    throw new HostRefused('hand-off-torn', '表格交来的数据不完整，没有采用；回到 WPS 表格，再点一次“到 WPS 文字中写总结”。');
  }
  return { name, bytes, sum };
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function decoded(base64: string): Uint8Array | undefined {
  try {
    return bytesOfBinary(atob(base64));
  } catch {
    return undefined;
  }
}

function sumOf(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}
