import { parseRelation } from '../../../src/relations/parse';
import { evaluate } from '../../../src/relations/evaluate';
import { examine, type RuleSetRemark } from '../../../src/relations/rule-set/examine';
import { ruleSetOf, type RuleSet } from '../../../src/relations/rule-set/rule-set';
import type { FigureKind } from '../../../src/relations/rule-set/vocabulary';
import type { Scope } from '../../../src/relations/scope';
import type { Relation } from '../../../src/relations/syntax';
import { decimal } from '../../../src/model/decimal';
import { randomFrom, type Random } from '../random-relation';

const KINDS: Readonly<Record<string, FigureKind>> = { 签订率: 'percent', 完成率: 'open-percent', 是否建会: 'yes-no', 组织形式: 'word', 经费: 'amount' };

function relationOf(text: string): Relation {
  const parsed = parseRelation(text);
  if ('error' in parsed) throw new Error(parsed.error.message);
  return parsed.relation;
}

/** A text that starts with ? is soft. */
function ruleSet(texts: readonly string[], parts: readonly (readonly [string, string])[] = []): RuleSet {
  const relations = texts.map((text) => ({ text, level: text.startsWith('?') ? ('soft' as const) : ('hard' as const), relation: relationOf(text.replace('?', '')) }));
  return ruleSetOf(relations, parts.map(([part, whole]) => ({ part, whole })), {
    figure: (name) => ({ id: name, title: name, kind: KINDS[name] ?? 'count' }),
    group: (name) => (name === '分项' ? [] : undefined),
  });
}

const examined = (texts: readonly string[], parts?: readonly (readonly [string, string])[]): readonly RuleSetRemark[] => examine(ruleSet(texts, parts));

describe('relations that cannot all hold', () => {
  test.each<[string, string[], number[], string[]]>([
    ['a pair', ['甲 <= 乙', '丙 <= 乙', '甲 >= 乙 + 1'], [0, 2], []],
    ['a pair of strict ones', ['甲 < 乙', '乙 < 甲'], [0, 1], []],
    ['a sum below its part, since nothing is below 0', ['甲 = 乙 + 丙', '甲 < 乙'], [0, 1], []],
    ['three around', ['甲 < 乙', '乙 < 丙', '丙 < 甲'], [0, 1, 2], []],
    ['one by itself', ['甲 < 0'], [0], []],
    ['one by itself, of whole numbers', ['2 * 甲 = 2 * 乙 + 1'], [0], []],
    ['one and what it is a part of', ['女会员 > 会员'], [0], ['女会员 <= 会员']],
    ['a rate above what a rate can be', ['签订率 > 100'], [0], ['签订率 <= 100']],
    ['alternatives that both fail', ['甲 >= 1', '甲 = 0 或 甲 < 0'], [0, 1], []],
    ['both branches of conditions', ['如果 甲 >= 1 则 乙 = 0', '如果 甲 = 0 则 乙 = 1', '乙 > 1'], [0, 1, 2], []],
    ['words', ['组织形式 = "单独"', '组织形式 in {联合, 其他}'], [0, 1], []],
    ['with the year before', ['甲 > 上年同期(甲) + 5', '甲 <= 上年同期(甲)'], [0, 1], []],
    ['a hard and a soft one', ['甲 <= 乙', '?甲 > 乙'], [0, 1], []],
    ['beyond a tolerance', ['甲 = 乙 ± 1', '甲 = 乙 + 3'], [0, 1], []],
  ])('%s', (_, texts, relations, given) => {
    const parts = given.includes('女会员 <= 会员') ? ([['女会员', '会员']] as const) : [];
    expect(examined(texts, parts)).toContainEqual({ kind: 'contradiction', relations, given });
  });

  test.each([
    ['equal from both sides', ['甲 <= 乙', '甲 >= 乙']],
    ['within a tolerance', ['甲 = 乙 ± 1', '甲 = 乙 + 1']],
    ['a completion rate above 100 %', ['完成率 > 150']],
    ['a rate compared in percent', ['签订率 >= 80%', '签订率 < 80.5']],
    ['conditions that only exclude one another', ['如果 甲 >= 1 则 乙 = 0', '如果 甲 = 0 则 乙 = 1']],
    ['an amount between two whole ones', ['经费 > 1', '经费 < 2']],
    ['two words that are not the same', ['组织形式 != "单独"', '组织形式 != "联合"']],
  ])('%s is none', (_, texts) => {
    expect(examined(texts).filter(({ kind }) => kind === 'contradiction')).toEqual([]);
  });

  test('all of several are named', () => {
    const found = examined(['甲 < 乙', '甲 > 乙', '丙 < 丁', '丙 > 丁']).filter(({ kind }) => kind === 'contradiction');
    expect(found).toEqual([
      { kind: 'contradiction', relations: [0, 1], given: [] },
      { kind: 'contradiction', relations: [2, 3], given: [] },
    ]);
  });
});

describe('relations that say too little', () => {
  test.each<[string, string[], RuleSetRemark]>([
    ['always true', ['甲 >= 0'], { kind: 'always-true', relation: 0 }],
    ['true of every yes or no', ['是否建会 <= 1'], { kind: 'always-true', relation: 0 }],
    ['written twice', ['甲 <= 乙', '乙 >= 甲'], { kind: 'redundant', relation: 1, relations: [0], given: [] }],
    ['weaker than another', ['甲 = 乙', '甲 <= 乙'], { kind: 'redundant', relation: 1, relations: [0], given: [] }],
    ['already said by 其中', ['女会员 <= 会员'], { kind: 'redundant', relation: 0, relations: [], given: ['女会员 <= 会员'] }],
    ['soft where a hard one says the same', ['?甲 <= 乙', '甲 <= 乙'], { kind: 'redundant', relation: 0, relations: [1], given: [] }],
    ['following only while all are filled in', ['甲 <= 乙', '乙 <= 丙', '甲 <= 丙'], { kind: 'implied', relation: 2, relations: [0, 1], given: [] }],
    ['under a condition that never holds', ['甲 <= 乙', '如果 甲 > 乙 则 丙 = 0'], { kind: 'never-applies', relation: 1, relations: [0], given: [] }],
    ['not linear', ['甲 * 乙 <= 丙'], { kind: 'not-examined', relation: 0, reason: 'not-linear' }],
    ['about the units of a sheet', ['每列: 合计 = sum(各单位)'], { kind: 'not-examined', relation: 0, reason: 'no-parts' }],
  ])('%s', (_, texts, remark) => {
    expect(examined(texts, [['女会员', '会员']])).toContainEqual(remark);
  });

  test('a hard relation is not superfluous because of a soft one', () => {
    expect(examined(['甲 <= 乙', '?甲 <= 乙']).filter(({ kind }) => kind === 'redundant')).toEqual([{ kind: 'redundant', relation: 1, relations: [0], given: [] }]);
  });

  test('a figure that can only be 0', () => {
    expect(examined(['甲 + 乙 <= 甲'])).toEqual([{ kind: 'only-zero', figure: '乙', relations: [0], given: [] }]);
  });
});

test('of 500 tangled relations a contradicting pair is found, and what was not examined is said', () => {
  const random = randomFrom(7);
  const texts = Array.from({ length: 498 }, () => {
    const [a, b, c] = [0, 1, 2].map((part) => `项${random(106) + part * 107}`);
    return random(10) < 3 ? `如果 ${a} >= 1 则 ${b} >= 1` : random(2) === 0 ? `${a} + ${b} <= ${c}` : `${a} <= ${c}`;
  });
  const remarks = examine(ruleSet([...texts, '甲 <= 项300', '甲 > 项300']), { left: 60_000, perQuestion: 2_000 });
  expect(remarks).toContainEqual({ kind: 'contradiction', relations: [498, 499], given: [] });
  expect(remarks).toContainEqual({ kind: 'searched-nearby-only' });
  expect(remarks).toContainEqual({ kind: 'not-examined', relation: 0, reason: 'effort' });
});

describe('against every sheet of small figures', () => {
  const NAMES = ['甲', '乙', '丙'];
  const MOST = 5;

  test.each(Array.from({ length: 60 }, (_, seed) => seed))('set %i', (seed) => {
    const texts = randomRelations(randomFrom(seed * 7919 + 1));
    const relations = texts.map(relationOf);
    const held = sheets().map((values) => relations.map((relation) => !evaluate(relation, scopeOf(values)).state.startsWith('violated')));
    const remarks = examined(texts);
    for (const remark of remarks) {
      if (remark.kind === 'contradiction') expect(held.filter((each) => remark.relations.every((at) => each[at]))).toEqual([]);
      if (remark.kind === 'always-true') expect(held.every((each) => each[remark.relation])).toBe(true);
      if (remark.kind === 'redundant' || remark.kind === 'implied') expect(held.filter((each) => remark.relations.every((at) => each[at]) && !each[remark.relation])).toEqual([]);
    }
    if (!held.some((each) => each.every(Boolean))) return;
    expect(remarks.filter(({ kind }) => kind === 'contradiction')).toEqual([]);
  });

  function sheets(): readonly (readonly number[])[] {
    const digits = Array.from({ length: MOST + 1 }, (_, digit) => digit);
    return digits.flatMap((a) => digits.flatMap((b) => digits.map((c) => [a, b, c])));
  }

  function scopeOf(values: readonly number[]): Scope {
    return {
      value: (name) => ({ kind: 'figure', quantity: { value: decimal(values[NAMES.indexOf(name)]!), decimals: 0, unitOfMeasure: { text: '人', dimension: 'person', multiplier: 1 } } }),
    };
  }

  function randomRelations(random: Random): readonly string[] {
    const one = <T>(from: readonly T[]): T => from[random(from.length)]!;
    const side = (): string => `${one(NAMES)}${one(['', '', ` + ${one(NAMES)}`, ' + 1', ` - ${one(NAMES)}`])}`;
    const comparison = (): string => `${side()} ${one(['<=', '<', '=', '>', '>=', '!='])} ${one([side(), String(random(4))])}`;
    return Array.from({ length: 4 }, () => one([comparison(), comparison(), `如果 ${comparison()} 则 ${comparison()}`, `${comparison()} 或 ${comparison()}`]));
  }
});
