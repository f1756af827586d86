/**
 * A template made ready for the template library: braces typed on a Chinese keyboard become plain ones, and a paragraph that holds
 * nothing but conditions is marked, so that it can be taken out whole where none of them holds. 「｛#如果 …｝…｛/｝」
 */
import { textParts, xmlOf, partOf, type Parts } from '../package/docx-package';
import { unescapeXml } from '../package/xml-text';

/** At the end of a paragraph that is nothing but conditions. */
export const ONLY_CONDITIONS = '\uE0F2';
const MARK = `<w:r><w:t>${ONLY_CONDITIONS}</w:t></w:r>`;

export function withPlainBraces(parts: Parts): Parts {
  return inTextParts(parts, plainBraces);
}

export function withMarks(parts: Parts): Parts {
  return inTextParts(parts, marked);
}

function inTextParts(parts: Parts, change: (xml: string) => string): Parts {
  return { ...parts, ...Object.fromEntries(textParts(parts).map((name) => [name, partOf(change(xmlOf(parts[name]!)))])) };
}

function plainBraces(xml: string): string {
  return xml.replace(/(<w:t(?: [^>]*)?>)([^<]*[｛｝][^<]*)/gu, (_, open: string, text: string) => open + text.replaceAll('｛', '{').replaceAll('｝', '}'));
}

/** Paragraphs of a text box stand inside another paragraph; only the innermost are looked at. */
function marked(xml: string): string {
  return xml.replace(/<w:p(?: [^>]*)?>(?:(?!<w:p[ >]|<\/w:p>)[^])*<\/w:p>/gu, (paragraph) => (isOnlyConditions(textOf(paragraph)) ? paragraph.replace(/<\/w:p>$/u, `${MARK}</w:p>`) : paragraph));
}

function textOf(paragraph: string): string {
  return [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)/gu)].map(([, text = '']) => unescapeXml(text)).join('');
}

/** Every word of it stands between an opening and a closing tag of the same paragraph. */
function isOnlyConditions(text: string): boolean {
  let depth = 0;
  let pairs = 0;
  for (const piece of text.split(/(\{[^{}]*\})/u)) {
    if (/^\{\s*[#＃^＾]/u.test(piece)) depth += 1;
    else if (/^\{\s*[/／]/u.test(piece)) {
      depth -= 1;
      pairs += 1;
    } else if (depth === 0 && piece.trim() !== '') return false;
    if (depth < 0) return false;
  }
  return depth === 0 && pairs > 0;
}
