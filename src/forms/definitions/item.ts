/** One line of a form, by the id of its indicator: item('women-members', { partOf: 'members' }). */
import type { FormItem } from '../../model/form';
import { indicatorOf } from '../indicators';

export function item(id: string, printed: Omit<FormItem, 'indicator'> = {}): FormItem {
  return { indicator: indicatorOf(id), ...printed };
}

/** Line numbers 1, 2, 3 … in the order of the lines, as our own forms print them; they are not official codes. */
export function numbered(items: readonly FormItem[]): readonly FormItem[] {
  return items.map((line, at) => ({ ...line, lineNo: String(at + 1) }));
}
