/**
 * A report as a Word document after GB/T 9704-2012. Every figure sits in a content control tagged with its claim's id.
 * The same report gives the same bytes. The docx library is loaded only when a document is written: the pane opens without it.
 */
import type { ReportDocument } from '../model/report-document';
import { layOut } from '../document/lay-out';
import { correctedPackage } from './docx/corrected-package';
import { OFFICIAL_PROFILE, type DocumentProfile } from './docx/official-profile';
import { pageLines } from './docx/page-lines';
import { documentDefaults, pageNumbers, pageProperties } from './docx/page-parts';

export async function writeDocx(document: ReportDocument, profile: DocumentProfile = OFFICIAL_PROFILE): Promise<Uint8Array> {
  const docx = await import('docx');
  const file = new docx.Document({
    title: document.title,
    creator: document.signedBy ?? '工会填报助手',
    lastModifiedBy: document.signedBy ?? '工会填报助手',
    compatibility: { version: 15 },
    evenAndOddHeaderAndFooters: true,
    styles: { default: documentDefaults(profile), paragraphStyles: plainStyles() },
    sections: [
      {
        properties: pageProperties(docx, profile),
        footers: pageNumbers(docx, profile),
        children: pageLines(docx, profile, layOut(document)),
      },
    ],
  });
  return correctedPackage(new Uint8Array(await docx.Packer.toArrayBuffer(file)));
}

/** Title and headings keep their outline level in Word's navigation but none of Word's own looks. */
function plainStyles() {
  const plain = { basedOn: 'Normal', next: 'Normal', quickFormat: true, run: { bold: false, color: '000000' } };
  return [
    { ...plain, id: 'Title', name: 'Title' },
    { ...plain, id: 'Heading1', name: 'heading 1', paragraph: { outlineLevel: 0 } },
    { ...plain, id: 'Heading2', name: 'heading 2', paragraph: { outlineLevel: 1 } },
  ];
}
