/**
 * The head of a form with indicators in columns. A whole and the parts right after it share an upper head, 职工人数 over 合计,
 * 女, 农民工, and the unit of measure stands there once if it is that of all. Where parts cannot be told apart by their short
 * names the head has their full ones; where the table goes over several pages, heads over several columns would be torn and
 * each column has its own.
 */
import { itemIndexOf } from '../../forms/best-table';
import { readLabel, type Label } from '../../forms/label';
import { matchItems } from '../../forms/match-items';
import type { FormDefinition, FormItem } from '../../model/form';
import { printedUnit } from './printed-unit';

export interface HeadCell {
  readonly text: string;
  /** From the top of the head. */
  readonly row: number;
  /** The last one is row + rows − 1. */
  readonly rows: number;
  /** The first is 0. */
  readonly column: number;
  readonly columns: number;
}

export interface Head {
  readonly rows: number;
  readonly cells: readonly HeadCell[];
}

interface Node {
  readonly item: FormItem;
  readonly parts: readonly Node[];
}

const ITSELF = '合计';

export function headOf(definition: FormDefinition, isFlat: boolean, unitLine: string | undefined): Head {
  const roots = isFlat ? definition.items.map((item): Node => ({ item, parts: [] })) : nodesOf(definition.items);
  const full = new Set<FormItem>();
  for (;;) {
    const head = lay(roots, full, unitLine);
    const lost = lostAmong(head, definition).filter((item) => !full.has(item));
    if (lost.length === 0) return head;
    for (const item of lost) full.add(item);
  }
}

/** A part belongs to the whole that stands right before it, or before other parts of it. */
function nodesOf(items: readonly FormItem[]): readonly Node[] {
  const roots: Mutable[] = [];
  let open: readonly Mutable[] = [];
  for (const item of items) {
    const depth = item.partOf === undefined ? 0 : open.findIndex((node) => node.item.indicator.id === item.partOf) + 1;
    const node: Mutable = { item, parts: [] };
    (depth === 0 ? roots : open[depth - 1]!.parts).push(node);
    open = [...open.slice(0, depth), node];
  }
  return roots;
}

interface Mutable extends Node {
  readonly parts: Mutable[];
}

function lay(roots: readonly Node[], full: ReadonlySet<FormItem>, unitLine: string | undefined): Head {
  const rows = Math.max(1, ...roots.map(heightOf));
  const cells: HeadCell[] = [];
  let column = 0;
  const leaf = (text: string, row: number): void => {
    cells.push({ text, row, rows: rows - row, column, columns: 1 });
    column += 1;
  };
  const place = (node: Node, row: number, stated: string | undefined): void => {
    const { item, parts } = node;
    const name = row === 0 || full.has(item) ? item.indicator.title : (item.labels?.[0] ?? item.indicator.title);
    const shared = parts.length > 0 ? sharedUnit(node) : printedUnit(item);
    const unit = shared === undefined || shared === '' || shared === stated || shared === unitLine ? '' : unitBelow(shared);
    if (parts.length === 0) return leaf(name + unit, row);
    const columns = leavesOf(node);
    cells.push({ text: name + unit, row, rows: 1, column, columns });
    const below = shared ?? stated;
    const own = printedUnit(item);
    leaf(full.has(item) ? item.indicator.title : ITSELF + (own === '' || own === below || own === unitLine ? '' : unitBelow(own)), row + 1);
    for (const part of parts) place(part, row + 1, below);
  };
  for (const root of roots) place(root, 0, undefined);
  return { rows, cells };
}

/** On a line of its own, so that no bracket is torn. */
function unitBelow(unit: string): string {
  return `\n（${unit}）`;
}

function heightOf({ parts }: Node): number {
  return parts.length === 0 ? 1 : 1 + Math.max(...parts.map(heightOf));
}

function leavesOf({ parts }: Node): number {
  return parts.length === 0 ? 1 : 1 + parts.reduce((sum, part) => sum + leavesOf(part), 0);
}

function sharedUnit(node: Node): string | undefined {
  const units = new Set(itemsOf(node).map(printedUnit));
  return units.size === 1 ? [...units][0] : undefined;
}

function itemsOf({ item, parts }: Node): readonly FormItem[] {
  return [item, ...parts.flatMap(itemsOf)];
}

/** Items that the reader would not find under their heads. */
function lostAmong({ cells }: Head, definition: FormDefinition): readonly FormItem[] {
  const placed = definition.items.map((_, at) => {
    const over = cells.filter(({ column, columns }) => column <= at && at < column + columns).sort((a, b) => a.row - b.row);
    const labels: readonly Label[] = over.map(({ text }) => readLabel(text));
    return { label: labels.at(-1)!, path: labels.slice(0, -1), place: { sheet: '', row: 1, column: at + 1 } };
  });
  const { matches } = matchItems(placed, definition, itemIndexOf(definition), new Map());
  const found = new Map(matches.map(({ placed: { place }, item }) => [place.column - 1, item]));
  return definition.items.filter((item, at) => found.get(at) !== item);
}
