/** How cells look, as a program reaches it: a property of several cells that differ in it reads null. */
import type { Rectangle } from '../../../../src/model/address';
import type { Remote } from '../rich-api';
import { SIDES, type ExcelSheet, type Line, type Look, type Side } from './excel-sheet';
import { placesIn } from './rectangles';
import { refuseLocked, usedOnly } from './remote-cells';

const NO_LINE: Line = { style: 'None', color: '#000000', weight: 'Thin' };

class Looks implements Remote {
  constructor(protected readonly sheet: ExcelSheet, protected readonly rectangles: readonly Rectangle[]) {}

  protected get<Key extends keyof Look>(key: Key): Look[Key] | null {
    const seen = new Set<Look[Key]>();
    for (const rectangle of this.rectangles) for (const [row, column] of placesIn(usedOnly(this.sheet, rectangle))) seen.add(this.sheet.cellAt(row, column).look[key]);
    return seen.size === 1 ? [...seen][0]! : null;
  }

  protected set(change: Partial<Look> | ((look: Look) => Partial<Look>)): void {
    refuseLocked(this.sheet, this.rectangles, 'looks');
    for (const rectangle of this.rectangles) {
      for (const [row, column] of placesIn(usedOnly(this.sheet, rectangle))) {
        const { look } = this.sheet.cellAt(row, column);
        this.sheet.change(row, column, { look: { ...look, ...(typeof change === 'function' ? change(look) : change) } });
      }
    }
  }
}

export class RemoteFormat extends Looks {
  get font(): Remote {
    return new RemoteFont(this.sheet, this.rectangles);
  }

  get fill(): Remote {
    return new RemoteFill(this.sheet, this.rectangles);
  }

  get borders(): Remote {
    return new RemoteBorders(this.sheet, this.rectangles);
  }

  get protection(): Remote {
    return new RemoteCellProtection(this.sheet, this.rectangles);
  }

  get horizontalAlignment(): string | null {
    return this.get('horizontalAlignment');
  }

  set horizontalAlignment(horizontalAlignment: string | null) {
    this.set({ horizontalAlignment: horizontalAlignment! });
  }

  get verticalAlignment(): string | null {
    return this.get('verticalAlignment');
  }

  set verticalAlignment(verticalAlignment: string | null) {
    this.set({ verticalAlignment: verticalAlignment! });
  }

  get wrapText(): boolean | null {
    return this.get('wrapText');
  }

  set wrapText(wrapText: boolean | null) {
    this.set({ wrapText: wrapText! });
  }

  get indentLevel(): number | null {
    return this.get('indentLevel');
  }

  /** Text that stands nowhere in particular goes to the left for it. */
  set indentLevel(indentLevel: number | null) {
    this.set((look) => ({ indentLevel: indentLevel!, ...(look.horizontalAlignment === 'General' && { horizontalAlignment: 'Left' }) }));
  }

  get columnWidth(): number | null {
    return this.sheet.columnWidths.get(this.rectangles[0]!.left) ?? 54;
  }

  set columnWidth(points: number | null) {
    refuseLocked(this.sheet, this.rectangles, 'looks');
    for (const { left, right } of this.rectangles) for (let column = left; column <= right; column++) this.sheet.columnWidths.set(column, points!);
  }

  get rowHeight(): number | null {
    return this.sheet.rowHeights.get(this.rectangles[0]!.top) ?? 14.25;
  }

  set rowHeight(points: number | null) {
    refuseLocked(this.sheet, this.rectangles, 'looks');
    for (const { top, bottom } of this.rectangles) for (let row = top; row <= bottom; row++) this.sheet.rowHeights.set(row, points!);
  }

  autofitRows(): void {
    for (const { top, bottom } of this.rectangles) for (let row = top; row <= bottom; row++) this.sheet.rowHeights.delete(row);
  }
}

class RemoteFont extends Looks {
  get name(): string | null {
    return this.get('fontName');
  }

  set name(fontName: string | null) {
    this.set({ fontName: fontName! });
  }

  get size(): number | null {
    return this.get('fontSize');
  }

  set size(fontSize: number | null) {
    this.set({ fontSize: fontSize! });
  }

  get bold(): boolean | null {
    return this.get('bold');
  }

  set bold(bold: boolean | null) {
    this.set({ bold: bold! });
  }

  get color(): string | null {
    return this.get('fontColor');
  }

  set color(fontColor: string | null) {
    this.set({ fontColor: fontColor! });
  }
}

class RemoteFill extends Looks {
  get color(): string | null {
    return this.get('fill') || '#FFFFFF';
  }

  set color(fill: string | null) {
    this.set({ fill: fill! });
  }

  clear(): void {
    this.set({ fill: '' });
  }
}

class RemoteBorders extends Looks {
  getItem(side: Side): Remote {
    if (!SIDES.includes(side)) return new RemoteBorder(this.sheet, [], 'EdgeTop');
    return new RemoteBorder(this.sheet, this.rectangles, side);
  }
}

/** An edge of the whole rectangle, not of each of its cells. */
class RemoteBorder extends Looks {
  constructor(sheet: ExcelSheet, rectangles: readonly Rectangle[], private readonly side: Side) {
    super(sheet, rectangles.map((rectangle) => edgeOf(rectangle, side)));
  }

  get style(): string | null {
    return this.line('style');
  }

  set style(style: string | null) {
    this.draw({ style: style! });
  }

  get color(): string | null {
    return this.line('color');
  }

  set color(color: string | null) {
    this.draw({ color: color! });
  }

  get weight(): string | null {
    return this.line('weight');
  }

  set weight(weight: string | null) {
    this.draw({ weight: weight! });
  }

  private line(key: keyof Line): string | null {
    const [first] = this.rectangles;
    return first ? (this.sheet.cellAt(first.top, first.left).look.borders[this.side] ?? NO_LINE)[key] : null;
  }

  private draw(change: Partial<Line>): void {
    this.set(({ borders }) => ({ borders: { ...borders, [this.side]: { ...NO_LINE, ...borders[this.side], ...change } } }));
  }
}

function edgeOf(rectangle: Rectangle, side: Side): Rectangle {
  const { top, left, bottom, right } = rectangle;
  return { EdgeTop: { ...rectangle, bottom: top }, EdgeBottom: { ...rectangle, top: bottom }, EdgeLeft: { ...rectangle, right: left }, EdgeRight: { ...rectangle, left: right } }[side];
}

class RemoteCellProtection extends Looks {
  get locked(): boolean | null {
    return this.get('locked');
  }

  set locked(locked: boolean | null) {
    this.set({ locked: locked! });
  }
}
