/**
 * What of a cell's look changed in Univer, written over its look in the file. Each aspect stands for itself: a cell made
 * bold keeps its fill, its borders and its number format as the file has them.
 */
import type { IColorStyle, IStyleData, Nullable } from '@univerjs/core';
import type { Alignment, Border, Borders, Fill, Font, Style } from 'exceljs';
import { namedFont, wholeFont } from '../file/look-to-file';
import { indentLevels } from './measures';
import { WRAP } from './snapshot-numbers';
import { BORDER_STYLES, HORIZONTAL, VERTICAL, wordFor } from './style-words';

type Aspect = readonly (keyof IStyleData)[];

const FONT: Aspect = ['ff', 'fs', 'bl', 'it', 'ul', 'st', 'cl'];
const FILL: Aspect = ['bg'];
const BORDER: Aspect = ['bd'];
const ALIGNMENT: Aspect = ['ht', 'vt', 'tb', 'tr', 'pd'];
const FORMAT: Aspect = ['n'];

/** @returns the very object it was given where nothing changed; cells of a file share them */
export function styleToFile(file: Partial<Style>, was: IStyleData, is: IStyleData): Partial<Style> {
  const changed = (aspect: Aspect): boolean => aspect.some((key) => meaning(was[key]) !== meaning(is[key]));
  const change: Partial<Style> = {
    ...(changed(FONT) && { font: fontToFile(file.font, is) }),
    ...(changed(FILL) && { fill: fillToFile(is) }),
    ...(changed(BORDER) && { border: bordersToFile(is) }),
    ...(changed(ALIGNMENT) && { alignment: { ...file.alignment, ...alignmentToFile(is) } }),
    ...(changed(FORMAT) && { numFmt: is.n?.pattern ?? 'General' }),
  };
  return Object.keys(change).length === 0 ? file : { ...file, ...change };
}

/** Absent, null, 0 and { s: 0 } all say "not so". */
function meaning(value: unknown): string {
  if (value === undefined || value === null || value === 0) return '';
  if (typeof value === 'object' && 's' in value && value.s === 0) return '';
  return JSON.stringify(value);
}

function fontToFile(file: Partial<Font> | undefined, { ff, fs, bl, it, ul, st, cl }: IStyleData): Partial<Font> {
  return {
    ...(ff && ff !== file?.name ? namedFont(ff, file) : wholeFont(file)),
    ...(fs ? { size: fs } : {}),
    bold: bl === 1,
    italic: it === 1,
    underline: ul?.s === 1,
    strike: st?.s === 1,
    ...(cl?.rgb ? { color: { argb: argb(cl) } } : {}),
  };
}

function fillToFile({ bg }: IStyleData): Fill {
  return bg?.rgb ? { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(bg) } } : { type: 'pattern', pattern: 'none' };
}

function bordersToFile({ bd }: IStyleData): Partial<Borders> {
  const side = (line: Nullable<{ readonly s: number; readonly cl: IColorStyle }>): Partial<Border> | undefined => {
    const style = line && wordFor(BORDER_STYLES, line.s);
    return style ? { style, color: { argb: argb(line.cl) } } : undefined;
  };
  const sides = Object.entries({ top: side(bd?.t), right: side(bd?.r), bottom: side(bd?.b), left: side(bd?.l) });
  return Object.fromEntries(sides.filter(([, line]) => line !== undefined));
}

function alignmentToFile({ ht, vt, tb, tr, pd }: IStyleData): Partial<Alignment> {
  const horizontal = wordFor(HORIZONTAL, ht);
  const vertical = wordFor(VERTICAL, vt);
  return {
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    wrapText: tb === WRAP,
    indent: indentLevels(pd?.l ?? 0),
    ...(tr?.v === 1 ? { textRotation: 'vertical' as const } : tr?.a ? { textRotation: -tr.a } : {}),
  };
}

/** #1F2E3D or rgb(31, 46, 61) → FF1F2E3D */
function argb({ rgb }: IColorStyle): string {
  const hex = /^#([0-9a-f]{6})/i.exec(rgb ?? '')?.[1];
  if (hex) return `FF${hex.toUpperCase()}`;
  const channels = (rgb?.match(/\d+/g) ?? []).slice(0, 3).map(Number);
  return channels.length === 3 ? `FF${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('').toUpperCase()}` : 'FF000000';
}
