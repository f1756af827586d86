/** The body as Word's getOoxml gives it: one XML of all the parts that a document needs, ids of revisions and language marks strewn in. */
import { XmlElement } from './xml-tree';
import type { WordDocument } from './word-document';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';

export function flatOpc({ body, styles }: WordDocument): string {
  const shown = body.copy();
  for (const paragraph of shown.named('w:p')) paragraph.attributes.set('w:rsidR', '00A77427');
  const content = `<w:document xmlns:w="${W}">${new XmlElement('w:body').add(...shown.children, new XmlElement('w:sectPr'))}</w:document>`;
  return [
    '<?xml version="1.0" standalone="yes"?>\n<?mso-application progid="Word.Document"?>\n<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">',
    part('/_rels/.rels', 'application/vnd.openxmlformats-package.relationships+xml', `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${DOCUMENT}" Target="word/document.xml"/></Relationships>`),
    part('/word/document.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml', content),
    // Another part with paragraphs in it, which are none of the body's.
    part('/word/footnotes.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml', `<w:footnotes xmlns:w="${W}"><w:footnote w:id="-1"><w:p/></w:footnote></w:footnotes>`),
    part('/word/styles.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml', `<w:styles xmlns:w="${W}">${[...styles.values()].join('')}</w:styles>`),
    '</pkg:package>',
  ].join('');
}

function part(name: string, type: string, xml: string): string {
  return `<pkg:part pkg:name="${name}" pkg:contentType="${type}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
}
