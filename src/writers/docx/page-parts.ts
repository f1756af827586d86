/**
 * What stands around the text: page, margins, line grid, page numbers 「— 1 —」 outside right on odd pages and left on
 * even ones, one character in from the edge (GB/T 9704-2012, 7.5), and the fonts everything starts from.
 */
import type * as Docx from 'docx';
import { halfPoints, millimetres, twips, type DocumentProfile } from './official-profile';

export function pageProperties(docx: typeof Docx, profile: DocumentProfile): NonNullable<Docx.ISectionOptions['properties']> {
  const { page, margin } = profile;
  return {
    page: {
      size: { width: millimetres(page.width), height: millimetres(page.height) },
      margin: {
        top: millimetres(margin.top),
        right: millimetres(margin.right),
        bottom: millimetres(margin.bottom),
        left: millimetres(margin.left),
        footer: millimetres(margin.footer),
        header: millimetres(margin.footer),
      },
    },
    grid: { type: docx.DocumentGridType.LINES, linePitch: twips(profile.linePitch) },
  };
}

export function pageNumbers(docx: typeof Docx, profile: DocumentProfile): NonNullable<Docx.ISectionOptions['footers']> {
  return { default: pageNumber(docx, profile, 'right'), even: pageNumber(docx, profile, 'left') };
}

function pageNumber(docx: typeof Docx, profile: DocumentProfile, side: 'left' | 'right'): Docx.Footer {
  const oneCharacter = twips(profile.pageNumberSize);
  const { pageNumber: eastAsia } = profile.fonts;
  const run = new docx.TextRun({
    children: ['— ', docx.PageNumber.CURRENT, ' —'],
    size: halfPoints(profile.pageNumberSize),
    font: { ascii: eastAsia, hAnsi: eastAsia, eastAsia },
  });
  return new docx.Footer({
    children: [new docx.Paragraph({ alignment: side, indent: { [side]: oneCharacter }, children: [run] })],
  });
}

export function documentDefaults(profile: DocumentProfile): NonNullable<NonNullable<Docx.IPropertiesOptions['styles']>['default']> {
  const { text, latin } = profile.fonts;
  return {
    document: {
      run: { size: halfPoints(profile.textSize), characterSpacing: twips(profile.characterSpace), font: { ascii: latin, hAnsi: latin, eastAsia: text }, language: { value: 'en-US', eastAsia: 'zh-CN' } },
      paragraph: { spacing: { before: 0, after: 0, line: twips(profile.linePitch), lineRule: 'exact' } },
    },
  };
}
