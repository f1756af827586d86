/** The same paragraph twice: pasted once too often. Headings and table rows may recur; a text of thirty characters that ends a sentence may not. */
import type { Paragraph } from '../../draft';
import { remarkOn, type Slip } from '../slip';

const SHORTEST = 30;

export const repeatedParagraphs: Slip = (draft) => {
  const seen = new Set<string>();
  return draft.paragraphs.filter(isBody).filter(({ text }) => {
    const plain = text.replace(/\s/gu, '');
    const isAgain = seen.has(plain);
    seen.add(plain);
    return isAgain;
  }).map(({ start, text }) => remarkOn(draft, { kind: 'duplicate-paragraph', level: 'hard', start, end: start + text.length, message: '这一段与前面的一段完全相同，建议删去一处。', suggestion: '' }));
};

function isBody({ text }: Paragraph): boolean {
  return text.trim().length >= SHORTEST && /[。！？；.!?;]$/u.test(text.trimEnd());
}
