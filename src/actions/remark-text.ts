/** A remark as one text, for a comment and for a list; a suggestion that the sentence names already is not told twice: 「“85%”与表中不符。改为“86%”。」 */
import type { Remark } from '../model/proofreading';

export function remarkText({ message, suggestion }: Pick<Remark, 'message' | 'suggestion'>): string {
  if (suggestion === undefined || (suggestion === '' ? /删/u.test(message) : message.includes(suggestion))) return message;
  return `${message}${suggestion === '' ? '建议删去。' : `改为“${suggestion}”。`}`;
}
