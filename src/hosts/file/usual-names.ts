/**
 * A workbook with its parts named and written as Excel does it. exceljs goes by these names and not by the relationships, and cannot
 * open what openpyxl or LibreOffice write: comments, tables and drawings under other names, or with other prefixes.
 *
 *   Target="/xl/comments/comment1.xml"                  Target="../comments1.xml", and the part is called so
 *   <text><t>请核对</t></text>                          <text><r><t>请核对</t></r></text>
 *   <wsDr xmlns="…"><from>                              <xdr:wsDr xmlns="…"><xdr:from>
 *   <table ref="A1:F6"> without filter and style        headerRowCount="1", <autoFilter ref="A1:F6"/>, <tableStyleInfo/>
 *
 * What is named so already is left as it is, to the byte.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

interface Kind {
  /** As exceljs looks for it. */
  readonly usual: RegExp;
  nameOf(number: number): string;
}

/** By the last word of a relationship's type. */
const KINDS: Readonly<Record<string, Kind>> = {
  comments: { usual: /^xl\/comments\d+\.xml$/u, nameOf: (number) => `xl/comments${number}.xml` },
  vmlDrawing: { usual: /^xl\/drawings\/vmlDrawing\d+\.vml$/u, nameOf: (number) => `xl/drawings/vmlDrawing${number}.vml` },
  table: { usual: /^xl\/tables\/table\d+\.xml$/u, nameOf: (number) => `xl/tables/table${number}.xml` },
  drawing: { usual: /^xl\/drawings\/[a-zA-Z0-9]+\.xml$/u, nameOf: (number) => `xl/drawings/drawing${number}.xml` },
};
const CONCERNED = /^xl\/(?:worksheets\/_rels\/[^/]+\.rels|tables\/[^/]+|drawings\/[^/]+\.xml|(?:comments\/)?comments?\d*\.xml)$/u;
/** Filters of tables that exceljs does not know, and gives up at. */
const ODD_FILTER = /(<autoFilter\b[^>/]*)>(?=(?:(?!<\/autoFilter>)[^])*<(?:dynamicFilter|top10|colorFilter|iconFilter|dateGroupItem|sortState|extLst)\b)(?:(?!<\/autoFilter>)[^])*<\/autoFilter>/u;
const SHEET_RELATIONSHIPS = /^xl\/worksheets\/_rels\/[^/]+\.rels$/u;

/** @param bytes of a package that the guard has let through */
export function withUsualNames(bytes: Uint8Array): Uint8Array {
  const concerned = unzipSync(bytes, { filter: ({ name }) => CONCERNED.test(name) });
  const renamed = new Map<string, string>();
  const changed = new Map<string, string>();
  const present = new Set(Object.keys(concerned));
  for (const [name, content] of Object.entries(concerned)) {
    const before = strFromU8(content);
    const after = SHEET_RELATIONSHIPS.test(name) ? usualTargets(before, renamed, present) : usualXml(before);
    if (after !== before) changed.set(name, after);
  }
  if (changed.size === 0) return bytes;
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]) => {
    const text = changed.get(name);
    return [renamed.get(name) ?? usualRelationships(name, renamed), text === undefined ? content : strToU8(text)] as const;
  });
  return zipSync(Object.fromEntries(parts), { level: 1 });
}

function usualTargets(xml: string, renamed: Map<string, string>, present: Set<string>): string {
  return xml.replace(/<Relationship\b[^>]*>/gu, (relationship) => {
    const kind = KINDS[/\bType\s*=\s*["'][^"']*\/(\w+)["']/u.exec(relationship)?.[1] ?? ''];
    const target = /\bTarget\s*=\s*["']([^"']*)["']/u.exec(relationship)?.[1];
    if (!kind || target === undefined || /\bTargetMode\s*=\s*["']External/u.test(relationship)) return relationship;
    const path = target.startsWith('/') ? target.slice(1) : decodeURI(new URL(target, 'zip:/xl/worksheets/').pathname.slice(1));
    const name = kind.usual.test(path) ? path : (renamed.get(path) ?? freeName(kind, present));
    if (name !== path) renamed.set(path, name);
    return relationship.replace(/\bTarget\s*=\s*["'][^"']*["']/u, `Target="../${name.slice('xl/'.length)}"`);
  });
}

/** High, so that it meets none of those that are there. */
function freeName({ nameOf }: Kind, present: Set<string>): string {
  let number = 1001;
  while (present.has(nameOf(number))) number += 1;
  present.add(nameOf(number));
  return nameOf(number);
}

/** A drawing's own relationships lie beside it and go by its name. */
function usualRelationships(name: string, renamed: ReadonlyMap<string, string>): string {
  const owner = /^(xl\/drawings\/)_rels\/([^/]+)\.rels$/u.exec(name);
  const moved = owner && renamed.get(owner[1]! + owner[2]!);
  return moved ? moved.replace(/([^/]+)$/u, '_rels/$1.rels') : name;
}

function usualXml(xml: string): string {
  if (/^(?:<\?[^>]*>\s*)?<wsDr\b/u.test(xml)) return xml.replace(/<(\/?)([A-Za-z]\w*)(?=[\s/>])/gu, '<$1xdr:$2');
  if (/^(?:<\?[^>]*>\s*)?<comments\b/u.test(xml)) return xml.replace(/<text>\s*(<t\b[^>]*>[^<]*<\/t>)\s*<\/text>/gu, '<text><r>$1</r></text>');
  return /^(?:<\?[^>]*>\s*)?<table\b/u.test(xml) ? usualTable(xml) : xml;
}

/** One row of heads is what the format means where it says nothing; exceljs takes it for none. */
function usualTable(xml: string): string {
  const known = xml.replace(ODD_FILTER, '$1/>');
  let usual = /<table\b[^>]*\bheaderRowCount=/u.test(known) ? known : known.replace('<table ', '<table headerRowCount="1" ');
  const ref = /<table\b[^>]*\sref="([^"]+)"/u.exec(usual)?.[1];
  if (ref !== undefined && !usual.includes('<autoFilter')) usual = usual.replace('<tableColumns', `<autoFilter ref="${ref}"/><tableColumns`);
  return usual.includes('<tableStyleInfo') ? usual : usual.replace('</table>', '<tableStyleInfo showRowStripes="0"/></table>');
}
