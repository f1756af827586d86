/**
 * One wrong cell often breaks several relations; the clerk wants to hear of it once. Among the relations that failed,
 * the cell that stands in most of them is taken for the wrong one, again and again until all are answered for
 * (a greedy cover; `repair/` proves smallest sets). A figure out of line with its kind weighs as one relation more.
 * A cell that stands in one only, with nothing else against it, keeps the place its check named.
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

interface Suspect<T> {
  readonly place: CellRef;
  readonly broken: Set<T>;
  named: number;
}

/**
 * @param outOfLine place keys of figures that stand apart by themselves
 * @returns in the order of the first relation each cell breaks
 */
export function settleBlame<T extends Broken>(faults: readonly T[], outOfLine: ReadonlySet<string> = new Set()): readonly Blamed<T>[] {
  const suspects = suspectsOf(faults);
  const settled: Blamed<T>[] = [];
  const open = new Set(faults);
  while (open.size > 0) {
    let worst: Suspect<T> | undefined;
    let most = 0;
    for (const [key, suspect] of suspects) {
      if (suspect.broken.size === 0) continue;
      const weight = suspect.broken.size + (outOfLine.has(key) ? 1 : 0) + suspect.named / (faults.length + 1);
      if (weight > most) [worst, most] = [suspect, weight];
    }
    const [first, ...rest] = worst!.broken;
    const isSure = worst!.broken.size > 1 || outOfLine.has(placeKey(worst!.place));
    settled.push({ place: isSure ? worst!.place : first!.place, broken: [first!, ...rest] });
    for (const fault of [first!, ...rest]) {
      open.delete(fault);
      for (const place of cellsOf(fault)) suspects.get(placeKey(place))!.broken.delete(fault);
    }
  }
  const order = new Map(faults.map((fault, at) => [fault, at]));
  return settled.sort((a, b) => order.get(a.broken[0])! - order.get(b.broken[0])!);
}

function suspectsOf<T extends Broken>(faults: readonly T[]): ReadonlyMap<string, Suspect<T>> {
  const suspects = new Map<string, Suspect<T>>();
  for (const fault of faults) {
    for (const place of cellsOf(fault)) {
      const key = placeKey(place);
      const suspect = suspects.get(key) ?? { place, broken: new Set<T>(), named: 0 };
      suspect.broken.add(fault);
      if (place === fault.place) suspect.named += 1;
      suspects.set(key, suspect);
    }
  }
  return suspects;
}

function cellsOf({ place, related }: Broken): readonly CellRef[] {
  return [place, ...related];
}
