/**
 * A second text behind the first without a title: paragraphs that go on after 「谢谢大家！」, an address (「同志们：」) in the middle.
 * Only the signature and lines of the page may follow the thanks.
 */
import { remarkOn, type Slip } from '../slip';
import { isOfThePage } from './page-lines';

const THANKS = /^\s{0,12}谢谢(?:大家|各位)?[。！!]?\s{0,12}$/u;
const ADDRESS = /^\s{0,12}(?:各位(?:领导|代表|委员|来宾)[、，,\p{Script=Han}]{0,16}|同志们|尊敬的[^。；;\n]{2,30})[：:]\s{0,12}$/u;
const BODY = 40;

export const runOnTexts: Slip = (draft) => {
  const lines = draft.paragraphs.filter((line) => line.text.trim() !== '' && !isOfThePage(line));
  return lines.flatMap(({ start, text }, at) => {
    const before = lines[at - 1];
    const isAfterThanks = before !== undefined && THANKS.test(before.text) && lines.slice(at, at + 4).some((line) => line.text.length >= BODY);
    const isAddress = ADDRESS.test(text) && lines.slice(Math.max(0, at - 4), at).some((line) => line.text.length >= BODY && /[。！]\s{0,12}$/u.test(line.text));
    if (!isAfterThanks && !isAddress) return [];
    const [beginning] = /^[^，。；：,;:]{1,12}/u.exec(text) ?? [text.slice(0, 1)];
    return [remarkOn(draft, { kind: 'paragraph-break', level: 'soft', start, end: start + beginning.length, message: `从“${beginning}”起像是另一篇文稿，请另起一篇并加上标题。` })];
  });
};
