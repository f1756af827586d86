/**
 * A document part without what a reader does not see as text of its own: the second copy of a text box that is kept for old programs
 * (mc:Fallback), and the sounds written over characters (w:rt). A text box read twice would be told as a repeated paragraph.
 */
import { edited, tagsOf, type Edit } from '../../writers/package/xml-scan';

const UNSEEN: ReadonlySet<string> = new Set(['mc:Fallback', 'w:rt']);

export function shownText(xml: string): string {
  const unseen: Edit[] = [];
  let depth = 0;
  let from = 0;
  for (const { kind, name, start, end } of tagsOf(xml)) {
    if (kind === 'empty' || !UNSEEN.has(name)) continue;
    if (kind === 'open' && depth++ === 0) from = start;
    if (kind === 'close' && depth > 0 && --depth === 0) unseen.push({ start: from, end, text: '' });
  }
  return edited(xml, unseen);
}
