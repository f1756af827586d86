/**
 * A .docx as InsertFile takes it: the paragraphs and tables of its body, and the styles these are in. What is not well-formed, points to
 * a part that is not there or is in a style that is not defined is refused, as Word would call the file damaged.
 */
import { dirname, posix } from 'node:path';
import { openDocx, xmlOf, type Parts } from '../../../../src/writers/package/docx-package';
import { RichError } from '../rich-api';
import { parseXml, type XmlElement } from './xml-tree';

const BODY = 'word/document.xml';
const STYLED = ['w:pStyle', 'w:rStyle', 'w:tblStyle'];
const LINKS = ['w:basedOn', 'w:next', 'w:link'];

/** @param known styles of the document by name: those that come along are added, those of a known name are not */
export function insertedFrom(bytes: Uint8Array, known: Map<string, XmlElement>): readonly XmlElement[] {
  const parts = opened(bytes);
  checkLinks(parts);
  const body = parseXml(xmlOf(parts[BODY]!)).child('w:body');
  if (!body) throw new RichError('GeneralException', 'no body');
  const styles = parseXml(xmlOf(parts['word/styles.xml']!)).elements.filter(({ name }) => name === 'w:style');
  const byId = new Map(styles.map((style) => [style.attributes.get('w:styleId')!, style]));
  const bring = (id: string): void => {
    const style = byId.get(id);
    if (!style) throw new RichError('GeneralException', `style ${id} is not defined`);
    const name = style.child('w:name')!.attributes.get('w:val')!;
    if (known.has(name)) return;
    known.set(name, style.copy());
    for (const link of LINKS) if (style.child(link)) bring(style.child(link)!.attributes.get('w:val')!);
  };
  for (const element of body.below()) if (STYLED.includes(element.name)) bring(element.attributes.get('w:val')!);
  const content = body.elements.filter(({ name }) => name !== 'w:sectPr');
  for (const each of content) each.remove();
  return content;
}

function opened(bytes: Uint8Array): Parts {
  try {
    const parts = openDocx(bytes);
    for (const [name, part] of Object.entries(parts)) if (/\.(?:xml|rels)$/u.test(name)) parseXml(xmlOf(part));
    return parts;
  } catch (error) {
    throw new RichError('GeneralException', String(error));
  }
}

/** Every relationship of a part leads to a part, and every r:id of the body is a relationship. */
function checkLinks(parts: Parts): void {
  for (const [name, part] of Object.entries(parts)) {
    if (!name.endsWith('.rels')) continue;
    for (const { attributes } of parseXml(xmlOf(part)).elements) {
      const target = attributes.get('Target')!;
      if (attributes.get('TargetMode') === 'External') continue;
      const path = target.startsWith('/') ? target.slice(1) : posix.join(dirname(dirname(name)), target);
      if (!parts[path]) throw new RichError('GeneralException', `${name} leads to ${path}, which is not there`);
    }
  }
  const ids = new Set(parseXml(xmlOf(parts['word/_rels/document.xml.rels']!)).elements.map(({ attributes }) => attributes.get('Id')));
  for (const { attributes } of parseXml(xmlOf(parts[BODY]!)).below()) {
    const id = attributes.get('r:id');
    if (id !== undefined && !ids.has(id)) throw new RichError('GeneralException', `no relationship ${id}`);
  }
}
