/**
 * How the lines of a report look in WPS 文字, by the measures of the same profile that writes a .docx: fonts and sizes, two characters in
 * front, 28.95 points from line to line. The looks are put on the lines themselves and no style of the document is changed.
 * 「一、会员发展」 is { font: 黑体, 16 points }, { outline level 1, kept with the next line }.
 */
import { characterPitch, linePitch, type DocumentProfile } from '../../../writers/docx/profile';
import type { LineLook } from '../../../writers/page-text';
import { ALIGN, FALSE, LINES, OUTLINE_BODY, TRUE } from './numbers';
import type { WriterFont, WriterParagraphFormat } from './writer-model';

/** What is set, in this order: a rule stands before the measure that it is for. */
export interface Look {
  readonly font: Partial<Omit<WriterFont, 'Shading'>>;
  readonly paragraph: Partial<WriterParagraphFormat>;
}

/** Behind a table, in points. */
const AFTER_TABLE = 8;

/** Of all lines; what others have beside it is `lookOf`. */
export function textLook(profile: DocumentProfile): Look {
  const { fonts, textSize, line, characterSpace } = profile;
  return {
    font: { ...inFont(profile, fonts.text, textSize), Bold: FALSE, Color: 0, Spacing: characterSpace },
    paragraph: {
      LeftIndent: 0, RightIndent: 0, FirstLineIndent: 2 * textSize, CharacterUnitFirstLineIndent: 2, Alignment: ALIGN.justify,
      ...('exactly' in line ? { LineSpacingRule: LINES.exactly, LineSpacing: line.exactly } : { LineSpacingRule: LINES.multiple, LineSpacing: 12 * line.times }),
      SpaceBefore: 0, SpaceAfter: 0, KeepWithNext: FALSE, PageBreakBefore: FALSE, OutlineLevel: OUTLINE_BODY,
    },
  };
}

export function lookOf(line: LineLook, profile: DocumentProfile): Look {
  const { fonts, textSize, titleSize, headingSizes, tableSize } = profile;
  const free = linePitch(profile);
  switch (line.kind) {
    case 'text':
      return { font: {}, paragraph: {} };
    case 'title':
      return { font: { ...inFont(profile, fonts.title, titleSize), Spacing: 0 }, paragraph: { ...FLUSH, Alignment: ALIGN.center, SpaceAfter: free } };
    case 'heading':
      return { font: inFont(profile, [fonts.heading1, fonts.heading2, fonts.heading3][line.level - 1]!, headingSizes[line.level - 1]!), paragraph: { KeepWithNext: TRUE, OutlineLevel: line.level } };
    case 'caption':
      return { font: inFont(profile, fonts.heading1, tableSize), paragraph: { ...FLUSH, Alignment: ALIGN.center, KeepWithNext: TRUE } };
    case 'cell':
      return { font: { ...inFont(profile, fonts.text, tableSize), Spacing: 0 }, paragraph: { ...FLUSH, Alignment: ALIGN.center, LineSpacingRule: LINES.exactly, LineSpacing: tableSize * 1.6 } };
    case 'after-table':
      return { font: {}, paragraph: { ...FLUSH, LineSpacingRule: LINES.exactly, LineSpacing: AFTER_TABLE } };
    case 'annex-note':
      return { font: {}, paragraph: { SpaceBefore: free } };
    case 'annex-mark':
      return { font: inFont(profile, fonts.heading1, textSize), paragraph: { ...FLUSH, Alignment: ALIGN.left, SpaceAfter: free, PageBreakBefore: TRUE } };
    case 'signature':
      return { font: {}, paragraph: { ...FLUSH, Alignment: ALIGN.right, RightIndent: line.right * characterPitch(profile), SpaceBefore: line.isFirst ? free : 0 } };
  }
}

/** The indent in characters holds against the one in points until it is none. */
const FLUSH = { CharacterUnitFirstLineIndent: 0, FirstLineIndent: 0 } as const;

function inFont({ fonts }: DocumentProfile, chinese: string, size: number): Look['font'] {
  return { NameFarEast: chinese, NameAscii: fonts.latin, NameOther: fonts.latin, Size: size };
}
