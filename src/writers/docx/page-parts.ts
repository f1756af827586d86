/**
 * What stands around the text: page, margins, line grid, page numbers 「— 1 —」 outside right on odd pages and left on
 * even ones, one character in from the edge (GB/T 9704-2012, 7.5), and the fonts everything starts from.
 */
import type * as Docx from 'docx';
import { halfPoints, linePitch, millimetres, twips, type DocumentProfile } from './profile';

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
    ...(profile.hasLineGrid && { grid: { type: docx.DocumentGridType.LINES, linePitch: twips(linePitch(profile)) } }),
  };
}

/** In points. A line of the text's pitch would push the text area up, and LibreOffice would set 21 lines. */
const NUMBER_LINE = 20;

export function pageNumbers(docx: typeof Docx, profile: DocumentProfile): NonNullable<Docx.ISectionOptions['footers']> {
  if (profile.pageNumber.place === 'middle') return { default: pageNumber(docx, profile, 'center') };
  return { default: pageNumber(docx, profile, 'right'), even: pageNumber(docx, profile, 'left') };
}

function pageNumber(docx: typeof Docx, profile: DocumentProfile, side: 'left' | 'center' | 'right'): Docx.Footer {
  const { size, dashes } = profile.pageNumber;
  const { pageNumber: eastAsia } = profile.fonts;
  const current = docx.PageNumber.CURRENT;
  const run = new docx.TextRun({
    children: dashes ? ['— ', current, ' —'] : [current],
    size: halfPoints(size),
    characterSpacing: 0,
    font: { ascii: eastAsia, hAnsi: eastAsia, eastAsia },
  });
  return new docx.Footer({
    children: [new docx.Paragraph({ alignment: side, spacing: { line: twips(NUMBER_LINE), lineRule: 'exact' }, ...(side !== 'center' && { indent: { [side]: twips(size) } }), children: [run] })],
  });
}

export function documentDefaults(profile: DocumentProfile): NonNullable<NonNullable<Docx.IPropertiesOptions['styles']>['default']> {
  const { fonts, line, textSize, characterSpace } = profile;
  const spacing = 'exactly' in line ? { line: twips(line.exactly), lineRule: 'exact' as const } : { line: Math.round(line.times * 240), lineRule: 'auto' as const };
  return {
    document: {
      run: { size: halfPoints(textSize), ...(characterSpace !== 0 && { characterSpacing: twips(characterSpace) }), font: { ascii: fonts.latin, hAnsi: fonts.latin, eastAsia: fonts.text }, language: { value: 'en-US', eastAsia: 'zh-CN' } },
      paragraph: { spacing: { before: 0, after: 0, ...spacing } },
    },
  };
}
