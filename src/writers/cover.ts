/**
 * The cover of what is handed in, as a Word document of one A4 page: what it is, from whom, which files and forms, the result of the checks,
 * the 校验码 that holds paper and files together, and lines to sign, stamp and date by hand. The same cover gives the same bytes.
 */
import type * as Docx from 'docx';
import type { Cover } from './cover-content';
import { correctedPackage } from './docx/corrected-package';
import { coverLines } from './docx/cover-lines';
import { millimetres, OFFICIAL_PROFILE, type DocumentProfile } from './docx/official-profile';
import { documentDefaults } from './docx/page-parts';

/** Wider than an official document's text, so that a cover with all its forms stays on one page. */
const PROFILE: DocumentProfile = { ...OFFICIAL_PROFILE, margin: { top: 25, right: 26, bottom: 18, left: 26, footer: 10 }, characterSpace: 0 };

export async function writeCover(cover: Cover): Promise<Uint8Array> {
  const docx = await import('docx');
  const file = new docx.Document({
    title: `${cover.title}封面`,
    creator: cover.unit || '工会填报助手',
    lastModifiedBy: cover.unit || '工会填报助手',
    compatibility: { version: 15 },
    styles: { default: documentDefaults(PROFILE) },
    sections: [{ properties: pageOf(PROFILE), children: coverLines(docx, PROFILE, cover) }],
  });
  return correctedPackage(new Uint8Array(await docx.Packer.toArrayBuffer(file)));
}

function pageOf({ page, margin }: DocumentProfile): NonNullable<Docx.ISectionOptions['properties']> {
  const { top, right, bottom, left, footer } = margin;
  return {
    page: {
      size: { width: millimetres(page.width), height: millimetres(page.height) },
      margin: { top: millimetres(top), right: millimetres(right), bottom: millimetres(bottom), left: millimetres(left), header: millimetres(footer), footer: millimetres(footer) },
    },
  };
}
