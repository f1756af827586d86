/**
 * Large numbers of leaflets and attendances in round words, where the person asks for it: 5236份 is 「5200余份」, 4930份 「近5000份」, 1583人次 「1500多人次」, 5200份 stays what it is.
 * The claim keeps the exact figure; unions, members, contracts and money are always told exactly.
 */
import type { Claim } from '../model/claim';
import { inRoundWords } from '../text/about';
import { render } from '../text/wordings/index';

const UNITS = new Set(['份', '人次', '册', '本']);
const FROM = 1000;

export function approximate(claim: Claim): Claim {
  if (claim.wording !== 'amount' || !UNITS.has(claim.unit) || claim.exact.lt(FROM)) return claim;
  const round = inRoundWords(claim.exact, claim.unit === '人次' ? '多' : '余');
  if (!round) return claim;
  const said = { ...claim, ...round, decimals: 0 };
  return { ...said, text: render(said) };
}
