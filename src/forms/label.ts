/**
 * A label as printed, taken apart: 「  #女职工人数（万人）」 is the part 「女职工人数」, counted in 万人, indented by two.
 * Labels are compared by key: without spaces, marks, numbering, remarks and translations.
 */
import type { UnitOfMeasure } from '../model/quantity';
import { plainText, withoutSpaces } from '../text/plain-text';
import { unitInBrackets, unitOfMeasure } from '../text/unit-of-measure';

export interface Label {
  readonly printed: string;
  /** Strictest first; the first that any indicator answers to decides. */
  readonly keys: readonly string[];
  readonly unit?: UnitOfMeasure;
  /** Printed with # or 其中: it belongs to the whole above it. */
  readonly isPart: boolean;
  /** Widths of leading spaces, a full-width one counting two. */
  readonly indent: number;
}

const NUMBERING = /^(?:[(（]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:[)）、]|[.．](?!\d))\s*|[①-⑳⒈-⒛㈠-㈩])/u;
const PART = /^(?:#|＃|其中[:：]?|其[:：])/u;
const BULLET = /^[-—–·•.、*＊△▲○●]+/u;
/** 职工人数① */
const FOOTNOTE = /\s*[①-⑳⑴-⒇❶-❿⁰¹²³⁴-⁹※†‡]+$/u;
const REMARK = /[(（〔[【][^()（）〔〕[\]【】]*[)）〕\]】]/gu;
/** An English name after the Chinese one, by its first word of four letters or a line of its own: 「…人数 Number of Full-time Workers (10 000 persons)」. */
const LATIN_TAIL = /(?:[\s#(]+[A-Za-z]|[A-Z][a-z]{3})[A-Za-z\d\s,.'’&/()#:%-]*$/u;
/** Rates, comparisons and ranks derived from the figures beside them; no indicator is meant. */
const DERIVED = /(?:率|比重|比例|占比|增减|增长|增幅|增速|增减额|增减数|百分点|排名|位次|名次)$|^(?:同比|环比|增减|增长|比上年|较上年|比去年|较去年|比同期|较同期|与上年|与去年|占)/u;

export function readLabel(printed: string, indentLevel = 0): Label {
  const indent = leadingWidth(printed) + 2 * indentLevel;
  const { label, unit } = unitInBrackets(stripLatinTail(plainText(printed).replace(/ {2,}/gu, ' ')).replace(FOOTNOTE, ''));
  let rest = withoutSpaces(label).replace(FOOTNOTE, '');
  let isPart = false;
  for (;;) {
    const next = rest.replace(NUMBERING, '').replace(BULLET, '');
    const unmarked = next.replace(PART, '');
    if (unmarked !== next) isPart = true;
    if (unmarked === rest) break;
    rest = unmarked;
  }
  const key = keyOf(rest);
  const keys = [...new Set([key, keyOf(rest.replace(REMARK, ''))])].filter((candidate) => candidate !== '');
  return { printed, keys, isPart, indent, ...(unit && { unit }) };
}

/** 「完成率」, 「同比增减（%）」, 「占会员比重」 */
export function isDerived({ keys, unit }: Label): boolean {
  return unit?.dimension === 'percent' || keys.some((key) => DERIVED.test(key));
}

/** A head cell that holds nothing but a unit, 「(万个)」 or 「万个」, measures the label above it. */
export function unitAlone(printed: string): UnitOfMeasure | undefined {
  const { keys, unit } = readLabel(printed);
  return keys.length === 0 ? unit : unitOfMeasure(plainText(printed));
}

/** The key an indicator's own name is found under. */
export function labelKey(name: string): string {
  return keyOf(withoutSpaces(name));
}

/** Brackets, quotes and separators say nothing about which indicator it is; nor does a closing colon. */
function keyOf(text: string): string {
  return text.replace(/[“”"'‘’「」『』《》()（）〔〕[\]【】,，、:：;；/·\-—–_*#]/gu, '').replace(/的/gu, '').toLowerCase();
}

function stripLatinTail(text: string): string {
  const stripped = text.replace(LATIN_TAIL, '').trim();
  return /\p{Script=Han}/u.test(stripped) ? stripped : text;
}

function leadingWidth(printed: string): number {
  let width = 0;
  for (const character of printed) {
    if (character === '\u3000') width += 2;
    else if (/\s/u.test(character)) width += 1;
    else break;
  }
  return width;
}
