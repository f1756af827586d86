/**
 * A CellStyle as exceljs has it: 黑体 14 bold on grey with thin lines around. What is absent is the look of an unstyled cell;
 * a font is always written with its name and size, since a font without them is drawn smaller.
 */
import type { Alignment, Borders, Font, Style } from 'exceljs';
import type { CellStyle } from '../../model/cell-style';

/** The font of cells that ask for none, as exceljs writes it. */
const USUAL_FONT = { name: 'Calibri', size: 11, family: 2, scheme: 'minor', color: { theme: 1 } } as const satisfies Partial<Font>;

const SIDES = ['top', 'bottom', 'left', 'right'] as const;

export function lookToFile(style: CellStyle): Partial<Style> {
  const { fill, border } = style;
  const alignment = alignmentOf(style);
  return {
    font: fontOf(style),
    ...(fill !== undefined && { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(fill) } } }),
    ...(border !== undefined && { border: bordersOf(border) }),
    ...(Object.keys(alignment).length > 0 && { alignment }),
  };
}

/** A font with the name and size it has where it says none. */
export function wholeFont(font: Partial<Font> = {}): Partial<Font> {
  return font.name === undefined ? { ...USUAL_FONT, ...font } : { size: USUAL_FONT.size, ...font };
}

/** The same font under another name: one that follows the theme, or a family of its own, would not be drawn by its name. */
export function namedFont(name: string, font: Partial<Font> = {}): Partial<Font> {
  const { scheme: _, family: __, charset: ___, ...rest } = font;
  return { size: USUAL_FONT.size, ...rest, name };
}

function fontOf({ fontFamily, fontSize, bold, color }: CellStyle): Partial<Font> {
  return {
    ...(fontFamily === undefined ? USUAL_FONT : namedFont(fontFamily, USUAL_FONT)),
    ...(fontSize !== undefined && { size: fontSize }),
    ...(bold && { bold }),
    ...(color !== undefined && { color: { argb: argb(color) } }),
  };
}

function bordersOf(border: NonNullable<CellStyle['border']>): Partial<Borders> {
  return Object.fromEntries(SIDES.filter((side) => border === 'all' || border.includes(side)).map((side) => [side, { style: 'thin' }]));
}

/** An indent counts only where the text stands at an edge. */
function alignmentOf({ horizontal, vertical, wrap, indent }: CellStyle): Partial<Alignment> {
  const edge = horizontal ?? (indent ? 'left' : undefined);
  return {
    ...(edge && { horizontal: edge }),
    ...(vertical && { vertical }),
    ...(wrap && { wrapText: true }),
    ...(indent && { indent }),
  };
}

/** #1F2E3D → FF1F2E3D */
function argb(colour: string): string {
  return `FF${colour.slice(1).toUpperCase()}`;
}
