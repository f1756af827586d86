/** Random relation trees from a fixed seed, in the shape that the parser gives them. */
import { decimal } from '../../src/model/decimal';
import { mentionsName } from '../../src/relations/names';
import type { Comparator, Condition, Expression, FunctionName, Member, Name, Relation } from '../../src/relations/syntax';
import { unitOfMeasure } from '../../src/text/unit-of-measure';

export interface RandomOptions {
  readonly names: readonly string[];
  /** Whole numbers, no division, no periods, no texts: what can be worked out by hand. */
  readonly plain: boolean;
}

export type Random = (below: number) => number;

/** A linear congruential generator: the same numbers in every run. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const COMPARATORS: readonly Comparator[] = ['<=', '<', '=', '!=', '>', '>='];
const UNITS = ['%', '万', '万元', '人', '个百分点', '‰'];

export function randomRelation(random: Random, options: RandomOptions): Relation {
  const extent = options.plain ? undefined : ([undefined, 'row', 'column', 'table'] as const)[random(4)];
  return {
    ...(extent && { extent }),
    ...(random(3) === 0 && { when: condition(2) }),
    claim: condition(2),
    ...(random(5) === 0 && { tolerance: { kind: 'number', value: decimal(random(3) + 1) } as const }),
  };

  function condition(depth: number): Condition {
    const kind = depth === 0 ? random(2) : random(6);
    if (kind === 1) return { kind: 'membership', subject: name(), negated: random(2) === 0, members: some(1, member) };
    if (kind === 2) return { kind: 'and', conditions: some(2, () => condition(depth - 1)) };
    if (kind === 3) return { kind: 'or', conditions: some(2, () => condition(depth - 1)) };
    if (kind === 4) return { kind: 'not', condition: condition(depth - 1) };
    const drawn = some(2, () => expression(2));
    const operands = drawn.some(mentionsName) ? drawn : [name(), ...drawn];
    return { kind: 'comparison', operands, comparators: operands.slice(1).map(() => COMPARATORS[random(6)]!) };
  }

  function expression(depth: number): Expression {
    const kind = depth === 0 ? random(2) : random(6);
    if (kind === 0) return number();
    if (kind === 2 || kind === 3) {
      const negative = random(4) === 0;
      return {
        kind: 'sum',
        terms: some(negative ? 1 : 2, () => expression(depth - 1)).map((term, index) => ({ sign: (index === 0 ? negative : random(2) === 0) ? '-' : '+', expression: term })),
      };
    }
    if (kind === 4) {
      return {
        kind: 'product',
        factors: some(2, () => expression(depth - 1)).map((factor, index) => ({ operator: index > 0 && !options.plain && random(2) === 0 ? '/' : '*', expression: factor })),
      };
    }
    if (kind === 5) return call(depth);
    if (!options.plain && random(4) === 0) return { kind: 'growth', of: { kind: 'name', name: name().name }, since: random(2) === 0 ? 'previousPeriod' : 'samePeriodLastYear' };
    return name();
  }

  function call(depth: number): Expression {
    const named = (['sum', 'max', 'min', 'abs', 'round'] as const)[random(5)] satisfies FunctionName | undefined;
    if (named === 'round') return { kind: 'call', function: named, arguments: [expression(depth - 1), { kind: 'number', value: decimal(random(3)) }] };
    return { kind: 'call', function: named!, arguments: named === 'abs' ? [expression(depth - 1)] : some(1, () => expression(depth - 1)) };
  }

  function number(): Expression {
    if (options.plain) return { kind: 'number', value: decimal(random(6)) };
    const unit = random(3) === 0 ? unitOfMeasure(UNITS[random(UNITS.length)]!) : undefined;
    return { kind: 'number', value: decimal(random(1000)).div(10), ...(unit && { unit }) };
  }

  function name(): Name {
    const period = options.plain ? undefined : ([undefined, undefined, 'samePeriodLastYear', 'previousPeriod', 'annualTarget'] as const)[random(5)];
    return { kind: 'name', name: options.names[random(options.names.length)]!, ...(period && { period }) };
  }

  function member(): Member {
    if (options.plain || random(2) === 0) return { kind: 'number', value: decimal(random(7) - 2) };
    return random(3) === 0 ? { kind: 'blank' } : { kind: 'text', text: ['否', '国有', '说"是"', '', '若干'][random(5)]! };
  }

  function some<T>(least: number, make: () => T): T[] {
    return Array.from({ length: least + random(3) }, make);
  }
}
