/**
 * Large numbers of leaflets and attendances in round words, where the person asks for it: 5236份 is 「5200余份」, 5200份 stays what it is.
 * The claim keeps the exact figure; unions, members, contracts and money are always told exactly.
 */
import type { Claim } from '../model/claim';
import { roughly } from '../text/about';
import { render } from '../text/wordings/index';

const UNITS = new Set(['份', '人次', '册', '本']);
const FROM = 1000;

export function approximate(claim: Claim): Claim {
  if (claim.wording !== 'amount' || !UNITS.has(claim.unit) || claim.exact.lt(FROM)) return claim;
  const value = roughly(claim.exact, '余');
  if (!value) return claim;
  const said = { ...claim, value, decimals: 0, about: '余' as const };
  return { ...said, text: render(said) };
}
