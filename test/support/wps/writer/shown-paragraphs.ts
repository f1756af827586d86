/** What a person reads, paragraph by paragraph, those of cells included. Rows of tables end in a mark of their own, which nobody reads. */
import { CELL_END } from './paper';
import type { FakeDocument } from './world';

export function shownParagraphs({ paper }: FakeDocument): readonly string[] {
  const shown: string[] = [];
  let text = '';
  for (const { character } of paper.glyphs) {
    if (character === '\r' || character === CELL_END) {
      shown.push(text.replaceAll('\v', '\n'));
      text = '';
    } else text += character;
  }
  return shown;
}
