/**
 * WPS takes a text that is assigned as if it were typed: 007 becomes 7, 1-2 a day in January, =A1 a formula. Such a text is given the
 * text format before it is written.
 *
 *   007, 1,306, 12%, 2026年6月30日, TRUE, =合计, #N/A are kept so; 会员人数 and 第1季度 are not, nothing reads them otherwise
 */
const LEADS = /^\s*[=+\-@']/;
const NUMBER_LIKE = /^[\s\d０-９.,，:：/／\-－—%％¥￥$€()（）年月日号时分秒上午下午星期周eEaApPmM+]*$/;
const MONTH_NAME = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i;

export function isReadOtherwise(text: string): boolean {
  if (LEADS.test(text) || /^\s*#[A-Z/0!?]+\s*$/i.test(text) || /^\s*(?:true|false|真|假)\s*$/i.test(text)) return true;
  return /[\d０-９]/.test(text) && (NUMBER_LIKE.test(text) || MONTH_NAME.test(text));
}
