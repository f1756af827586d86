/** A scope for tests out of printed cells: { 会员人数: '1,306', 签订率: '92.5%', 经费: '12.30万元', 机关: '' }. */
import { decimal } from '../../src/model/decimal';
import type { Operand, Scope } from '../../src/relations/scope';
import type { PeriodFunction } from '../../src/relations/syntax';
import { readNumber } from '../../src/text/number';
import { unitOfMeasure } from '../../src/text/unit-of-measure';

type Cells = Readonly<Record<string, string>>;

export function operandOf(printed: string): Operand {
  if (printed === '') return { kind: 'blank', nonNegative: true };
  if (printed === '?') return { kind: 'blank', nonNegative: false };
  if (printed === '#REF!') return { kind: 'unreadable', reason: printed };
  const read = readNumber(printed);
  if (!read) return { kind: 'text', text: printed };
  return { kind: 'figure', quantity: { value: read.value, decimals: read.decimals, unitOfMeasure: read.unit ?? unitOfMeasure('人')! } };
}

export function scopeOf(cells: Cells, groups: Readonly<Record<string, readonly string[]>> = {}): Scope {
  const operands = new Map(Object.entries(cells).map(([name, printed]) => [name, operandOf(printed)]));
  const value = (name: string, period?: PeriodFunction): Operand | 'unknown-name' => operands.get(period ? `${period}:${name}` : name) ?? 'unknown-name';
  return {
    value,
    parts: (group) => groups[group]?.map((name) => ({ name, operand: value(name) as Operand })),
  };
}

export function count(value: number): Operand {
  return { kind: 'figure', quantity: { value: decimal(value), decimals: 0, unitOfMeasure: unitOfMeasure('人')! } };
}
