/** The body out of what Word gives as OOXML: one XML in which every part of a package is a `pkg:part` (flat OPC). */
import { attributeOf, tagsOf } from '../../../writers/package/xml-scan';

const BODY = '/word/document.xml';

/** @returns the XML of the document part; empty where there is none */
export function bodyOfFlatOpc(xml: string): string {
  let from = -1;
  for (const tag of tagsOf(xml)) {
    if (tag.name !== 'pkg:part') continue;
    if (from >= 0 && tag.kind === 'close') return xml.slice(from, tag.start);
    if (tag.kind === 'open' && attributeOf(xml, tag, 'pkg:name')?.value === BODY) from = tag.end;
  }
  return '';
}
