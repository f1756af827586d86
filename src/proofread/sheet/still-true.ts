/**
 * Whether a figure as written is borne out by the one that the sheet tells in its place. It may be rounder: 「95.4%」 of 95.41 %, 「5200余份」 of
 * 5236; it may be in another unit: 「0.86万元」 of 8640元. 「增长9.6%」 is not borne out by a fall, nor 「100%」 by 99.97 %.
 */
import type { Claim, Statement } from '../../model/claim';
import { roundTo, type Decimal } from '../../model/decimal';
import { isTrueOf } from '../../text/about';
import { unitOfMeasure } from '../../text/unit-of-measure';
import { parse } from '../../text/wordings/index';

export function isStillTrue(written: string, claim: Claim): boolean {
  if (written === claim.text) return true;
  const said = parse(withoutSeparators(written));
  const exact = said && inUnitOf(said, claim);
  return said !== undefined && exact !== undefined && agrees(said, exact) && judgesRightly(said, exact);
}

/** 1,206 → 1206; 「100%，实现全覆盖」 keeps its comma. */
export function withoutSeparators(written: string): string {
  return written.replaceAll(/(?<=\d),(?=\d{3}(?!\d))/gu, '').replace(/,(?=实现|超额)/u, '，');
}

function inUnitOf(said: Statement, claim: Claim): Decimal | undefined {
  if (said.kind !== claim.kind) return undefined;
  if (said.unit === claim.unit) return claim.exact;
  const [from, to] = [unitOfMeasure(claim.unit), unitOfMeasure(said.unit)];
  return from && to && from.dimension === to.dimension ? claim.exact.times(from.multiplier).div(to.multiplier) : undefined;
}

function agrees({ about, value, decimals, kind, isNearly }: Statement, exact: Decimal): boolean {
  if (about !== undefined) return isTrueOf(about, value, exact);
  if (isNearly) return !exact.eq(0) && roundTo(exact, 1).eq(0);
  if (kind === 'rate' && BOUNDS.some((bound) => value.eq(bound))) return exact.eq(value);
  return roundTo(exact, decimals).eq(value);
}

/** What is all or nothing is so exactly. */
const BOUNDS = [0, 100];

function judgesRightly({ wording }: Statement, exact: Decimal): boolean {
  switch (wording) {
    case 'full-coverage':
      return exact.eq(100);
    case 'excess':
      return exact.gt(100);
    case 'past-half':
      return exact.gte(50);
    default:
      return true;
  }
}
