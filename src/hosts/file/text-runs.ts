/**
 * The text of a shared or inline string (ECMA-376 18.4.8): its runs joined, the phonetic guide (rPh) left out,
 * as 「工会」 with its reading beside it must not become 「工会gonghui」. Spaces stay: they indent labels.
 */
import { XmlScanner } from './xml-scanner';

export function readSharedStrings(xml: string): string[] {
  const strings: string[] = [];
  const scanner = new XmlScanner(xml);
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token === 'open' && scanner.name === 'si') strings.push(readTextRuns(scanner, 'si'));
  }
  return strings;
}

/** Reads on until `owner` closes. */
export function readTextRuns(scanner: XmlScanner, owner: string): string {
  let text = '';
  let isText = false;
  for (let token = scanner.next(); !(token === 'close' && scanner.name === owner); token = scanner.next()) {
    if (token === 'open' && scanner.name === 'rPh') scanner.skip();
    else if (token === 'text') text += isText ? scanner.text : '';
    else isText = token === 'open' && scanner.name === 't';
  }
  return unescapeControls(text);
}

/** _x000D_ stands for a character XML cannot hold, _x005F_ for an underscore that would start such an escape. */
export function unescapeControls(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
