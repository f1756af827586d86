/**
 * Lets through only what is an .xlsx workbook that opens within bounded time and memory; everything else is a
 * WorkbookUnreadable with one sentence. First the zip's directory is judged without inflating anything, then parts
 * are inflated under the same bounds, as declared sizes may lie.
 *
 *   10 KB that declare 1 GB → 「…展开后过大（共 1024 MB）…」, nothing inflated
 */
import { inflatePart } from './inflate-part';
import { notZip, otherZip } from './seeming-kind';
import { unreadableFile, type Unreadable } from './workbook-unreadable';
import { decodeXml, XmlFault, XmlScanner } from './xml-scanner';
import { readZipDirectory, type ZipEntry } from './zip-directory';

const MB = 1024 * 1024;
/** A ledger of 100 000 rows by 20 columns is 60–100 MB of XML. */
const MAX_PART = 256 * MB;
const MAX_TOTAL = 384 * MB;
/** Sheets of a million blank styled rows pack 60 : 1; deflate cannot do more than 1 032 : 1. */
const MAX_RATIO = 300;
const RATIO_COUNTS_FROM = 8 * MB;

/** A workbook's zip, opened: its parts by name, each inflated when asked for. */
export interface XlsxPackage {
  readonly names: readonly string[];
  /** The part's text; names are compared without regard to case, as OPC wants. */
  text(name: string): string | undefined;
}

/** Everything the guard can check, every part included: for bytes that go to a reader with no bounds of its own. */
export function guardXlsx(bytes: Uint8Array, fileName?: string): void {
  const unreadable = unreadableFile(fileName);
  const entries = openDirectory(bytes, fileName, unreadable);
  for (const entry of entries) {
    const content = inflatePart(bytes, entry, unreadable);
    if (content.length > 0 && /\.(xml|rels|vml)$/i.test(entry.name)) refuseDoctype(content, entry.name, unreadable);
  }
}

/** The same guard, paid for only in the parts that are read. */
export function openXlsx(bytes: Uint8Array, unreadable: Unreadable, fileName?: string): XlsxPackage {
  const entries = new Map(openDirectory(bytes, fileName, unreadable).map((entry) => [entry.name.toLowerCase(), entry]));
  return {
    names: [...entries.values()].map((entry) => entry.name),
    text(name) {
      const entry = entries.get(name.toLowerCase());
      return entry && decodeXml(inflatePart(bytes, entry, unreadable));
    },
  };
}

function openDirectory(bytes: Uint8Array, fileName: string | undefined, unreadable: Unreadable): ZipEntry[] {
  if (bytes.length === 0) throw unreadable('file-empty');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || bytes[2]! > 8) throw notZip(bytes, fileName, unreadable);
  const entries = readZipDirectory(bytes, unreadable);
  refuseExcess(entries, bytes.length, unreadable);
  const names = entries.map((entry) => entry.name);
  if (!names.some(isWorkbookPart)) {
    const mimetype = entries.find((entry) => entry.name === 'mimetype' && entry.size < 200);
    throw otherZip(names, mimetype ? decodeXml(inflatePart(bytes, mimetype, unreadable)) : '', unreadable);
  }
  return entries;
}

/** Office itself sometimes numbers it: xl/workbook2.xml. */
export function isWorkbookPart(name: string): boolean {
  return /^xl\/workbook\d*\.xml$/i.test(name);
}

function refuseExcess(entries: readonly ZipEntry[], fileSize: number, unreadable: Unreadable): void {
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  const packed = entries.reduce((sum, entry) => sum + entry.compressedSize, 0);
  // Parts that share their bytes: many gigabytes out of one small block.
  if (packed > fileSize) throw unreadable('unsafe-package', '各部分互相重叠');
  if (total > MAX_TOTAL) throw unreadable('too-large', `共 ${Math.round(total / MB)} MB`);
  for (const { name, size, compressedSize } of entries) {
    if (size > MAX_PART) throw unreadable('too-large', `${name} 有 ${Math.round(size / MB)} MB`);
    if (size > RATIO_COUNTS_FROM && size > compressedSize * MAX_RATIO) throw unreadable('too-large', `${name} 压缩比异常`);
  }
}

function refuseDoctype(content: Uint8Array, name: string, unreadable: Unreadable): void {
  // The document type stands before the first element: a short way into the part, however long it is.
  const scanner = new XmlScanner(decodeXml(content.subarray(0, 64 * 1024)));
  try {
    scanner.next();
  } catch (cause) {
    throw unreadableXml(cause, name, unreadable);
  }
}

/** Translates what the XML reader threw; a bug of ours passes through. */
export function unreadableXml(cause: unknown, name: string, unreadable: Unreadable): unknown {
  if (!(cause instanceof XmlFault)) return cause;
  return cause.fault === 'doctype' ? unreadable('unsafe-package', `${name} 含有文档类型声明`, { cause }) : unreadable('damaged', `${name} 读不出`, { cause });
}
