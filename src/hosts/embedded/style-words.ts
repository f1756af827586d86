/** The words of the file format for lines and alignment beside Univer's numbers for them, used in both directions. */
import type { BorderStyleTypes, HorizontalAlign, VerticalAlign } from '@univerjs/core';
import type { Alignment, BorderStyle } from 'exceljs';

export const BORDER_STYLES: Readonly<Record<BorderStyle, BorderStyleTypes>> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
};

export const HORIZONTAL: Readonly<Partial<Record<Alignment['horizontal'], HorizontalAlign>>> = {
  left: 1,
  center: 2,
  right: 3,
  justify: 4,
  distributed: 6,
  centerContinuous: 2,
};

export const VERTICAL: Readonly<Partial<Record<Alignment['vertical'], VerticalAlign>>> = {
  top: 1,
  middle: 2,
  bottom: 3,
};

/** The first word that stands for a number: 2 → "center". */
export function wordFor<Word extends string>(words: Readonly<Partial<Record<Word, number>>>, value: unknown): Word | undefined {
  return (Object.keys(words) as Word[]).find((word) => words[word] === value);
}
