/**
 * A report's .docx made ready to be inserted into another document. There styles of the same name give way to those that are there, what
 * a document sets for all its text does not come along, and the last paragraph may take the format of the place it ends in. So:
 * - Title and headings, which every document has, get names of the report's own: 总结标题, 总结标题1. Outline levels stay.
 * - What is set for all text goes into a style 总结 that all the others rest on instead of Normal.
 * - Page and page numbers, which are left behind, are taken out; a narrow empty paragraph ends the report and can lose its format.
 */
import { openDocx, partOf, savedDocx, xmlOf } from '../package/docx-package';
import { escapeXml } from '../package/xml-text';
import { STYLE } from './paragraph-styles';

const STYLES = 'word/styles.xml';
const BODY = 'word/document.xml';
const BASE = 'ReportBase';
const OWN: ReadonlySet<string> = new Set(Object.values(STYLE).flat());

/** Style ids that other documents have as well. */
const RENAMED: Readonly<Record<string, readonly [id: string, name: string]>> = {
  Title: ['ReportTitle', '总结标题'],
  Heading1: ['ReportHeading1', '总结标题1'],
  Heading2: ['ReportHeading2', '总结标题2'],
  Heading3: ['ReportHeading3', '总结标题3'],
};

/** @param look id of the profile: two looks in one document do not take each other's styles */
export function insertableDocx(docx: Uint8Array, look = 'official'): Uint8Array {
  const parts = openDocx(docx);
  const suffix = look === 'official' ? '' : `·${look}`;
  return savedDocx({ ...parts, [STYLES]: partOf(ownStyles(xmlOf(parts[STYLES]!), suffix)), [BODY]: partOf(ownBody(xmlOf(parts[BODY]!))) });
}

function ownStyles(xml: string, suffix: string): string {
  const styled = xml.replace(/<w:style [^>]*w:styleId="(\w+)".*?<\/w:style>/gsu, (style, id: string) => (OWN.has(id) ? ownStyle(style, id, suffix) : style));
  const all = (name: string): string => new RegExp(`<w:${name}Default>(.*?)</w:${name}Default>`, 'su').exec(xml)?.[1] ?? '';
  const base = `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${BASE}"><w:name w:val="${escapeXml(`总结${suffix}`)}"/><w:semiHidden/>${all('pPr')}${all('rPr')}</w:style>`;
  return styled.replace('</w:styles>', `${base}</w:styles>`);
}

function ownStyle(style: string, id: string, suffix: string): string {
  const [ownId, ownName] = RENAMED[id] ?? [id];
  return style
    .replace(/w:styleId="\w+"/u, `w:customStyle="1" w:styleId="${ownId}"`)
    .replace(/<w:name w:val="([^"]*)"\/>/u, (_, name: string) => `<w:name w:val="${escapeXml(`${ownName ?? name}${suffix}`)}"/>`)
    .replace('<w:basedOn w:val="Normal"/>', `<w:basedOn w:val="${BASE}"/>`)
    .replace(/<w:next w:val="(\w+)"\/>/u, (next, to: string) => (RENAMED[to] ? `<w:next w:val="${RENAMED[to][0]}"/>` : next));
}

function ownBody(xml: string): string {
  return xml
    .replace(/<w:pStyle w:val="(\w+)"\/>/gu, (style, id: string) => (RENAMED[id] ? `<w:pStyle w:val="${RENAMED[id][0]}"/>` : style))
    .replace(/(?:<w:sectPr\b(?:(?!<w:sectPr\b).)*<\/w:sectPr>)?<\/w:body>/su, `<w:p><w:pPr><w:pStyle w:val="${STYLE.afterTable}"/></w:pPr></w:p></w:body>`);
}
