/**
 * Whether a text stands for a figure: 1,206, ２.２万人, 92%, 三十六, a dash, and also 约30人 and 30余人, which are none that
 * could be reported but are meant as one.
 */
import { isNotApplicable } from '../../text/not-applicable';
import { readNumber } from '../../text/number';
import { withoutSpaces } from '../../text/plain-text';

const VAGUE = /^(?:大?约|将?近|超过?|逾|不足|不到|至少)|[余多](?=\D*$)|(?:左右|以上|以下)$/gu;

export function isFigureText(text: string): boolean {
  if (text.trim() === '') return false;
  return readNumber(text) !== undefined || isNotApplicable(text) || isVague(text);
}

function isVague(text: string): boolean {
  const packed = withoutSpaces(text);
  const exact = packed.replace(VAGUE, '');
  return exact !== packed && /\d/u.test(exact) && readNumber(exact) !== undefined;
}
