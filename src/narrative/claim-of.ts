/** A claim put together: what is said, rendered once, with where it comes from. */
import type { CellRef } from '../model/address';
import type { Claim, ClaimOperation, Statement, WordingId } from '../model/claim';
import { roundTo, type Decimal } from '../model/decimal';
import { amountKind } from '../text/wordings/amount';
import { render } from '../text/wordings/index';

/** 「95.41%」: see percentSaid. */
export const RATIO_DECIMALS = 2;

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

/** What must be so to be printed: 99.97 % is not 100 %, 0.003 % is not 0 %, 49.97 % is not half. */
const NOT_NEARLY = [0, 50, 100] as const;
/** A ratio finer than this is told as what it comes to. */
const FINEST = 8;

/**
 * One precision for every ratio of a document (rates, shares, progress), so that one ratio is never printed in two ways: two decimals,
 * none for a whole number of percent, and as many more as keep it on its own side of nothing, half and the whole: 99.997 % of 30 000.
 */
export function percentSaid(exact: Decimal, decimals: number = RATIO_DECIMALS): Statement & { readonly kind: 'rate' } {
  const digits = trueDecimals(exact, decimals, NOT_NEARLY);
  return { wording: 'percent', kind: 'rate', value: roundTo(exact, digits), unit: '%', decimals: digits };
}

/** Enough decimals for a figure not to be printed as one of these bounds unless it is one; none for a whole number. */
export function trueDecimals(exact: Decimal, decimals: number, bounds: readonly number[]): number {
  if (exact.eq(exact.round(0))) return 0;
  let digits = decimals;
  while (digits < FINEST && isOneOf(bounds, roundTo(exact, digits))) digits += 1;
  return digits;
}

function isOneOf(bounds: readonly number[], printed: Decimal): boolean {
  return bounds.some((bound) => printed.eq(bound));
}

type AmountSaid = Omit<Statement, 'kind'>;

export function amountWording(value: Decimal, unit: string, decimals: number): { readonly kind: 'count' | 'money' | 'duration'; readonly said: AmountSaid } {
  return { kind: amountKind(unit), said: { wording: 'amount', value: roundTo(value, decimals), unit, decimals } };
}

/** A fall of less than everything is not printed as one, nor almost twice as much as twice: 99.99 % is not 「下降100%」. */
const EVERYTHING = [-100, 100] as const;

/** What a change comes to when printed: zero, and nearly zero, are told in words and have no digits. */
export function roundedChange(exact: Decimal, decimals: number): Pick<Statement, 'value' | 'decimals' | 'isNearly'> {
  const value = roundTo(exact, decimals);
  if (value.eq(0)) return exact.eq(0) ? { value, decimals: 0 } : { value: value.abs(), decimals: 0, isNearly: true };
  const digits = trueDecimals(exact, decimals, EVERYTHING);
  return { value: roundTo(exact, digits), decimals: digits };
}
