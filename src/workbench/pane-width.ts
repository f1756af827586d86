/**
 * The pane's width: between 320 pixels and what leaves the sheet 400, at most 640. Arrow keys move by 16;
 * the splitter stands left of the pane, so moving left widens it.
 */
export const DEFAULT_WIDTH = 400;
export const LEAST_WIDTH = 320;
const MOST_WIDTH = 640;
const LEAST_SHEET = 400;
const STEP = 16;

export function widestFor(pageWidth: number): number {
  return Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, pageWidth - LEAST_SHEET));
}

export function boundedWidth(width: number, pageWidth: number): number {
  return Math.round(Math.min(widestFor(pageWidth), Math.max(LEAST_WIDTH, width)));
}

/** @returns undefined for a key that does not move the splitter */
export function widthAfterKey(key: string, width: number, pageWidth: number): number | undefined {
  const moved = new Map([['ArrowLeft', width + STEP], ['ArrowRight', width - STEP], ['Home', LEAST_WIDTH], ['End', widestFor(pageWidth)], ['Enter', DEFAULT_WIDTH]]).get(key);
  return moved === undefined ? undefined : boundedWidth(moved, pageWidth);
}
