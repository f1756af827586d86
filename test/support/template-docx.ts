/** A clerk's template as a word processor saves it: paragraphs of runs, and tables; tags may be split over runs. */
import { partOf, savedDocx } from '../../src/writers/package/docx-package';
import { escapeXml } from '../../src/writers/package/xml-text';

/** A paragraph: its runs. A table: its rows of cells. */
export type TemplatePart = string | readonly string[] | { readonly rows: readonly (readonly string[])[] };

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function templateDocx(parts: readonly TemplatePart[], footer = ''): Uint8Array {
  const body = parts.map((part) => (typeof part === 'string' ? paragraph([part]) : 'rows' in part ? table(part.rows) : paragraph(part))).join('');
  const xml = (text: string): Uint8Array => partOf(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`);
  return savedDocx({
    '[Content_Types].xml': xml(`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPES}.document.main+xml"/><Override PartName="/word/footer1.xml" ContentType="${TYPES}.footer+xml"/></Types>`),
    '_rels/.rels': xml(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`),
    'word/_rels/document.xml.rels': xml(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/footer" Target="footer1.xml"/></Relationships>`),
    'word/document.xml': xml(`<w:document xmlns:w="${WORD}" xmlns:r="${RELATIONS}"><w:body>${body}<w:sectPr><w:footerReference w:type="default" r:id="rId1"/></w:sectPr></w:body></w:document>`),
    'word/footer1.xml': xml(`<w:ftr xmlns:w="${WORD}">${paragraph([footer])}</w:ftr>`),
  });
}

function paragraph(runs: readonly string[]): string {
  return `<w:p>${runs.map((text) => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`).join('')}</w:p>`;
}

function table(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]): string => row.map((text) => `<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>${paragraph([text])}</w:tc>`).join('');
  return `<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/></w:tblPr><w:tblGrid/>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}
