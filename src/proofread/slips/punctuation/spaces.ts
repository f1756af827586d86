/**
 * Spaces inside a sentence: 「把大家 请来」, 「“蓝图” 等」. Headings, names set apart (王 芳; 通讯员 王小芳) and lines of a table use them on purpose,
 * and so does a text that has them throughout: past `MANY` the whole draft gets one remark.
 */
import type { Remark } from '../../../model/proofreading';
import type { Draft } from '../../draft';
import { remarkOn, type Slip } from '../slip';

const SPACE = /(?<=[\p{Script=Han}，、；：”》])[ \u00A0　]{1,2}(?=[\p{Script=Han}，。、；：“”《])/gu;
const SHORTEST = 30;
const MANY = 8;

export const spaces: Slip = (draft) => {
  const places = draft.paragraphs.filter(({ text }) => text.length >= SHORTEST && /[。；！]/u.test(text) && !/\t| {3}/u.test(text.trim())).flatMap(({ start, text }) =>
    [...text.matchAll(SPACE)].filter(({ 0: found, index }) => !isName(text, index, found.length) && !isByline(text, index)).map(({ 0: found, index }) => ({ start: start + index, end: start + index + found.length })));
  return places.length > MANY ? [spaceAt(draft, places[0]!, `句中夹有空格，全文共${places.length}处，建议一并删去。`)] : places.map((place) => spaceAt(draft, place, '句中多了空格，建议删去。'));
};

function spaceAt(draft: Draft, place: Pick<Remark, 'start' | 'end'>, message: string): Remark {
  return remarkOn(draft, { kind: 'punctuation', level: 'hint', ...place, message, suggestion: '' });
}

/** A name of two characters is set apart to stand as wide as one of three. */
function isName(text: string, at: number, length: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  const behind = text.slice(at + length, at + length + 2);
  return /(?:^|[^\p{Script=Han}])\p{Script=Han}$/u.test(before) && /^\p{Script=Han}(?:$|[^\p{Script=Han}])/u.test(behind);
}

/** 「（通讯员 王小芳）」: of what one is, then of what name. */
function isByline(text: string, at: number): boolean {
  return /(?:记者|通讯员|作者|编辑|撰稿|供稿|摄影|文\/图|图\/文)$/u.test(text.slice(0, at));
}
