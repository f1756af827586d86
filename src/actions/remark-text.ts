/** A remark as one text, for a comment and for a list: 「“85%”与表中不符，应为 86%。改为“86%”。」 */
import type { Remark } from '../model/proofreading';

export function remarkText({ message, suggestion }: Pick<Remark, 'message' | 'suggestion'>): string {
  if (suggestion === undefined) return message;
  return `${message}${suggestion === '' ? '建议删去。' : `建议改为“${suggestion}”。`}`;
}
