/**
 * How much longer a task takes on four times as much: about 4 where its time grows with the size, 16 where it grows with the square.
 * Both sizes are timed in turn in one run, the best of some rounds, so that a slow or a busy machine slows both alike.
 */
const ROUNDS = 7;

/** Short of 16, with room for what the collector of garbage takes. */
export const MUCH_LESS_THAN_SQUARE = 10;

/** @param taskOf what is timed, made ready for a size outside the time */
export function growthOf(size: number, taskOf: (size: number) => () => unknown): number {
  const tasks = [taskOf(size), taskOf(size * 4)] as const;
  let [small, large] = [Infinity, Infinity];
  for (let round = 0; round < ROUNDS; round += 1) {
    small = Math.min(small, msOf(tasks[0]));
    large = Math.min(large, msOf(tasks[1]));
    // The first round also compiles.
    if (round > 0 && large / small < MUCH_LESS_THAN_SQUARE) break;
  }
  return large / small;
}

function msOf(task: () => unknown): number {
  const before = performance.now();
  task();
  return performance.now() - before;
}
