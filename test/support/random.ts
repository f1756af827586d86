/** A deterministic stream of whole numbers in [0, n): the same seed gives the same sheets everywhere. */
export function randomFrom(seed: number): (n: number) => number {
  let state = (Math.imul(seed + 1, 2654435761) ^ 0x9e3779b9) >>> 0;
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}
