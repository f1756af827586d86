import { localise, type Localisation } from '../../src/repair/localise';
import type { Inequality, Problem, Rule } from '../../src/relations/solve/problem';

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
