/**
 * The tags of an XML part in order with their places, nothing more: enough to change one word of a document and keep every other
 * character of it. Comments, CDATA, processing instructions and the doctype are passed over.
 */
import { unescapeXml } from './xml-text';

export interface XmlTag {
  readonly kind: 'open' | 'close' | 'empty';
  /** With its prefix: w:t. */
  readonly name: string;
  readonly start: number;
  /** Behind the 「>」. */
  readonly end: number;
}

const TAG = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<![^>]*>|<(\/?)([^\s/>]+)(?:[^>"']|"[^"]*"|'[^']*')*?(\/?)>/gu;

export function* tagsOf(xml: string): Generator<XmlTag> {
  for (const match of xml.matchAll(TAG)) {
    const [whole, slash = '', name, emptied = ''] = match;
    if (name === undefined) continue;
    yield { kind: slash === '/' ? 'close' : emptied === '/' ? 'empty' : 'open', name, start: match.index, end: match.index + whole.length };
  }
}

export interface XmlValue {
  readonly value: string;
  /** Of the characters between the quotation marks. */
  readonly start: number;
  readonly end: number;
}

/** An attribute of the tag by its name with prefix. */
export function attributeOf(xml: string, { start, end }: XmlTag, name: string): XmlValue | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u').exec(xml.slice(start, end));
  if (!found) return undefined;
  const written = found[1] ?? found[2] ?? '';
  const from = start + found.index + found[0].length - 1 - written.length;
  return { value: unescapeXml(written), start: from, end: from + written.length };
}

export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** @param edits that do not overlap, in any order */
export function edited(xml: string, edits: readonly Edit[]): string {
  let at = 0;
  let result = '';
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    result += xml.slice(at, start) + text;
    at = end;
  }
  return result + xml.slice(at);
}
