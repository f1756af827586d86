/**
 * A file often holds several texts one behind the other: a report, a speech, another office's report. What one says of its time and of its
 * totals binds no other. A new one begins with a title, with a salutation, with an opening such as 「今年以来，在…领导下」, or behind 「谢谢大家」.
 */
import type { Draft, Paragraph } from '../draft';

export interface Piece {
  readonly paragraphs: readonly Paragraph[];
  /** Its first line where that is a title. */
  readonly title?: Paragraph;
}

const NUMBERED = /^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[、.．)）]|第[一二三四五六七八九十\d]{1,3}|[一二三四五六七八九]是)/u;
const TITLE = /(?:总结|计划|汇报|报告|讲话稿?|发言稿?|思路|要点|打算|安排)(?:(?:与|和|及|暨).{0,24})?(?:范文)?(?:\s*篇\s*[\d一二三四五六七八九十]{1,3})?(?:[（(][^）)]{1,8}[）)])?$/u;
const SALUTATION = /^\s*(?:各位|同志们|尊敬的)[^。；]{0,30}[:：]\s*$/u;
const OPENING = /^\s*(?:[\dxX×*]{2,4}年|今年|上半年|一年来|半年来|过去的?一年)(?:[^。]{0,160}?(?:领导下|指导下|指引下)|.{0,400}?如下[:：。]?\s*$)/u;
/** Such an opening is of the plans that follow a report in the same text. */
const LOOKS_AHEAD = /^.{0,40}?(?:将继续|将以|将围绕|将坚持|要坚持|要继续|要以)/u;
const CLOSING = /^\s*谢谢(?:大家|各位)?[！!。]?\s*$/u;
const LONGEST_TITLE = 50;

export function piecesOf({ paragraphs }: Draft): readonly Piece[] {
  const pieces: Paragraph[][] = [];
  let isUnderWay = false;
  let hasClosed = false;
  for (const paragraph of paragraphs) {
    if (paragraph.text.trim() === '') continue;
    const isLead = isTitle(paragraph) || SALUTATION.test(paragraph.text);
    if (pieces.length === 0 || (isUnderWay && (isLead || isOpening(paragraph) || hasClosed))) {
      pieces.push([]);
      isUnderWay = false;
    }
    pieces.at(-1)!.push(paragraph);
    hasClosed = CLOSING.test(paragraph.text);
    isUnderWay ||= !isLead && (/[。！]/u.test(paragraph.text) || paragraph.text.length > LONGEST_TITLE);
  }
  return pieces.map((own) => ({ paragraphs: own, ...(isTitle(own[0]!) && { title: own[0]! }) }));
}

function isOpening({ text }: Paragraph): boolean {
  return OPENING.test(text) && !LOOKS_AHEAD.test(text);
}

function isTitle({ text }: Paragraph): boolean {
  const said = text.trim();
  return said.length <= LONGEST_TITLE && !/[。；;，,]/u.test(said) && !NUMBERED.test(said) && TITLE.test(said);
}
