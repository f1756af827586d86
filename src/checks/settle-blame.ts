/**
 * One wrong cell often breaks several relations; the clerk wants to hear of it once. Among the relations that failed,
 * the cell that stands in most of them is taken for the wrong one, again and again until all are answered for
 * (a greedy cover; `repair/` proves smallest sets). A cell that stands in one only keeps the place its check named.
 */
import { placeKey, type CellRef } from '../model/address';

export interface Broken {
  readonly place: CellRef;
  readonly related: readonly CellRef[];
}

export interface Blamed<T extends Broken> {
  /** The cell held to be wrong. */
  readonly place: CellRef;
  /** The relation told, then the others that the same cell breaks. */
  readonly broken: readonly [T, ...T[]];
}

/** @returns in the order of the first relation each cell breaks */
export function settleBlame<T extends Broken>(faults: readonly T[]): readonly Blamed<T>[] {
  const open = new Set(faults);
  const settled: Blamed<T>[] = [];
  while (open.size > 0) {
    const tally = new Map<string, { place: CellRef; broken: T[]; named: number }>();
    for (const fault of open) {
      for (const place of [fault.place, ...fault.related]) {
        const entry = tally.get(placeKey(place)) ?? { place, broken: [], named: 0 };
        entry.broken.push(fault);
        if (place === fault.place) entry.named += 1;
        tally.set(placeKey(place), entry);
      }
    }
    const [worst] = [...tally.values()].sort((a, b) => b.broken.length - a.broken.length || b.named - a.named);
    const [first, ...rest] = worst!.broken;
    settled.push({ place: worst!.broken.length === 1 ? first!.place : worst!.place, broken: [first!, ...rest] });
    for (const fault of worst!.broken) open.delete(fault);
  }
  const order = new Map(faults.map((fault, at) => [fault, at]));
  return settled.sort((a, b) => order.get(a.broken[0])! - order.get(b.broken[0])!);
}
