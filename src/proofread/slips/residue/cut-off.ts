/**
 * A text or paragraph that breaks off: it has sentences and ends without a mark, where its fellows end with one; it ends with a comma;
 * or its last words can end no sentence (「开展全员竞聘、全员。」). Headings, signatures and lines of a table end without marks.
 */
import type { Remark } from '../../../model/proofreading';
import type { Draft, Paragraph } from '../../draft';
import { remarkOn, type Slip } from '../slip';
import { isOfThePage } from './page-lines';

const ENDED = /[。！？；：…!?;:.”’」』》）)】\]|]\s{0,12}$/u;
const SENTENCE_END = /[。！？；;]/u;
/** A paragraph this long with a comma in it is no heading. */
const LONG = 60;
/** Last words shown of a paragraph. */
const SHOWN = 6;
const STUB = /(?<=[、，和与,])(?:全员|各级|以及|并且)[。；;]/gu;

export const cutOff: Slip = (draft) => {
  const bodies = draft.paragraphs.filter(isBody);
  const ended = bodies.filter(({ text }) => ENDED.test(text));
  const broken = ended.length * 2 >= bodies.length ? bodies.filter(({ text }) => !ENDED.test(text)).map((paragraph) => brokenOff(draft, paragraph)) : [];
  const stubs = [...draft.text.matchAll(STUB)].map(({ 0: found, index: start }) =>
    remarkOn(draft, { kind: 'truncated', level: 'soft', start, end: start + found.length, message: `“${found}”这里的话没有说完，请补全。` }));
  return [...broken, ...stubs];
};

function isBody(paragraph: Paragraph): boolean {
  const text = paragraph.text.trim();
  if (text.includes('\t') || text.startsWith('|') || isOfThePage(paragraph)) return false;
  return SENTENCE_END.test(text) || (text.length >= LONG && /[，,]/u.test(text)) || (text.length > SHOWN && /[，、,]$/u.test(text));
}

function brokenOff(draft: Draft, { start, text }: Paragraph): Remark {
  const end = start + text.trimEnd().length;
  const shown = draft.text.slice(Math.max(start, end - SHOWN), end);
  const isCut = /[，、,]$/u.test(shown);
  const message = isCut ? `这一段停在“${shown}”，话没有说完，请补全。` : `这一段末尾“${shown}”后面没有标点，请核对是否写完。`;
  return remarkOn(draft, { kind: isCut ? 'truncated' : 'punctuation', level: 'soft', start: end - shown.length, end, message, ...(!isCut && { suggestion: `${shown}。` }) });
}
