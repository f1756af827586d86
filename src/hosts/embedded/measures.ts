/**
 * Widths and heights: a file counts columns in characters and rows in points, the screen in pixels.
 * A character of the default font is 7 pixels with 5 of padding; a point is 4/3 pixels: width 10 → 75, height 15 → 20.
 */
const CHARACTER = 7;
const PADDING = 5;

export const DEFAULT_COLUMN_WIDTH = 9;
export const DEFAULT_ROW_HEIGHT = 15;

export const columnPixels = (characters: number): number => Math.round(characters * CHARACTER + PADDING);
export const columnCharacters = (pixels: number): number => Math.max(0, Math.round(((pixels - PADDING) / CHARACTER) * 100) / 100);
/** A level of indent, with the space that stands before any text. */
export const indentPixels = (levels: number): number => levels * 9 + 2;
export const indentLevels = (pixels: number): number => Math.max(0, Math.round((pixels - 2) / 9));
export const rowPixels = (points: number): number => Math.round((points * 4) / 3);
export const rowPoints = (pixels: number): number => pixels * 0.75;
