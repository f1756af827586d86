/**
 * A cell's look in the file → in Univer: font, fill, borders, alignment, number format.
 * Bold 宋体 12 on yellow → { ff: '宋体', fs: 12, bl: 1, bg: { rgb: '#FFFF00' } }.
 */
import type { IBorderData, IStyleData } from '@univerjs/core';
import type { Alignment, Border, Borders, Fill, Font, Style } from 'exceljs';
import { indentPixels } from './measures';
import { WRAP } from './snapshot-numbers';
import { BORDER_STYLES, HORIZONTAL, VERTICAL } from './style-words';
import { hexColour, type FileColour, type Theme } from './theme-colours';

export function styleFromFile(style: Partial<Style>, theme: Theme): IStyleData {
  return {
    ...fontFromFile(style.font, theme),
    ...fillFromFile(style.fill, theme),
    ...bordersFromFile(style.border, theme),
    ...alignmentFromFile(style.alignment),
    ...(style.numFmt && style.numFmt !== 'General' ? { n: { pattern: style.numFmt } } : {}),
  };
}

function fontFromFile(font: Partial<Font> | undefined, theme: Theme): IStyleData {
  if (!font) return {};
  const colour = hexColour(font.color as FileColour | undefined, theme);
  return {
    ...(font.name ? { ff: font.name } : {}),
    ...(font.size ? { fs: font.size } : {}),
    ...(font.bold ? { bl: 1 } : {}),
    ...(font.italic ? { it: 1 } : {}),
    ...(font.underline && font.underline !== 'none' ? { ul: { s: 1 } } : {}),
    ...(font.strike ? { st: { s: 1 } } : {}),
    ...(colour && colour !== '#000000' ? { cl: { rgb: colour } } : {}),
  };
}

function fillFromFile(fill: Fill | undefined, theme: Theme): IStyleData {
  if (fill?.type !== 'pattern' || fill.pattern !== 'solid') return {};
  const colour = hexColour(fill.fgColor as FileColour | undefined, theme);
  return colour ? { bg: { rgb: colour } } : {};
}

function bordersFromFile(borders: Partial<Borders> | undefined, theme: Theme): IStyleData {
  if (!borders) return {};
  const line = (border: Partial<Border> | undefined) => {
    const kind = border?.style && BORDER_STYLES[border.style];
    return kind ? { s: kind, cl: { rgb: hexColour(border.color as FileColour | undefined, theme) ?? '#000000' } } : undefined;
  };
  const sides = Object.entries({ t: line(borders.top), r: line(borders.right), b: line(borders.bottom), l: line(borders.left) });
  const drawn = Object.fromEntries(sides.filter(([, side]) => side !== undefined)) as IBorderData;
  return Object.keys(drawn).length > 0 ? { bd: drawn } : {};
}

function alignmentFromFile(alignment: Partial<Alignment> | undefined): IStyleData {
  if (!alignment) return {};
  const horizontal = alignment.horizontal && HORIZONTAL[alignment.horizontal];
  const vertical = alignment.vertical && VERTICAL[alignment.vertical];
  const { textRotation, indent } = alignment;
  return {
    ...(horizontal ? { ht: horizontal } : {}),
    ...(vertical ? { vt: vertical } : {}),
    ...(alignment.wrapText ? { tb: WRAP } : {}),
    ...(textRotation === 'vertical' ? { tr: { a: 0, v: 1 } } : typeof textRotation === 'number' && textRotation !== 0 ? { tr: { a: -textRotation } } : {}),
    ...(indent ? { pd: { l: indentPixels(indent) } } : {}),
  };
}
