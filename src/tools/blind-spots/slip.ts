/**
 * The slips that a map tries in each cell: one more, one less, a nought too many, exchanged with the cell below or beside
 * it. ±1 is one of the last printed digit: 412.35 万人 becomes 412.36.
 */
import { decimal, decimalPlaces, type Decimal } from '../../model/decimal';
import type { Fact } from '../../model/fact';
import type { Form } from '../../model/form';

export type SlipKind = 'one-more' | 'one-less' | 'ten-fold' | 'swap-below' | 'swap-right';

export const SLIP_KINDS: readonly SlipKind[] = ['one-more', 'one-less', 'ten-fold', 'swap-below', 'swap-right'];

export const SLIP_NAMES: Readonly<Record<SlipKind, string>> = {
  'one-more': '加 1', 'one-less': '减 1', 'ten-fold': '×10', 'swap-below': '与下一格互换', 'swap-right': '与右边互换',
};

export interface Slip {
  readonly kind: SlipKind;
  readonly at: Fact;
  /** The form with the slip in it. */
  readonly form: Form;
}

/**
 * Typed figures only: what a formula gives is not typed, and its inputs are.
 * @param units keys of the reporting units in whose figures they are made; all where not given
 */
export function* slipsIn(form: Form, units?: ReadonlySet<string>): Generator<Slip> {
  const typed = form.facts.filter(isTyped);
  const byPlace = new Map(typed.map((fact) => [`${fact.place.row}:${fact.place.column}`, fact]));
  for (const at of typed) {
    if (units && !units.has(at.unit)) continue;
    for (const [kind, values] of changesOf(at, byPlace)) yield { kind, at, form: withValues(form, values) };
  }
}

export function isTyped({ cell, quantity, reading }: Fact): boolean {
  return reading === 'number' && quantity !== undefined && cell.formula === undefined && typeof cell.value === 'number';
}

function* changesOf(at: Fact, byPlace: ReadonlyMap<string, Fact>): Generator<readonly [SlipKind, ReadonlyMap<Fact, Decimal>]> {
  const { value, decimals } = at.quantity!;
  const digit = decimal(`1e-${decimals}`);
  yield ['one-more', new Map([[at, value.plus(digit)]])];
  if (value.gte(digit)) yield ['one-less', new Map([[at, value.minus(digit)]])];
  if (!value.eq(0)) yield ['ten-fold', new Map([[at, value.times(10)]])];
  const { row, column } = at.place;
  const neighbours = [['swap-below', `${row + 1}:${column}`], ['swap-right', `${row}:${column + 1}`]] as const;
  for (const [kind, place] of neighbours) {
    const other = byPlace.get(place);
    if (other && !other.quantity!.value.eq(value)) yield [kind, new Map([[at, other.quantity!.value], [other, value]])];
  }
}

function withValues(form: Form, values: ReadonlyMap<Fact, Decimal>): Form {
  return {
    ...form,
    facts: form.facts.map((fact) => {
      const value = values.get(fact);
      if (!value) return fact;
      const decimals = Math.max(fact.quantity!.decimals, decimalPlaces(value));
      return { ...fact, cell: { ...fact.cell, value: value.toNumber() }, quantity: { ...fact.quantity!, value, decimals } };
    }),
  };
}
