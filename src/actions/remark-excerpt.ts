/**
 * The words around a remark's place, as far as its sentence goes and no farther than fits a card:
 * 「截至6月底，全镇会员20xx人，比上年末…」 → before 「截至6月底，全镇会员」, text 「20xx人」, after 「，比上年末…」.
 */
import type { TextPlace } from '../model/document-text';
import { withoutSigns } from './readable-text';

export interface Excerpt {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

const MOST = { before: 24, text: 60, after: 24 };
/** So few words on one side say nothing. */
const LEAST = 5;
/** Cut here rather than within a figure or a word. */
const PAUSE = /[，、：,]/u;
const END = /[。！？；!?;\n\v]/u;

export function remarkExcerpt(paragraphs: readonly string[], { paragraph, start, end }: TextPlace): Excerpt {
  const text = paragraphs[paragraph] ?? '';
  const marked = withoutSigns(text.slice(start, end));
  return { before: before(withoutSigns(text.slice(0, start))), text: marked.length > MOST.text ? `${marked.slice(0, MOST.text / 2)}…${marked.slice(-MOST.text / 2)}` : marked, after: after(withoutSigns(text.slice(end)), END.test(marked.slice(-1))) };
}

function before(text: string): string {
  let at = text.length;
  while (at > 0 && !END.test(text[at - 1]!)) at -= 1;
  const sentence = text.slice(at).trimStart();
  if (sentence.length <= MOST.before) return sentence;
  const kept = sentence.slice(-MOST.before);
  const comma = kept.search(PAUSE);
  return `…${comma >= 0 && kept.length - comma > LEAST ? kept.slice(comma + 1) : kept.replace(/^[\d.,%]+/u, '')}`;
}

/** @param isEnded the place ends with its sentence */
function after(text: string, isEnded: boolean): string {
  if (isEnded) return '';
  const at = text.search(END);
  const sentence = at < 0 ? text : text.slice(0, at + 1).trimEnd();
  if (sentence.length <= MOST.after) return sentence;
  const kept = sentence.slice(0, MOST.after);
  const comma = kept.length - 1 - [...kept].reverse().findIndex((each) => PAUSE.test(each));
  return `${comma < kept.length && comma >= LEAST ? kept.slice(0, comma + 1) : kept.replace(/[\d.,%]+$/u, '')}…`;
}
