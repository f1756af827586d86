/**
 * A figure in the words in which it is to stand. What a report tells is written as the report writes it, so that a refreshed document and a
 * new one agree; roughness that was asked for is kept: where 「5200余份」 stands, 5330 is 「5300余份」. What no report would tell takes the words that stand
 * there: where 「0.86万元」 was written, 91200元 becomes 「9.12万元」.
 */
import type { Claim, Statement } from '../../model/claim';
import { decimalPlaces, roundTo, type Decimal } from '../../model/decimal';
import { inRoundWords } from '../../text/about';
import { unitOfMeasure } from '../../text/unit-of-measure';
import { parse, render } from '../../text/wordings/index';

/** Of money and of counts in 万, which are written without needless zeros. */
const PLACES = 2;

/** @param isPlain no report would tell it in these words */
export function inWordsOf(written: string, claim: Claim, isPlain: boolean): string {
  const said = parse(written);
  if (!said) return claim.text;
  if (saysTheSame(claim, said)) return written;
  if (said.wording !== 'amount' || claim.wording !== 'amount' || claim.about !== undefined) return isPlain && said.wording === 'percent' && claim.kind === 'rate' ? render({ ...claim, wording: 'percent' }) : claim.text;
  return isPlain || said.about !== undefined ? (amountIn(claim, said) ?? claim.text) : claim.text;
}

/** 「100%」 stays where the figure's own words would be 「100%，实现全覆盖」. */
function saysTheSame({ kind, unit, value, decimals, about, isNearly }: Claim, said: Statement): boolean {
  return kind === said.kind && unit === said.unit && decimals === said.decimals && about === said.about && isNearly === said.isNearly && value.eq(said.value);
}

function amountIn(claim: Claim, said: Statement): string | undefined {
  const exact = inUnit(claim, said.unit);
  if (!exact) return undefined;
  const round = said.about && inRoundWords(exact, said.unit === '人次' ? '多' : '余');
  if (round) return render({ ...said, ...round, decimals: decimalPlaces(round.value) });
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
