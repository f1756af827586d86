/**
 * Sheets of consistent data, rounded as they are printed, raise nothing; the same sheet with its total moved to the first
 * digit that no unrounded figures can add up to is always found. A few thousand here;
 * `SHEETS=100000 npx jest test/relations/consistent-sheets.test.ts` for the whole count.
 */
import { canBeEqual } from '../../src/checks/bounds';
import { decimal, roundTo, sum, type Decimal } from '../../src/model/decimal';
import type { Quantity, UnitOfMeasure } from '../../src/model/quantity';
import { evaluate } from '../../src/relations/evaluate';
import { parseRelation } from '../../src/relations/parse';
import type { Scope } from '../../src/relations/scope';
import type { Relation } from '../../src/relations/syntax';
import { randomFrom } from '../support/random';

const SHEETS = Number(process.env.SHEETS ?? 3000);

const UNITS: readonly UnitOfMeasure[] = [
  { text: '人', dimension: 'person', multiplier: 1 },
  { text: '万人', dimension: 'person', multiplier: 10_000 },
  { text: '万元', dimension: 'money', multiplier: 10_000 },
  { text: '亿元', dimension: 'money', multiplier: 100_000_000 },
];
const NAMES = ['甲', '乙', '丙', '丁', '戊', '己'];
const relations = new Map(NAMES.map((_, at) => [at + 1, relationOf(`合计 = ${NAMES.slice(0, at + 1).join(' + ')}`)]));
const within = relationOf('甲 <= 合计');

test(`${SHEETS} sheets: none is wronged, and none past the provable bound gets away`, () => {
  let wronged = 0;
  let escaped = 0;
  for (let seed = 0; seed < SHEETS; seed++) {
    const random = randomFrom(seed);
    const unit = UNITS[random(UNITS.length)]!;
    const decimals = unit.multiplier === 1 ? 0 : random(4);
    const parts = Array.from({ length: 1 + random(NAMES.length) }, () => decimal(random(2 ** 30)).times(1 + random(1000)));
    const printed = parts.map((part) => print(part, unit, decimals));
    const total = print(sum(parts), unit, decimals);
    const relation = relations.get(parts.length)!;
    if (evaluate(relation, scopeOf(total, printed)).state !== 'holds' || evaluate(within, scopeOf(total, printed)).state !== 'holds' || !canBeEqual([total], printed)) wronged += 1;
    const moved = pastBound(total, printed, random(2) === 0 ? 1 : -1);
    if (evaluate(relation, scopeOf(moved, printed)).state !== 'violated' || canBeEqual([moved], printed)) escaped += 1;
  }
  expect({ wronged, escaped }).toEqual({ wronged: 0, escaped: 0 });
}, 3_600_000);

function print(amount: Decimal, unitOfMeasure: UnitOfMeasure, decimals: number): Quantity {
  return { value: roundTo(amount.div(unitOfMeasure.multiplier), decimals), unitOfMeasure, decimals };
}

/** One unit of a full count, and for rounded figures the first digit that half a digit in each of the figures cannot reach. */
function pastBound(total: Quantity, parts: readonly Quantity[], direction: 1 | -1): Quantity {
  const printed = sum(parts.map(({ value }) => value));
  const digits = total.unitOfMeasure.multiplier === 1 ? 1 : Math.ceil((parts.length + 1) / 2);
  return { ...total, value: printed.plus(decimal(direction * digits).times(decimal(`1e-${total.decimals}`))) };
}

function scopeOf(total: Quantity, parts: readonly Quantity[]): Scope {
  return {
    value: (name) => {
      const quantity = name === '合计' ? total : parts[NAMES.indexOf(name)];
      return quantity ? { kind: 'figure', quantity } : 'unknown-name';
    },
  };
}

function relationOf(text: string): Relation {
  const parsed = parseRelation(text);
  if ('error' in parsed) throw new Error(parsed.error.message);
  return parsed.relation;
}
