/**
 * What stands under 状态. Where the figures are known it is a live formula, so that the sheet itself says when one of them
 * has changed, in any spreadsheet program and without this tool:
 *
 *   IFERROR(IF(AND(统计表!B9=1406,统计表!B8=1306),"已说明","数值已变，请重新说明"),"数值已变，请重新说明")
 */
import { referenceTo } from '../model/address';
import type { CellContent } from '../model/sheet-edit';
import { readNumber } from '../text/number';
import { BLANK } from './bound-values';
import type { BoundValue, StatedExplanation } from './explanation';

export const STATE_WORDS: Readonly<Record<StatedExplanation['state'], string>> = {
  accepted: '已说明',
  stale: '数值已变，请重新说明',
  insufficient: '说明不够具体，请写明原因、数量、依据',
  orphan: '对应的问题已不存在',
};

/** Excel takes formulas of 8 192 characters. */
const LONGEST = 8000;

export function stateCell({ explanation, state }: StatedExplanation): CellContent {
  const value = STATE_WORDS[state];
  const formula = state === 'accepted' || state === 'stale' ? stateFormula(explanation.boundTo) : undefined;
  return formula === undefined ? { value, numberFormat: 'General' } : { formula, value, numberFormat: 'General' };
}

function stateFormula(bound: readonly BoundValue[]): string | undefined {
  const tests = bound.map(testOf).filter((test) => test !== undefined);
  if (tests.length === 0) return undefined;
  const formula = `IFERROR(IF(AND(${tests.join(',')}),"${STATE_WORDS.accepted}","${STATE_WORDS.stale}"),"${STATE_WORDS.stale}")`;
  return formula.length <= LONGEST ? formula : undefined;
}

/** @returns undefined where a formula cannot compare as exactly: digits kept as text, masked numbers, errors, the rest of a long list */
function testOf({ place, printed }: BoundValue): string | undefined {
  if (!place) return undefined;
  const reference = referenceTo(place);
  if (printed === BLANK) return `${reference}=""`;
  if (/^\p{Script=Han}+$/u.test(printed)) return `TRIM(${reference})="${printed}"`;
  const number = /^-?[\d,]+(?:\.\d+)?%?$/u.test(printed) ? readNumber(printed) : undefined;
  return number && `${reference}=${(number.percent ? number.value.div(100) : number.value).toFixed()}`;
}
