import { localise, type Localisation } from '../../src/repair/localise';
import { ruleHolds, type Inequality, type Problem, type Rule } from '../../src/relations/solve/problem';

/** A deterministic stream of whole numbers in [0, n). */
function stream(seed: number): (n: number) => number {
  let state = seed >>> 0;
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

const atMost = (pairs: readonly (readonly [number, bigint])[], bound = 0n): Inequality => ({ terms: pairs.map(([figure, coefficient]) => ({ figure, coefficient })), bound });
const equal = (pairs: readonly (readonly [number, bigint])[], value = 0n): Inequality[] => [atMost(pairs, value), atMost(pairs.map(([figure, c]) => [figure, -c] as const), -value)];
const rule = (name: string, ...alternatives: readonly (readonly Inequality[])[]): Rule => ({ name, alternatives });

/** total = a + b + c, part ≤ total */
function balance(values: readonly bigint[]): Problem {
  return {
    figures: values.map((value) => ({ value, least: 0n, weight: 1 })),
    rules: [rule('sum', equal([[0, 1n], [1, -1n], [2, -1n], [3, -1n]])), rule('part', [atMost([[4, 1n], [1, -1n]])])],
  };
}

const told = ({ sets }: Localisation) => sets.map(({ figures, witness }) => figures.map((figure) => `${figure}→${witness.get(figure)}`).join(' '));

test('nothing is wrong where every rule holds', () => {
  expect(localise(balance([100n, 60n, 30n, 10n, 50n]))).toEqual({ sets: [], because: [], isComplete: true });
});

test('a broken sum can be mended in each of its figures, with the value that does it', () => {
  expect(told(localise(balance([101n, 60n, 30n, 10n, 50n])))).toEqual(['0→100', '1→61', '2→31', '3→11']);
});

test('two broken rules with one figure in common point to that figure alone', () => {
  expect(told(localise(balance([100n, 6n, 30n, 10n, 50n])))).toEqual(['1→60']);
});

test('rules without a common figure need two changes, and the conflicts say why', () => {
  const problem: Problem = { figures: [1n, 2n, 3n, 4n].map((value) => ({ value, least: 0n, weight: 1 })), rules: [rule('a', [atMost([[1, 1n], [0, -1n]])]), rule('b', [atMost([[3, 1n], [2, -1n]])])] };
  const found = localise(problem);
  expect(told(found)).toEqual(['0→2 2→4', '0→2 3→3', '1→1 2→4', '1→1 3→3']);
  expect(found.because).toEqual([[0], [1]]);
});

test('a count cannot fall below zero: its cell alone is no answer', () => {
  const problem: Problem = { figures: [10n, 15n, 4n].map((value) => ({ value, least: 0n, weight: 1 })), rules: [rule('sum', equal([[0, 1n], [1, -1n], [2, -1n]]))] };
  expect(told(localise(problem))).toEqual(['0→19', '1→6']);
});

test('heavier figures come later among sets of one size', () => {
  const { figures, rules } = balance([101n, 60n, 30n, 10n, 50n]);
  const weighted: Problem = { figures: figures.map((figure, at) => (at === 0 ? { ...figure, weight: 2 } : figure)), rules };
  expect(localise(weighted).sets.map((set) => set.figures)).toEqual([[1], [2], [3], [0]]);
});

test('如果…则…: either the condition or the claim can change', () => {
  const figures = [{ value: 214n, least: 0n, weight: 1 }, { value: 0n, least: 0n, weight: 1 }];
  const rules = [rule('if a >= 1 then b >= 1', [atMost([[0, 1n]], 0n)], [atMost([[1, -1n]], -1n)])];
  expect(told(localise({ figures, rules }))).toEqual(['0→0', '1→1']);
});

test('whole numbers: 2a = 7 has no answer in a', () => {
  const figures = [{ value: 3n, least: 0n, weight: 1 }, { value: 7n, least: 0n, weight: 1 }];
  expect(told(localise({ figures, rules: [rule('double', equal([[0, 2n], [1, -1n]]))] }))).toEqual(['1→6']);
});

test('an effort that runs out is said, not hidden', () => {
  expect(localise(balance([101n, 60n, 30n, 10n, 50n]), 2).isComplete).toBe(false);
});

describe('against brute force over all subsets', () => {
  test.each(Array.from({ length: 300 }, (_, seed) => seed))('sheet %i', (seed) => {
    const { problem, range } = randomSheet(seed);
    const found = localise(problem);
    expect(found.isComplete).toBe(true);
    expect(found.sets.map(({ figures }) => figures.join(' ')).sort()).toEqual(bruteForce(problem, range).sort());
    for (const { figures, witness } of found.sets) {
      expect([...witness.keys()].sort((a, b) => a - b)).toEqual(figures);
      expect(problem.rules.every((each) => ruleHolds(each, (figure) => witness.get(figure) ?? problem.figures[figure]!.value))).toBe(true);
    }
  });
});

/** Up to six figures and four rules over small numbers, shifted by a large constant in every other sheet. */
function randomSheet(seed: number): { problem: Problem; range: number } {
  const random = stream(seed * 7919 + 13);
  const count = 3 + random(3);
  const range = 5;
  const figures = Array.from({ length: count }, () => ({ value: BigInt(random(range)), least: 0n, most: BigInt(range - 1), weight: 1 }));
  const pick = () => random(count);
  const rules = Array.from({ length: 1 + random(3) }, (_, at): Rule => {
    const [a, b, c] = [pick(), pick(), pick()];
    const kind = random(4);
    if (kind === 0 && a !== b) return rule(`r${at}`, [atMost([[a, 1n], [b, -1n]])]);
    if (kind === 1 && new Set([a, b, c]).size === 3) return rule(`r${at}`, equal([[a, 1n], [b, -1n], [c, -1n]]));
    if (kind === 2 && a !== b) return rule(`r${at}`, [atMost([[a, 1n]], 0n)], [atMost([[b, -1n]], -1n)]);
    return rule(`r${at}`, [atMost([[a, 1n]], BigInt(1 + random(3)))]);
  });
  // Every figure is kept within the range that brute force walks, by rules of its own that hold at the start.
  const fences = figures.map((_, at) => rule(`fence ${at}`, [atMost([[at, 1n]], BigInt(range - 1))]));
  return { problem: { figures, rules: [...rules, ...fences] }, range };
}

function bruteForce({ figures, rules }: Problem, range: number): string[] {
  const count = figures.length;
  for (let size = 0; size <= count; size++) {
    const working: string[] = [];
    for (let mask = 0; mask < 1 << count; mask++) {
      const free = figures.map((_, at) => at).filter((at) => mask & (1 << at));
      if (free.length === size && assignable(free)) working.push(free.join(' '));
    }
    if (working.length > 0) return size === 0 ? [] : working;
  }
  return [];

  function assignable(free: readonly number[]): boolean {
    const values = figures.map(({ value }) => value);
    const walk = (next: number): boolean => {
      if (next === free.length) return rules.every((each) => ruleHolds(each, (figure) => values[figure]!));
      for (let value = 0; value < range; value++) {
        values[free[next]!] = BigInt(value);
        if (walk(next + 1)) return true;
      }
      return false;
    };
    return walk(0);
  }
}
