/** Patterns in order, of which the first that reads something at a place has it. All are one expression, so that a place is tried once. */
import { matchAt } from './reading';

export interface Found<Kind> {
  readonly kind: Kind;
  readonly text: string;
}

/** @param patterns sources without capturing groups */
export function patternList<Kind>(patterns: readonly (readonly [Kind, string])[]): (text: string, at: number) => Found<Kind> | undefined {
  const all = new RegExp(patterns.map(([, source]) => `(${source})`).join('|'), 'uy');
  return (text, at) => {
    const found = matchAt(all, text, at);
    if (!found) return undefined;
    const which = found.findIndex((group, index) => index > 0 && group !== undefined) - 1;
    return { kind: patterns[which]![0], text: found[0] };
  };
}
