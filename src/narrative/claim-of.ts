/** A claim put together: what is said, rendered once, with where it comes from. */
import type { CellRef } from '../model/address';
import type { Claim, ClaimOperation, Statement, WordingId } from '../model/claim';
import { roundTo, type Decimal } from '../model/decimal';
import { amountKind } from '../text/wordings/amount';
import { render } from '../text/wordings/index';

export interface Source {
  readonly subject: string;
  readonly cells: readonly CellRef[];
  readonly earlier?: NonNullable<Claim['earlier']>;
  readonly arithmetic: string;
}

type KindFor<Operation extends ClaimOperation> = Extract<Claim, { readonly operation: Operation }>['kind'];

/** @param exact unrounded, in the unit said */
export function claimOf<Operation extends ClaimOperation>(
  id: string,
  operation: Operation,
  said: Statement & { readonly kind: KindFor<Operation> },
  exact: Decimal,
  source: Source,
): Claim {
  return { id, operation, ...said, exact, text: render(said), ...source } as Claim;
}

/** The same figure in other words. */
export function reworded(claim: Claim, wording: WordingId): Claim {
  const said = { ...claim, wording };
  return { ...said, text: render(said) };
}

/** A whole number of percent is printed without a point: 「100%」, but 99.97 % is 「100.0%」 to one decimal. */
export function percentSaid(exact: Decimal, decimals: number): Statement & { readonly kind: 'rate' } {
  const digits = exact.eq(exact.round(0)) ? 0 : decimals;
  return { wording: 'percent', kind: 'rate', value: roundTo(exact, digits), unit: '%', decimals: digits };
}

type AmountSaid = Omit<Statement, 'kind'>;

export function amountWording(value: Decimal, unit: string, decimals: number): { readonly kind: 'count' | 'money' | 'duration'; readonly said: AmountSaid } {
  return { kind: amountKind(unit), said: { wording: 'amount', value: roundTo(value, decimals), unit, decimals } };
}

/** What a change comes to when printed: zero, and nearly zero, are told in words and have no digits. */
export function roundedChange(exact: Decimal, decimals: number): Pick<Statement, 'value' | 'decimals' | 'isNearly'> {
  const value = roundTo(exact, decimals);
  if (value.eq(0)) return exact.eq(0) ? { value, decimals: 0 } : { value: value.abs(), decimals: 0, isNearly: true };
  const digits = exact.eq(exact.round(0)) ? 0 : decimals;
  return { value, decimals: digits };
}
