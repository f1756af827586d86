/** Font, Interior and Borders of a range. Colours are whole numbers with blue in front: anything else is refused. */
import type { Rectangle } from '../../../src/model/address';
import type { FakeCell } from './book';
import type { FakeWorld } from './world';

type Uniform = (read: (cell: FakeCell) => unknown) => unknown;
type Change = (kind: 'look', work: (cell: FakeCell, row: number, column: number, area: Rectangle) => void) => void;

const NO_LINE = -4142;
const SIDES = [7, 8, 9, 10];

function bgr(colour: unknown): number {
  if (typeof colour !== 'number' || !Number.isInteger(colour) || colour < 0 || colour > 0xffffff) throw new Error('类型不匹配');
  return colour;
}

export function fontOf({ bridge }: FakeWorld, uniform: Uniform, change: Change): object {
  return bridge.host('Font', {
    get Name() {
      return uniform((cell) => cell.look.fontName);
    },
    set Name(name: unknown) {
      change('look', ({ look }) => (look.fontName = String(name)));
    },
    get Size() {
      return uniform((cell) => cell.look.fontSize);
    },
    set Size(size: unknown) {
      change('look', ({ look }) => (look.fontSize = Number(size)));
    },
    get Bold() {
      return uniform((cell) => cell.look.bold);
    },
    set Bold(bold: unknown) {
      change('look', ({ look }) => (look.bold = Boolean(bold)));
    },
    get Color() {
      return uniform((cell) => cell.look.fontColor);
    },
    set Color(colour: unknown) {
      change('look', ({ look }) => (look.fontColor = bgr(colour)));
    },
  });
}

export function interiorOf({ bridge }: FakeWorld, uniform: Uniform, change: Change): object {
  return bridge.host('Interior', {
    get Color() {
      return uniform((cell) => cell.look.fill ?? 0xffffff);
    },
    set Color(colour: unknown) {
      change('look', ({ look }) => (look.fill = bgr(colour)));
    },
    get Pattern() {
      return uniform((cell) => (cell.look.fill === undefined ? NO_LINE : 1));
    },
    set Pattern(pattern: unknown) {
      change('look', ({ look }) => {
        if (pattern === NO_LINE) delete look.fill;
        else look.fill ??= 0xffffff;
      });
    },
  });
}

/** Borders of the whole range go around every cell; an item of them is an edge of the rectangle, not of the cells within. */
export function bordersOf({ bridge }: FakeWorld, uniform: Uniform, change: Change): object {
  const lines = (sides: readonly number[], isWithin: (row: number, column: number, area: Rectangle) => boolean) => ({
    get LineStyle() {
      return uniform((cell) => {
        const styles = new Set(sides.map((each) => cell.look.borders.get(each) ?? NO_LINE));
        return styles.size === 1 ? [...styles][0] : null;
      });
    },
    set LineStyle(style: unknown) {
      change('look', ({ look }, row, column, area) => {
        if (!isWithin(row, column, area)) return;
        for (const each of sides) {
          if (style === NO_LINE) look.borders.delete(each);
          else look.borders.set(each, Number(style));
        }
      });
    },
  });
  const isAtEdge = (side: number) => (row: number, column: number, { top, left, bottom, right }: Rectangle): boolean => ({ 7: column === left, 8: row === top, 9: row === bottom, 10: column === right })[side] ?? false;
  const all = lines(SIDES, () => true);
  return bridge.host('Borders', Object.defineProperties({ Item: (side: number) => bridge.host('Border', lines([side], isAtEdge(side))) }, Object.getOwnPropertyDescriptors(all)));
}
