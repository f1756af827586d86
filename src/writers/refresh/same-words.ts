/**
 * A figure in the words that stand in the document: where 「0.86万元」 was written, 91200元 becomes 「9.12万元」, where 「5200余份」, 「5300余份」 as
 * long as that is true. Where the old words fit no longer (「100%，实现全覆盖」 of 98.2), the figure's own are taken.
 */
import type { Claim, Statement } from '../../model/claim';
import { decimalPlaces, roundTo, type Decimal } from '../../model/decimal';
import { roughly } from '../../text/about';
import { unitOfMeasure } from '../../text/unit-of-measure';
import { parse, render } from '../../text/wordings/index';

/** Of money and of counts in 万, which are written without needless zeros. */
const PLACES = 2;

/** @param claims the same figure in its several wordings, the plainest last */
export function inWordsOf(written: string, claims: readonly [Claim, ...Claim[]]): string {
  const said = parse(written);
  if (!said) return claims[0].text;
  if (claims.some((claim) => saysTheSame(claim, said))) return written;
  const same = claims.find(({ wording, unit, about }) => wording === said.wording && unit === said.unit && about === said.about);
  if (same) return same.text;
  const rate = said.wording === 'percent' ? claims.find(({ kind, unit }) => kind === 'rate' && unit === said.unit) : undefined;
  if (rate) return render({ ...rate, wording: 'percent' });
  const amount = said.wording === 'amount' ? claims.find(({ wording }) => wording === 'amount') : undefined;
  return (amount && amountIn(amount, said)) ?? claims[0].text;
}

/** 「100%」 stays where the figure's own words would be 「100%，实现全覆盖」. */
function saysTheSame({ kind, unit, value, about }: Claim, said: Statement): boolean {
  return kind === said.kind && unit === said.unit && about === said.about && value.eq(said.value);
}

function amountIn(claim: Claim, said: Statement): string | undefined {
  const exact = inUnit(claim, said.unit);
  if (!exact) return undefined;
  const rough = said.about && roughly(exact, said.about);
  if (rough && said.about) return render({ ...said, value: rough, decimals: decimalPlaces(rough), about: said.about });
  const value = roundTo(exact, Math.max(PLACES, said.decimals));
  const { about: dropped, ...plain } = said;
  return render({ ...plain, value, decimals: decimalPlaces(value) });
}

/** A bare number is one in the figure's own unit, which stands outside the figure. */
function inUnit({ exact, unit }: Claim, wanted: string): Decimal | undefined {
  if (wanted === '' || wanted === unit) return exact;
  const [from, to] = [unitOfMeasure(unit), unitOfMeasure(wanted)];
  return from && to && from.dimension === to.dimension ? exact.times(from.multiplier).div(to.multiplier) : undefined;
}
