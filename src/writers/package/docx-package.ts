/**
 * A docx as its parts, and the parts as a docx again. What is read comes from a person's disk: a file that is no docx, is locked with a
 * password or would unpack to more than 256 MB is refused in one sentence. What is written carries no time, so that the same parts give
 * the same bytes; 1980-01-01 is the earliest time a zip can name, and a zip has no time zone.
 */
import { unzipSync, zipSync } from 'fflate';
import { InputError } from '../../model/input-error';

export type Parts = Readonly<Record<string, Uint8Array>>;

export class DocumentUnreadable extends InputError {}

const MB = 1024 * 1024;
const MOST = 256 * MB;
const EARLIEST = new Date(1980, 0, 1);
/** Of 9: a document of text is a tenth larger than at its smallest and written in half the time. */
const LEVEL = 3;
const BODY = 'word/document.xml';

/** @throws DocumentUnreadable */
export function openDocx(bytes: Uint8Array, fileName = '文档'): Parts {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new DocumentUnreadable('docx-old-or-locked', `“${fileName}”是旧的 .doc 格式或设了打开密码；在 Word 或 WPS 中取消密码，另存为 .docx 后再试。`);
  const parts = unpacked(bytes, fileName);
  if (!parts[BODY]) throw new DocumentUnreadable('docx-without-body', `“${fileName}”不是 Word 文档；选 .docx 文件。`);
  return parts;
}

function unpacked(bytes: Uint8Array, fileName: string): Record<string, Uint8Array> {
  let total = 0;
  const tooLarge = new DocumentUnreadable('docx-too-large', `“${fileName}”展开后超过 ${MOST / MB} MB；压缩或删去文中的图片后再试。`);
  try {
    return unzipSync(bytes, {
      filter({ originalSize }) {
        total += originalSize;
        if (total > MOST) throw tooLarge;
        return true;
      },
    });
  } catch (cause) {
    if (cause === tooLarge) throw tooLarge;
    throw new DocumentUnreadable('docx-unreadable', `“${fileName}”打不开，文件不完整或不是 .docx；在 Word 或 WPS 中另存一份后再试。`, { cause });
  }
}

export function savedDocx(parts: Parts): Uint8Array {
  return zipSync({ ...parts }, { mtime: EARLIEST, level: LEVEL });
}

/** The parts that hold text a person reads: body, heads, feet, notes. */
export function textParts(parts: Parts): readonly string[] {
  return Object.keys(parts).filter((name) => /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/u.test(name));
}

/** A byte order mark stays where it was. */
export function xmlOf(part: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(part);
}

export function partOf(xml: string): Uint8Array {
  return new TextEncoder().encode(xml);
}
