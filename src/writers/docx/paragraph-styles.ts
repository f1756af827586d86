/**
 * The paragraph and character styles of a report, so that a clerk who wants another look changes a style once. Title and headings keep
 * their outline level in Word's navigation but none of Word's own looks. `firstLineChars` keeps the indent two characters wide when
 * the size is changed; text is not allowed to hang punctuation into the margin, so that a line holds its 28 characters.
 */
import type * as Docx from 'docx';
import { characterPitch, halfPoints, linePitch, twips, type DocumentProfile } from './profile';

export const STYLE = {
  title: 'Title',
  headings: ['Heading1', 'Heading2', 'Heading3'],
  text: 'ReportText',
  caption: 'ReportCaption',
  cell: 'ReportCell',
  afterTable: 'ReportAfterTable',
  chart: 'ReportChart',
  annexNote: 'ReportAnnexNote',
  annexMark: 'ReportAnnexMark',
  signature: 'ReportSignature',
  date: 'ReportDate',
  toConfirm: 'ToConfirm',
} as const;

const SHADE = 'FFF2CC';

export function paragraphStyles(profile: DocumentProfile): Docx.IParagraphStyleOptions[] {
  const { fonts, textSize, titleSize, headingSizes, tableSize } = profile;
  const free = twips(linePitch(profile));
  const indent = { firstLine: twips(characterPitch(profile) * 2), firstLineChars: 200 };
  const base = { basedOn: 'Normal', quickFormat: true, run: {}, paragraph: {} };
  const inFont = (eastAsia: string, size: number) => ({ font: { ascii: fonts.latin, hAnsi: fonts.latin, eastAsia }, size: halfPoints(size), sizeComplexScript: halfPoints(size), bold: false, italics: false, color: '000000' });
  const headings = [fonts.heading1, fonts.heading2, fonts.heading3].map((font, level) => ({
    ...base,
    id: STYLE.headings[level]!,
    name: `heading ${level + 1}`,
    next: STYLE.text,
    run: inFont(font, headingSizes[level]!),
    paragraph: { indent: { firstLine: twips((headingSizes[level]! === textSize ? characterPitch(profile) : headingSizes[level]!) * 2), firstLineChars: 200 }, keepNext: true, outlineLevel: level, spacing: { before: 0, after: 0 } },
  }));
  const small = { line: Math.round(twips(tableSize * 1.6)), lineRule: 'exact' as const };
  return [
    { ...base, id: STYLE.title, name: 'Title', next: STYLE.text, run: { ...inFont(fonts.title, titleSize), characterSpacing: 0 }, paragraph: { alignment: 'center', spacing: { before: 0, after: free } } },
    ...headings,
    { ...base, id: STYLE.text, name: '公文正文', paragraph: { indent, alignment: 'both' } },
    { ...base, id: STYLE.caption, name: '表名', run: inFont(fonts.heading1, tableSize), paragraph: { alignment: 'center' } },
    { ...base, id: STYLE.cell, name: '表中文字', run: { ...inFont(fonts.text, tableSize), characterSpacing: 0 }, paragraph: { alignment: 'center', spacing: small } },
    { ...base, id: STYLE.afterTable, name: '表后空行', paragraph: { spacing: { line: 160, lineRule: 'exact' } } },
    { ...base, id: STYLE.chart, name: '图', next: STYLE.caption, paragraph: { alignment: 'center', keepNext: true, spacing: { line: 240, lineRule: 'auto' } } },
    { ...base, id: STYLE.annexNote, name: '附件说明', next: STYLE.signature, paragraph: { indent, spacing: { before: free } } },
    { ...base, id: STYLE.annexMark, name: '附件', next: STYLE.title, run: inFont(fonts.heading1, textSize), paragraph: { spacing: { after: free } } },
    { ...base, id: STYLE.signature, name: '落款单位', next: STYLE.date, paragraph: { alignment: 'right', spacing: { before: free } } },
    { ...base, id: STYLE.date, name: '成文日期', paragraph: { alignment: 'right' } },
  ];
}

export function characterStyles(): Docx.ICharacterStyleOptions[] {
  return [{ id: STYLE.toConfirm, name: '待确认', quickFormat: true, run: { shading: { type: 'clear', color: 'auto', fill: SHADE } } }];
}
