/**
 * What a false condition would leave behind: a paragraph of nothing but conditions, none of which held, goes; a table that has lost its
 * last row goes; a cell keeps one paragraph, as Word cannot open a cell without.
 */
import { ONLY_CONDITIONS } from './prepared-template';

const MARK_RUN = new RegExp(`<w:r(?: [^>]*)?>(?:<w:rPr>(?:(?!</w:rPr>)[^])*</w:rPr>)?<w:t(?: [^>]*)?>${ONLY_CONDITIONS}</w:t></w:r>`, 'gu');
/** What is seen although it is no text. */
const DRAWN = /<w:(?:drawing|pict|object|sectPr|br)\b/u;

export function tidyFilled(xml: string): string {
  const withoutEmpty = xml.replace(/<w:p(?: [^>]*)?>(?:(?!<w:p[ >]|<\/w:p>)[^])*<\/w:p>/gu, (paragraph) => (paragraph.includes(ONLY_CONDITIONS) && isEmpty(paragraph) ? '' : paragraph));
  return withoutEmpty
    .replace(MARK_RUN, '')
    .replaceAll(ONLY_CONDITIONS, '')
    .replace(/(<w:tc>(?:<w:tcPr\/>|<w:tcPr>(?:(?!<\/w:tcPr>)[^])*<\/w:tcPr>)?)<\/w:tc>/gu, '$1<w:p/></w:tc>')
    .replace(/<w:tbl>(?:(?!<w:tbl>|<w:tr[ >]|<\/w:tbl>)[^])*<\/w:tbl>/gu, '');
}

function isEmpty(paragraph: string): boolean {
  const text = [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)/gu)].map(([, each = '']) => each).join('');
  return text.replaceAll(ONLY_CONDITIONS, '').trim() === '' && !DRAWN.test(paragraph);
}
