/**
 * A report as a Word document in one named style, GB/T 9704-2012 unless another is asked for. Every figure sits in a content control
 * tagged with its claim's id. The same report gives the same bytes. The docx library is loaded only when a document is written: the
 * pane opens without it.
 */
import type { ReportDocument } from '../model/report-document';
import { layOut } from '../document/lay-out';
import { correctedPackage } from './docx/corrected-package';
import { OFFICIAL_PROFILE } from './docx/official-profile';
import { pageLines } from './docx/page-lines';
import { documentDefaults, pageNumbers, pageProperties } from './docx/page-parts';
import { characterStyles, paragraphStyles } from './docx/paragraph-styles';
import type { DocumentProfile } from './docx/profile';

export async function writeDocx(document: ReportDocument, profile: DocumentProfile = OFFICIAL_PROFILE): Promise<Uint8Array> {
  const docx = await import('docx');
  const { children, figures } = await pageLines(docx, profile, layOut(document));
  const file = new docx.Document({
    title: document.title,
    creator: document.signedBy ?? '工会填报助手',
    lastModifiedBy: document.signedBy ?? '工会填报助手',
    compatibility: { version: 15 },
    evenAndOddHeaderAndFooters: profile.pageNumber.place === 'outside',
    styles: { default: documentDefaults(profile), paragraphStyles: paragraphStyles(profile), characterStyles: characterStyles() },
    sections: [{ properties: pageProperties(docx, profile), footers: pageNumbers(docx, profile), children: [...children] }],
  });
  return correctedPackage(new Uint8Array(await docx.Packer.toArrayBuffer(file)), { figures, profile });
}
