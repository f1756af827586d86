import { decimal } from '../../src/model/decimal';
import { evaluate } from '../../src/relations/evaluate';
import type { Operand, Scope } from '../../src/relations/scope';
import type { Condition, Expression, Relation } from '../../src/relations/syntax';
import { parsed } from './parsed';
import { randomFrom, randomRelation } from './random-relation';
import { count, scopeOf } from './scope-of';

const NAMES = ['a', 'b', 'c'];

type Cells = Readonly<Record<string, string>>;

function stateOf(text: string, cells: Cells, groups: Readonly<Record<string, readonly string[]>> = {}): string {
  const evaluation = evaluate(parsed(text), scopeOf(cells, groups));
  return evaluation.state === 'unknown' ? `unknown: ${evaluation.because.map(({ name, reason }) => `${name} ${reason}`).join(', ')}` : evaluation.state;
}

test.each<[string, Cells, string]>([
  ['合计 = 甲 + 乙', { 合计: '412.35万人', 甲: '200.17万人', 乙: '212.17万人' }, 'holds'],
  ['合计 = 甲 + 乙', { 合计: '412.35万人', 甲: '200.17万人', 乙: '212.16万人' }, 'violated'],
  ['合计 = 甲 + 乙', { 合计: '412.35万人', 甲: '200.17万人', 乙: '2121700' }, 'violated'],
  ['合计 = 甲 + 乙', { 合计: '412.35万人', 甲: '2001800', 乙: '2121700' }, 'holds'],
  ['合计 = 甲 + 乙', { 合计: '412.35万人', 甲: '2001800', 乙: '2121750' }, 'violated'],
  ['合计 = 甲 + 乙', { 合计: '412.35万人', 甲: '2001800', 乙: '2121650' }, 'holds'],
  ['合计 = 甲 + 乙', { 合计: '9120', 甲: '9000', 乙: '100' }, 'violated'],
  ['合计 - 合计 = 0.01', { 合计: '412.35万人' }, 'violated'],
  ['会员 <= 职工', { 会员: '62.6万人', 职工: '62.55万人' }, 'holds'],
  ['会员 <= 职工', { 会员: '62.6万人', 职工: '62.54万人' }, 'violated'],
  ['会员 < 职工', { 会员: '5', 职工: '5' }, 'violated'],
  ['甲 / 3 = 乙', { 甲: '1', 乙: '0' }, 'violated'],
  ['甲 / 3 + 甲 / 6 = 乙', { 甲: '2', 乙: '1' }, 'holds'],
  ['甲 / 乙 * 乙 = 甲', { 甲: '1', 乙: '3' }, 'holds'],
])('rounding: %s over %j is %s', (text, cells, state) => {
  expect(stateOf(text, cells)).toBe(state);
});

test.each([
  [1, '0.00', 'holds'],
  [1, '0.01', 'violated'],
  [2, '0.01', 'holds'],
  [2, '0.02', 'violated'],
  [30, '0.15', 'holds'],
  [30, '-0.15', 'holds'],
  [30, '0.16', 'violated'],
])('%i parts rounded to 0.01 may be off by less than (n + 1) × 0.005: with %s it %s', (parts, difference, state) => {
  const names = Array.from({ length: parts }, (_, index) => `p${index}`);
  const cells = { 合计: `${decimal(parts).plus(difference).toFixed(2)}万人`, ...Object.fromEntries(names.map((name) => [name, '1.00万人'])) };
  expect(stateOf('合计 = sum(分项)', cells, { 分项: names })).toBe(state);
});

test.each<[string, Cells, string]>([
  ['合计 = 甲 + 乙', { 合计: '20', 甲: '30', 乙: '' }, 'violated'],
  ['合计 = 甲 + 乙', { 合计: '20', 甲: '10', 乙: '' }, 'unknown: 乙 blank'],
  ['合计 = 甲 + 乙', { 合计: '', 甲: '10', 乙: '' }, 'unknown: 合计 blank, 乙 blank'],
  ['合计 >= 甲 + 乙', { 合计: '20', 甲: '20', 乙: '' }, 'unknown: 乙 blank'],
  ['合计 <= 甲 + 乙', { 合计: '20', 甲: '20', 乙: '' }, 'holds'],
  ['合计 >= 甲 - 乙', { 合计: '20', 甲: '20', 乙: '' }, 'holds'],
  ['乙 >= 0', { 乙: '' }, 'holds'],
  ['乙 >= 0', { 乙: '?' }, 'unknown: 乙 blank'],
  ['乙 - 乙 = 0', { 乙: '' }, 'holds'],
  ['合计 = 甲 + 乙', { 合计: '20', 甲: '30', 乙: '?' }, 'unknown: 乙 blank'],
  ['合计 = 甲 + 乙', { 合计: '20', 甲: '30', 乙: '#REF!' }, 'unknown: 乙 unreadable'],
  ['合计 = 甲', { 合计: '20', 甲: '三四十' }, 'unknown: 甲 text'],
  ['合计 = 丁', { 合计: '20' }, 'unknown: 丁 unknown-name'],
  ['会员 / 职工 <= 1', { 会员: '0', 职工: '0' }, 'unknown: 职工 zero-divisor'],
  ['会员 / 职工 <= 1', { 会员: '5', 职工: '' }, 'unknown: 职工 blank'],
  ['会员 * 职工 >= 0', { 会员: '5', 职工: '' }, 'holds'],
  ['会员 * 职工 < 0', { 会员: '5', 职工: '' }, 'violated'],
  ['max(会员, 职工) >= 5', { 会员: '5', 职工: '' }, 'holds'],
  ['max(会员, 职工) <= 4', { 会员: '5', 职工: '' }, 'violated'],
  ['甲 >= 5 或 乙 >= 5', { 甲: '5', 乙: '' }, 'holds'],
  ['甲 >= 5 或 乙 >= 5', { 甲: '4', 乙: '' }, 'unknown: 乙 blank'],
  ['甲 >= 5 且 乙 >= 5', { 甲: '4', 乙: '' }, 'violated'],
])('blanks: %s over %j is %s', (text, cells, state) => {
  expect(stateOf(text, cells)).toBe(state);
});

test.each<[string, Cells, string]>([
  ['如果 甲 = 1 则 乙 >= 1', { 甲: '0', 乙: '0' }, 'not-applicable'],
  ['如果 甲 = 1 则 乙 >= 1', { 甲: '1', 乙: '0' }, 'violated'],
  ['如果 甲 = 1 则 乙 >= 1', { 甲: '是', 乙: '0' }, 'violated'],
  ['如果 甲 = 是 则 乙 >= 1', { 甲: '1', 乙: '0' }, 'violated'],
  ['如果 甲 = 1 则 乙 >= 1', { 甲: '', 乙: '0' }, 'unknown: 甲 blank'],
  ['如果 甲 = 1 则 乙 >= 1', { 甲: '', 乙: '1' }, 'holds'],
  ['如果 甲 >= 10000 则 乙 >= 1', { 甲: '1.0万人', 乙: '0' }, 'unknown: 甲 rounding'],
  ['如果 甲 >= 10000 则 乙 >= 1', { 甲: '1.1万人', 乙: '0' }, 'violated'],
  ['非 (如果甲 = 1)', { 如果甲: '1' }, 'violated'],
  ['非 (1 <= 甲 <= 3)', { 甲: '2' }, 'violated'],
  ['非 (1 <= 甲 <= 3)', { 甲: '4' }, 'holds'],
])('conditions: %s over %j is %s', (text, cells, state) => {
  expect(stateOf(text, cells)).toBe(state);
});

test.each<[string, Cells, string]>([
  ['签订率 >= 80%', { 签订率: '80.0%' }, 'holds'],
  ['签订率 >= 80', { 签订率: '79.94%' }, 'violated'],
  ['签订率 <= 100%', { 签订率: '100.5%' }, 'violated'],
  ['签订率 <= 100%', { 签订率: '100.0%' }, 'holds'],
  ['签订率 = 覆盖 / 建会', { 签订率: '33.3%', 覆盖: '1', 建会: '3' }, 'holds'],
  ['签订率 = 覆盖 / 建会', { 签订率: '33.4%', 覆盖: '1', 建会: '3' }, 'violated'],
  ['签订率 = 覆盖 / 建会 × 100', { 签订率: '33.3%', 覆盖: '1', 建会: '3' }, 'holds'],
  ['签订率 = 覆盖 / 建会 × 100%', { 签订率: '33.4%', 覆盖: '1', 建会: '3' }, 'violated'],
  ['覆盖 = 建会 × 签订率', { 签订率: '33.3%', 覆盖: '1', 建会: '3' }, 'holds'],
  ['覆盖 = 建会 × 签订率 / 100', { 签订率: '40.0%', 覆盖: '1', 建会: '3' }, 'violated'],
  ['甲率 - 乙率 <= 1%', { 甲率: '50.0%', 乙率: '48.0%' }, 'violated'],
  ['甲率 - 乙率 <= 2.0个百分点', { 甲率: '50.0%', 乙率: '48.0%' }, 'holds'],
  ['应缴 = 工资 × 2%', { 应缴: '20', 工资: '1000' }, 'holds'],
  ['覆盖 >= 建会 × 80%', { 覆盖: '79', 建会: '100' }, 'violated'],
  ['覆盖 / 建会 >= 80%', { 覆盖: '79', 建会: '100' }, 'violated'],
  ['覆盖 / 建会 >= 80%', { 覆盖: '80', 建会: '100' }, 'holds'],
])('percent: %s over %j is %s', (text, cells, state) => {
  expect(stateOf(text, cells)).toBe(state);
});

test.each<[string, Cells, string]>([
  ['类型 in {1, 2}', { 类型: '2' }, 'holds'],
  ['类型 in {1, 2}', { 类型: '3' }, 'violated'],
  ['类型 in {1, 2}', { 类型: '' }, 'unknown: 类型 blank'],
  ['类型 in {1, 空}', { 类型: '' }, 'holds'],
  ['类型 in {国有, 集体}', { 类型: '国 有' }, 'holds'],
  ['类型 not in {国有, 集体}', { 类型: '国有' }, 'violated'],
  ['账户 ≠ 空', { 账户: '' }, 'violated'],
  ['账户 ≠ 空', { 账户: '有' }, 'holds'],
  ['账户 = 空', { 账户: '#REF!' }, 'violated'],
  ['签订 = 否', { 签订: '0' }, 'holds'],
  ['甲 in {5}', { 甲: '5.0%' }, 'holds'],
  ['甲 not in {5}', { 甲: '5.0%' }, 'holds'],
])('membership: %s over %j is %s', (text, cells, state) => {
  expect(stateOf(text, cells)).toBe(state);
});

test.each<[string, Cells, string]>([
  ['甲 = 乙 ± 1', { 甲: '11', 乙: '10' }, 'holds'],
  ['甲 = 乙 ± 1', { 甲: '12', 乙: '10' }, 'violated'],
  ['甲 / 3 = 乙 ± 1', { 甲: '12', 乙: '3' }, 'holds'],
  ['甲 / 3 = 乙 ± 1', { 甲: '13', 乙: '3' }, 'violated'],
  ['甲 = 乙 容差 0.01万元', { 甲: '100元', 乙: '200元' }, 'holds'],
  ['甲 / 乙 = 0.8 ± 1%', { 甲: '78', 乙: '100' }, 'violated'],
  ['甲 / 乙 = 0.8 ± 1%', { 甲: '79', 乙: '100' }, 'holds'],
  ['甲率 = 乙率 ± 2%', { 甲率: '50%', 乙率: '52%' }, 'holds'],
  ['甲率 = 乙率 ± 0.5%', { 甲率: '50%', 乙率: '52%' }, 'violated'],
])('tolerance: %s over %j is %s', (text, cells, state) => {
  expect(stateOf(text, cells)).toBe(state);
});

test('knows a part that is named again outside its sum', () => {
  expect(stateOf('合计 - 甲 = sum(分项)', { 合计: '20', 甲: '', 乙: '5' }, { 分项: ['甲', '乙'] })).toBe('unknown: 甲 blank');
  expect(stateOf('合计 + 甲 = sum(分项)', { 合计: '20', 甲: '', 乙: '5' }, { 分项: ['甲', '乙'] })).toBe('violated');
});

test('leaves a sum without parts open', () => {
  expect(stateOf('合计 = sum(分项)', { 合计: '20' }, { 分项: [] })).toBe('unknown: 分项 no-parts');
});

test('agrees with plain arithmetic on whole numbers', () => {
  const random = randomFrom(42);
  const seen = { holds: 0, violated: 0, 'not-applicable': 0, unknown: 0 };
  for (let round = 0; round < 1500; round += 1) {
    const relation = randomRelation(random, { names: NAMES, plain: true });
    const values = Object.fromEntries(NAMES.map((name) => [name, random(8)]));
    const { state } = evaluate(relation, scopeOfValues(values));
    seen[state] += 1;
    expect({ relation, values, state }).toEqual({ relation, values, state: expectedState(relation, values) });
  }
  expect(seen.holds > 250 && seen.violated > 250 && seen["not-applicable"] > 50 && seen.unknown === 0).toBe(true);
});

test('reports a blank exactly as far as no value of it could help', () => {
  const random = randomFrom(11);
  const seen = { holds: 0, violated: 0, 'not-applicable': 0, unknown: 0 };
  for (let round = 0; round < 600; round += 1) {
    const relation = randomLinear(random);
    const values = { a: random(4), b: random(4) };
    const { state } = evaluate(relation, scopeOfValues({ ...values, c: undefined }));
    const outcomes = new Set(STEPS.map((c) => expectedState(relation, { ...values, c })));
    seen[state] += 1;
    const expected = outcomes.size > 1 ? 'unknown' : [...outcomes][0];
    expect({ relation, values, state }).toEqual({ relation, values, state: expected });
  }
  expect(seen.holds > 50 && seen.violated > 50 && seen.unknown > 100).toBe(true);
});

/** Fine and far enough for one blank with a coefficient up to 4 beside values up to 3. */
const STEPS = Array.from({ length: 481 }, (_, index) => index / 12);

function randomLinear(random: (below: number) => number): Relation {
  const side = (): Expression => ({
    kind: 'sum',
    terms: [...NAMES, ''].map((name) => ({ sign: random(2) === 0 ? '-' : '+', expression: { kind: 'product', factors: [factor(random(3)), name === '' ? factor(random(4)) : named(name)] } })),
  });
  const comparator = (['<=', '<', '=', '!=', '>', '>='] as const)[random(6)]!;
  return { claim: { kind: 'comparison', operands: [side(), side()], comparators: [comparator] } };
}

function factor(value: number): { operator: '*'; expression: Expression } {
  return { operator: '*', expression: { kind: 'number', value: decimal(value) } };
}

function named(name: string): { operator: '*'; expression: Expression } {
  return { operator: '*', expression: { kind: 'name', name } };
}

function scopeOfValues(values: Readonly<Record<string, number | undefined>>): Scope {
  return {
    value: (name): Operand | 'unknown-name' => {
      if (!(name in values)) return 'unknown-name';
      const value = values[name];
      return value === undefined ? { kind: 'blank', nonNegative: true } : count(value);
    },
  };
}

function expectedState({ when, claim, tolerance }: Relation, values: Readonly<Record<string, number>>): string {
  if (when && !isTrue(when, values, 0)) return 'not-applicable';
  return isTrue(claim, values, tolerance?.value.toNumber() ?? 0) ? 'holds' : 'violated';
}

function isTrue(condition: Condition, values: Readonly<Record<string, number>>, tolerance: number, negated = false): boolean {
  switch (condition.kind) {
    case 'and':
    case 'or': {
      const every = (condition.kind === 'and') !== negated;
      const test = (part: Condition): boolean => isTrue(part, values, tolerance, negated);
      return every ? condition.conditions.every(test) : condition.conditions.some(test);
    }
    case 'not':
      return isTrue(condition.condition, values, tolerance, !negated);
    case 'membership':
      return condition.members.some((member) => member.kind === 'number' && member.value.toNumber() === values[condition.subject.name]) !== (condition.negated !== negated);
    case 'comparison': {
      const links = condition.comparators.map((comparator, index) => {
        const difference = Math.round((valueOf(condition.operands[index]!, values) - valueOf(condition.operands[index + 1]!, values)) * 1e6) / 1e6;
        return compares(difference, negated ? { '<=': '>', '<': '>=', '=': '!=', '!=': '=', '>': '<=', '>=': '<' }[comparator] : comparator, tolerance);
      });
      return negated ? links.some(Boolean) : links.every(Boolean);
    }
  }
}

function compares(difference: number, comparator: string, tolerance: number): boolean {
  switch (comparator) {
    case '<=':
      return difference <= tolerance;
    case '<':
      return tolerance > 0 ? difference <= tolerance : difference < 0;
    case '=':
      return Math.abs(difference) <= tolerance;
    case '!=':
      return difference !== 0;
    case '>':
      return tolerance > 0 ? difference >= -tolerance : difference > 0;
    default:
      return difference >= -tolerance;
  }
}

function valueOf(expression: Expression, values: Readonly<Record<string, number>>): number {
  switch (expression.kind) {
    case 'number':
      return expression.value.toNumber();
    case 'name':
      return values[expression.name]!;
    case 'sum':
      return expression.terms.reduce((total, { sign, expression: term }) => total + (sign === '-' ? -1 : 1) * valueOf(term, values), 0);
    case 'product':
      return expression.factors.reduce((total, { expression: part }) => total * valueOf(part, values), 1);
    case 'growth':
      throw new Error('no growth among plain relations');
    case 'call': {
      const given = expression.arguments.map((argument) => valueOf(argument, values));
      if (expression.function === 'abs') return Math.abs(given[0]!);
      if (expression.function === 'round') return given[0]!;
      if (expression.function === 'sum') return given.reduce((a, b) => a + b, 0);
      return expression.function === 'max' ? Math.max(...given) : Math.min(...given);
    }
  }
}
