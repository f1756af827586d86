/** Personal numbers that a report must not carry: identity numbers, bank cards, mobile numbers. A number given to be called is meant to be read. */
import { readIdentityNumber } from '../../text/identity-number';
import { maskNumber } from '../../text/mask';
import { remarkOn, type Slip } from './slip';

const LONG_NUMBER = /(?<![\d.A-Za-z])\d{11,19}[Xx]?(?![\d.])/gu;
const TO_BE_CALLED = /(?:电话|手机|热线|联系人?|咨询|传真|微信)[^，,。；;\n]{0,12}$/u;
const BANK_CARD = /^(?:62|60|35|4|5[1-5])\d{14,17}$/u;

export const privacy: Slip = (draft) =>
  [...draft.text.matchAll(LONG_NUMBER)].flatMap(({ 0: found, index: start }) => {
    const what = kindOf(found, draft.text.slice(Math.max(0, start - 20), start));
    if (!what) return [];
    const message = `这里有完整的${what}，属于个人信息，请删去或隐去中间几位。`;
    return [remarkOn(draft, { kind: 'privacy', level: 'soft', start, end: start + found.length, message, suggestion: maskNumber(found) })];
  });

function kindOf(found: string, before: string): string | undefined {
  if (!('fault' in readIdentityNumber(found.toUpperCase()))) return '身份证号';
  if (/^1[3-9]\d{9}$/u.test(found)) return TO_BE_CALLED.test(before) ? undefined : '手机号码';
  return BANK_CARD.test(found) && /卡号|账号|帐号|账户|银行/u.test(before) ? '银行账号' : undefined;
}
