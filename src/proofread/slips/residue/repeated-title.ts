/** The title once more below the text, as web pages have it at their foot; on a cover before the text it may stand twice. */
import { remarkOn, type Slip } from '../slip';
import { isOfThePage } from './page-lines';

const SHORTEST_TITLE = 6;

export const repeatedTitle: Slip = (draft) => {
  const lines = draft.paragraphs.filter((paragraph) => paragraph.text.trim() !== '' && !isOfThePage(paragraph));
  const [title] = lines;
  const last = lines.at(-1);
  if (!title || !last || lines.length < 3 || title.text.trim() !== last.text.trim()) return [];
  if (title.text.trim().length < SHORTEST_TITLE || /[。！？；;]$/u.test(title.text.trim())) return [];
  return [remarkOn(draft, { kind: 'scraping-residue', level: 'hard', start: last.start, end: last.start + last.text.length, message: '文末又出现了一遍标题，建议删去。', suggestion: '' })];
};
