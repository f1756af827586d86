/**
 * The text of a draft as a person has it: a .docx, plain text in the encodings that Chinese programs write (UTF-8, UTF-16 with its mark,
 * GB 18030), or Markdown, whose signs are no part of what is said: 「**1206人**」 reads 「1206人」. What a file is, its first bytes tell, not its name.
 */
import { InputError } from '../../model/input-error';
import { openDocx, xmlOf } from '../../writers/package/docx-package';
import { findFigures } from '../../writers/refresh/find-figures';
import { plainMarkdown } from './plain-markdown';
import { shownText } from './shown-text';

export interface DraftFile {
  /** In reading order, without their ends. */
  readonly paragraphs: readonly string[];
}

export class DraftUnreadable extends InputError {}

const BODY = 'word/document.xml';
/** Files that open with letters and yet are no plain text: PDF, rich text (often called .doc), web pages. */
const OTHER_KIND = /^\s*(?:%PDF-|\{\\rtf|<!doctype html|<html|<\?xml|MIME-Version:)/iu;
/** A book; what is longer is no draft of a report. */
const MOST_CHARACTERS = 5_000_000;

/** @throws DraftUnreadable, DocumentUnreadable */
export function readDraft(bytes: Uint8Array, fileName: string): DraftFile {
  const starts = (...first: readonly number[]): boolean => first.every((byte, at) => bytes[at] === byte);
  if (starts(0x50, 0x4b) || starts(0xd0, 0xcf, 0x11, 0xe0)) return { paragraphs: settled(findFigures(shownText(xmlOf(openDocx(bytes, fileName)[BODY]!))).paragraphs, fileName) };
  const text = decoded(bytes, fileName).replace(/\r\n?|[\v\f\u2028\u2029]/gu, '\n');
  return { paragraphs: settled((/\.(?:md|markdown)$/iu.test(fileName) ? plainMarkdown(text) : text).split('\n'), fileName) };
}

function settled(paragraphs: readonly string[], fileName: string): readonly string[] {
  const length = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
  if (paragraphs.every((paragraph) => paragraph.trim() === '')) throw new DraftUnreadable('draft-empty', `“${fileName}”里没有文字；选一份写有内容的文稿。`);
  if (length > MOST_CHARACTERS) throw new DraftUnreadable('draft-too-long', `“${fileName}”超过 ${MOST_CHARACTERS / 10_000} 万字，不像一份文稿；分开后再校对。`);
  return paragraphs;
}

function decoded(bytes: Uint8Array, fileName: string): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const isBinary = bytes.subarray(0, 4096).some((byte) => byte < 9 || (byte > 13 && byte < 27));
  for (const encoding of isBinary ? [] : ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (OTHER_KIND.test(text)) break;
      return text;
    } catch {
      // Then it is in the other one.
    }
  }
  throw new DraftUnreadable('draft-not-text', `“${fileName}”不是 Word 文档或文本文件；另存为 .docx 或 .txt 后再校对。`);
}
