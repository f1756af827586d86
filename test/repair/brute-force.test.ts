/**
 * Localisation against brute force: every subset of the cells, smallest first, with every value of a small range in each
 * changed cell. Sheets of up to 14 cells, small numbers and numbers at 1e15 mixed, sums, 其中, 如果…则… and bounds.
 * A few hundred here; `SHEETS=10000 npx jest test/repair/brute-force.test.ts` for the whole count.
 */
import { localise } from '../../src/repair/localise';
import { ruleHolds, type Inequality, type Problem, type Rule } from '../../src/relations/solve/problem';
import { randomFrom } from '../support/random';

const SHEETS = Number(process.env.SHEETS ?? 300);
const RANGE = 5;
const LARGE = 1_000_000_000_000_000n;

interface Sheet {
  readonly problem: Problem;
  /** Figures at 1e15, whose range begins there. */
  readonly isLarge: readonly boolean[];
}

test(`${SHEETS} sheets: the same sets, in any order of rules and rows`, () => {
  const sizes = new Map<number, number>();
  for (let seed = 0; seed < SHEETS; seed++) {
    const sheet = randomSheet(seed);
    const { problem } = sheet;
    const found = localise(problem);
    const sets = found.sets.map(({ figures }) => figures.join(' ')).sort();
    const expected = bruteForce(sheet).sort();
    if (!found.isComplete || sets.join('|') !== expected.join('|')) throw new Error(`sheet ${seed}: found ${sets.join('|')}, brute force ${expected.join('|')}`);
    for (const { witness } of found.sets) {
      const valueOf = (figure: number) => witness.get(figure) ?? problem.figures[figure]!.value;
      if (!problem.rules.every((rule) => ruleHolds(rule, valueOf))) throw new Error(`sheet ${seed}: the witness breaks a rule`);
    }
    const turned = shuffled(problem, seed);
    const again = localise(turned.problem).sets.map(({ figures }) => figures.map((figure) => turned.origin[figure]!).sort((a, b) => a - b).join(' ')).sort();
    if (again.join('|') !== sets.join('|')) throw new Error(`sheet ${seed}: shuffled, ${again.join('|')} instead of ${sets.join('|')}`);
    const size = found.sets[0]?.figures.length ?? 0;
    sizes.set(size, (sizes.get(size) ?? 0) + 1);
  }
  if (process.env.SHEETS) process.stdout.write(`sheets by size of the smallest sets: ${JSON.stringify([...sizes].sort())}\n`);
  expect([...sizes.keys()].filter((size) => size > 0).length).toBeGreaterThan(1);
}, 3_600_000);

function randomSheet(seed: number): Sheet {
  const random = randomFrom(seed);
  const count = 3 + random(12);
  const isLarge = Array.from({ length: count }, () => random(4) === 0);
  const base = (figure: number): bigint => (isLarge[figure] ? LARGE : 0n);
  const figures = isLarge.map((_, at) => ({ value: base(at) + BigInt(random(RANGE)), least: 0n, weight: 1 }));
  const rules: Rule[] = [];
  for (let at = 0; at < 1 + random(4); at++) {
    const [a, b, c] = [random(count), random(count), random(count)];
    const kind = random(5);
    if (kind <= 1 && a !== b && isLarge[a] === isLarge[b]) rules.push(rule(`r${at}`, [atMost([[a, 1n], [b, -1n]])]));
    else if (kind === 2 && new Set([a, b, c]).size === 3 && isLarge[a] === isLarge[b] && !isLarge[c]) {
      rules.push(rule(`r${at}`, [atMost([[a, 1n], [b, -1n], [c, -1n]]), atMost([[a, -1n], [b, 1n], [c, 1n]])]));
    } else if (kind === 3 && a !== b) rules.push(rule(`r${at}`, [atMost([[a, 1n]], base(a))], [atMost([[b, -1n]], -base(b) - 1n)]));
    else rules.push(rule(`r${at}`, [atMost([[a, 1n]], base(a) + BigInt(1 + random(3)))]));
  }
  // Every figure stays within the range that brute force walks, by fences that hold at the start.
  const fences = figures.map((_, at) => rule(`fence ${at}`, [atMost([[at, 1n]], base(at) + BigInt(RANGE - 1)), atMost([[at, -1n]], -base(at))]));
  return { problem: { figures, rules: [...rules, ...fences] }, isLarge };
}

function bruteForce({ problem: { figures, rules }, isLarge }: Sheet): string[] {
  const count = figures.length;
  const values = figures.map(({ value }) => value);
  const valueOf = (figure: number) => values[figure]!;
  const keepsAll = () => rules.every((each) => ruleHolds(each, valueOf));
  for (let size = 0; size <= count; size++) {
    const working = [...subsets(count, size)].filter((free) => assignable(free, 0)).map((free) => free.join(' '));
    if (working.length > 0) return size === 0 ? [] : working;
  }
  return [];

  function assignable(free: readonly number[], next: number): boolean {
    if (next === free.length) return keepsAll();
    const figure = free[next]!;
    const present = values[figure]!;
    const base = isLarge[figure] ? LARGE : 0n;
    for (let delta = 0; delta < RANGE; delta++) {
      values[figure] = base + BigInt(delta);
      if (assignable(free, next + 1)) {
        values[figure] = present;
        return true;
      }
    }
    values[figure] = present;
    return false;
  }
}

function* subsets(count: number, size: number, from = 0): Generator<readonly number[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let first = from; first <= count - size; first++) for (const rest of subsets(count, size - 1, first + 1)) yield [first, ...rest];
}

/** The same sheet with rows and rules in another order; `origin` gives a figure's first index. */
function shuffled({ figures, rules }: Problem, seed: number): { problem: Problem; origin: readonly number[] } {
  const random = randomFrom(seed + 1_000_003);
  const origin = permutation(figures.length, random);
  const moved = new Map(origin.map((old, at) => [old, at]));
  const turn = ({ terms, bound }: Inequality): Inequality => ({ terms: terms.map(({ figure, coefficient }) => ({ figure: moved.get(figure)!, coefficient })), bound });
  const turned = permutation(rules.length, random).map((at) => ({ ...rules[at]!, alternatives: rules[at]!.alternatives.map((each) => each.map(turn)) }));
  return { problem: { figures: origin.map((old) => figures[old]!), rules: turned }, origin };
}

function permutation(length: number, random: (n: number) => number): readonly number[] {
  const order = Array.from({ length }, (_, at) => at);
  for (let at = length - 1; at > 0; at--) {
    const other = random(at + 1);
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}

function atMost(pairs: readonly (readonly [number, bigint])[], bound = 0n): Inequality {
  return { terms: pairs.map(([figure, coefficient]) => ({ figure, coefficient })), bound };
}

function rule(name: string, ...alternatives: readonly (readonly Inequality[])[]): Rule {
  return { name, alternatives };
}
