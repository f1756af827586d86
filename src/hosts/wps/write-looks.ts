/**
 * The look of cells: each property with each of its values once, over all the cells that want it. A style replaces the look a cell had,
 * so on a sheet that is not fresh what the style leaves out is set to plain, and what was there is noted first.
 */
import type { Rectangle } from '../../model/address';
import type { CellContent } from '../../model/sheet-edit';
import type { CellStyle } from '../../model/cell-style';
import { areaAddress, areasOf, groupedBy, unionAddresses, type Placed } from './areas';
import { bgr } from './colour';
import { HORIZONTAL, LINE_CONTINUOUS, NONE, SIDE, VERTICAL } from './numbers';
import type { EtRange } from './object-model';
import { uniformParts } from './walk-layout';
import type { PlacedContent, WriteTarget } from './write-contents';

type Side = keyof typeof SIDE;
type Setting = string | number | boolean;

interface Property {
  readonly get: (range: EtRange) => unknown;
  readonly set: (range: EtRange, value: never) => void;
  /** In a cell without a look; absent where it is the program's own choice. */
  readonly plain?: Setting;
}

/** In the order of setting: an indent counts only once the text stands at an edge, a colour fills before a pattern takes it away. */
const PROPERTIES = {
  fontName: { get: (range) => range.Font.Name, set: (range, name: string) => (range.Font.Name = name) },
  fontSize: { get: (range) => range.Font.Size, set: (range, size: number) => (range.Font.Size = size) },
  bold: { get: (range) => range.Font.Bold, set: (range, bold: boolean) => (range.Font.Bold = bold), plain: false },
  color: { get: (range) => range.Font.Color, set: (range, colour: number) => (range.Font.Color = colour), plain: 0 },
  pattern: { get: (range) => range.Interior.Pattern, set: (range, pattern: number) => (range.Interior.Pattern = pattern), plain: NONE },
  fill: { get: (range) => range.Interior.Color, set: (range, colour: number) => (range.Interior.Color = colour) },
  horizontal: { get: (range) => range.HorizontalAlignment, set: (range, side: number) => (range.HorizontalAlignment = side), plain: HORIZONTAL.general },
  vertical: { get: (range) => range.VerticalAlignment, set: (range, side: number) => (range.VerticalAlignment = side), plain: VERTICAL.bottom },
  wrap: { get: (range) => range.WrapText, set: (range, wrap: boolean) => (range.WrapText = wrap), plain: false },
  indent: { get: (range) => range.IndentLevel, set: (range, levels: number) => (range.IndentLevel = levels), plain: 0 },
  locked: { get: (range) => range.Locked, set: (range, isLocked: boolean) => (range.Locked = isLocked) },
} as const satisfies Readonly<Record<string, Property>>;

type Name = keyof typeof PROPERTIES;
const NAMES = Object.keys(PROPERTIES) as Name[];
const SIDES = Object.keys(SIDE) as Side[];

export function writeLooks(target: WriteTarget, cells: readonly PlacedContent[]): void {
  const settings = cells.map((cell) => ({ ...cell, wanted: wantedOf(cell.content, target.isFresh) }));
  if (!target.isFresh) note(target, settings.filter(({ wanted }) => wanted.size > 0));
  for (const name of NAMES) {
    const asked = settings.filter(({ wanted }) => wanted.has(name));
    for (const [value, group] of groupedBy(asked, ({ wanted }) => wanted.get(name)!)) {
      for (const address of unionAddresses(areasOf(group))) PROPERTIES[name].set(target.sheet.Range(address), value as never);
    }
  }
  drawBorders(target, cells.filter(({ content }) => content.style));
}

function wantedOf({ style, bold, wrap, isInput }: CellContent, isFresh: boolean): ReadonlyMap<Name, Setting> {
  const wanted = new Map<Name, Setting>();
  if (style && !isFresh) for (const name of NAMES) if ('plain' in PROPERTIES[name]) wanted.set(name, (PROPERTIES[name] as Property).plain!);
  if (style) for (const [name, value] of styleSettings(style)) wanted.set(name, value);
  if (bold !== undefined) wanted.set('bold', bold);
  if (wrap) wanted.set('wrap', true).set('vertical', VERTICAL.top);
  if (isInput) wanted.set('locked', false);
  return wanted;
}

function* styleSettings({ fontFamily, fontSize, bold, color, fill, horizontal, vertical, wrap, indent }: CellStyle): Generator<readonly [Name, Setting]> {
  if (fontFamily !== undefined) yield ['fontName', fontFamily];
  if (fontSize !== undefined) yield ['fontSize', fontSize];
  if (bold) yield ['bold', true];
  if (color !== undefined) yield ['color', bgr(color)];
  if (fill !== undefined) {
    yield ['pattern', LINE_CONTINUOUS];
    yield ['fill', bgr(fill)];
  }
  const edge = horizontal ?? (indent ? 'left' : undefined);
  if (edge) yield ['horizontal', HORIZONTAL[edge]];
  if (vertical) yield ['vertical', VERTICAL[vertical]];
  if (wrap) yield ['wrap', true];
  if (indent) yield ['indent', indent];
}

/** All four edges at once; a single edge is one of each row or column, since WPS takes an edge for that of the whole rectangle. */
function drawBorders({ sheet, isFresh }: WriteTarget, styled: readonly PlacedContent[]): void {
  const borderless = styled.filter(({ content }) => content.style!.border !== 'all');
  if (!isFresh) for (const address of unionAddresses(areasOf(borderless))) sheet.Range(address).Borders.LineStyle = NONE;
  for (const address of unionAddresses(areasOf(styled.filter(({ content }) => content.style!.border === 'all')))) sheet.Range(address).Borders.LineStyle = LINE_CONTINUOUS;
  for (const side of SIDES) {
    const wanting = borderless.filter(({ content }) => content.style!.border?.includes(side));
    for (const area of linesOf(areasOf(wanting), side)) sheet.Range(areaAddress(area)).Borders.Item(SIDE[side]).LineStyle = LINE_CONTINUOUS;
  }
}

function linesOf(areas: readonly Rectangle[], side: Side): readonly Rectangle[] {
  const isAcross = side === 'top' || side === 'bottom';
  return areas.flatMap((area) => {
    const [first, last] = isAcross ? [area.top, area.bottom] : [area.left, area.right];
    return Array.from({ length: last - first + 1 }, (_, at) => (isAcross ? { ...area, top: first + at, bottom: first + at } : { ...area, left: first + at, right: first + at }));
  });
}

function note({ sheet, journal }: WriteTarget, changed: readonly (Placed & { readonly content: CellContent })[]): void {
  for (const area of areasOf(changed)) for (const name of NAMES) noteParts(area, PROPERTIES[name]);
  for (const area of areasOf(changed.filter(({ content }) => content.style))) {
    for (const side of SIDES) for (const line of linesOf(linesOf([area], 'top'), 'left')) noteParts(line, { get: (range) => range.Borders.Item(SIDE[side]).LineStyle, set: (range, style: number) => (range.Borders.Item(SIDE[side]).LineStyle = style) });
  }

  function noteParts(area: Rectangle, { get, set }: Property): void {
    for (const { area: part, value } of uniformParts(sheet, [[area]], get)) {
      if (value !== null) journal.note(() => set(sheet.Range(areaAddress(part)), value as never));
    }
  }
}
