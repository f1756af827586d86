/**
 * On what a sheet is printed, from the width of its columns: A4 upright or across, whichever leaves the print large enough to
 * read, A3 for wide ledgers, and several pages side by side where even that is too small. The 18 columns of a roster go on one A3
 * across, the 35 of a ledger on two, the 231 of a summary on more, each with the names of the units.
 */
import type { PageSetup } from '../../model/sheet-edit';

interface Sheet extends Pick<PageSetup, 'paper' | 'orientation'> {
  /** Printable, in millimetres. */
  readonly width: number;
  readonly height: number;
  /** The smallest scale that is still read: 10 points become 7, the smallest print of a newspaper. */
  readonly least: number;
}

const MARGINS = { top: 18, bottom: 16, left: 14, right: 14 } as const;
const sheet = (paper: PageSetup['paper'], orientation: PageSetup['orientation'], [width, height]: readonly [number, number], least: number): Sheet => ({
  paper, orientation, width: width - MARGINS.left - MARGINS.right, height: height - MARGINS.top - MARGINS.bottom, least,
});
const UPRIGHT = sheet('A4', 'portrait', [210, 297], 0.9);
const ACROSS = sheet('A4', 'landscape', [297, 210], 0.7);
const LARGE = sheet('A3', 'landscape', [420, 297], 0.7);
/** Of a table that goes over several pages side by side. */
const COMFORTABLE = 0.75;
/** Rows that go over the end of a page by no more than this are drawn up to it. */
const DRAWN_UP = 0.12;
const WIDEST_FACTOR = 1.7;
const MILLIMETRES_PER_POINT = 25.4 / 72;

export interface PrintedTable {
  /** In characters. */
  readonly widths: readonly number[];
  /** In points, of all rows. */
  readonly heights: readonly number[];
  /** First and last row of the head. */
  readonly head: readonly [first: number, last: number];
  /** Columns of the stub. */
  readonly stub: number;
}

export function printPage({ widths, heights, head, stub }: PrintedTable): PageSetup {
  const total = millimetresOf(widths);
  const fitting = [UPRIGHT, ACROSS, LARGE].find(({ width, least }) => width >= total * least);
  const { paper, orientation, width, height } = fitting ?? LARGE;
  const common = { paper, orientation, margins: MARGINS, repeatedRows: head, printArea: { top: 1, left: 1, bottom: heights.length, right: widths.length } };
  if (!fitting) return { ...common, repeatedColumns: [1, stub], pagesAcross: pagesAcross(widths, stub), numbersPages: true };
  const pages = pagesDown(heights, head, height / Math.min(1, width / total));
  const whole = Math.max(1, Math.floor(pages));
  const isDrawnUp = pages > whole && pages - whole <= DRAWN_UP * whole;
  return { ...common, ...(isDrawnUp && { pagesDown: whole }), ...(pages > 1 && !(isDrawnUp && whole === 1) && { numbersPages: true }) };
}

/** Small tables are made as wide as the page. */
export function widened(widths: readonly number[]): readonly number[] {
  const factor = Math.min(WIDEST_FACTOR, UPRIGHT.width / millimetresOf(widths));
  return factor <= 1 ? widths : widths.map((width) => Math.floor(width * factor));
}

/** Whether the columns go on more than one page, where heads over several columns would be torn. */
export function isTooWide(widths: readonly number[]): boolean {
  return LARGE.width < millimetresOf(widths) * LARGE.least;
}

/** How many columns are on the first of the pages side by side; all of them where there is one. */
export function firstPage(widths: readonly number[], stub: number): number {
  if (!isTooWide(widths)) return widths.length;
  const pages = pagesAcross(widths, stub);
  for (let scale = 1; ; scale -= 0.01) {
    const counts = columnsByPage(widths, stub, LARGE.width / scale);
    // Programs measure columns a little differently: what is laid over the first page ends a column before it does.
    if (counts.length <= pages) return counts[0]! - 1;
  }
}

function pagesAcross(widths: readonly number[], stub: number): number {
  return columnsByPage(widths, stub, LARGE.width / COMFORTABLE).length;
}

/** Every page begins with the columns of the stub. */
function columnsByPage(widths: readonly number[], stub: number, room: number): readonly number[] {
  const repeated = millimetresOf(widths.slice(0, stub));
  const counts: number[] = [stub];
  let used = repeated;
  for (const width of widths.slice(stub).map((each) => millimetresOf([each]))) {
    if (used + width > room) {
      counts.push(0);
      used = repeated;
    }
    counts[counts.length - 1]! += 1;
    used += width;
  }
  return counts;
}

/** Every page but the first begins with the head. @param room on a page, in millimetres of the sheet */
function pagesDown(heights: readonly number[], [first, last]: readonly [number, number], room: number): number {
  const total = heightOf(heights);
  const head = heightOf(heights.slice(first - 1, last));
  return total <= room ? total / room : 1 + (total - room) / (room - head);
}

function heightOf(points: readonly number[]): number {
  return points.reduce((sum, each) => sum + each, 0) * MILLIMETRES_PER_POINT;
}

/** A column of n characters is 7n + 5 pixels wide, 96 to the inch. */
function millimetresOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + ((7 * width + 5) * 25.4) / 96, 0);
}
