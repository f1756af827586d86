/**
 * What stands between two full stops, with its figures: a semicolon does not part it, for a rate is often told behind one. Its
 * skeleton has one sign in place of each figure, so that 「由120家增加到132家，增长10%」 is read as 「由Ｎ增加到Ｎ，增长Ｐ」 whatever the numbers.
 */
import type { Decimal } from '../../model/decimal';
import type { Numeral, NumeralClass } from '../../model/proofreading';
import type { Interval } from '../../relations/interval';
import type { Draft, TextPart } from '../draft';
import { printedRange } from './printed-range';

/** Signs of private use, which no draft holds: an amount, a percentage, percentage points. */
export const N = '\uE000';
export const P = '\uE001';
export const POINTS = '\uE002';
/** Any of them, and what is none of them, for use within brackets of a pattern. */
export const ANY = `${N}${P}${POINTS}`;

/** Up to so many words of one clause without a figure, as a piece of a pattern. */
export function few(most: number): string {
  return `[^${ANY}，,。；;]{0,${most}}`;
}

export interface Figure extends Numeral {
  readonly value: Decimal;
  /** What the unrounded number may be. */
  readonly range: Interval;
  readonly sign: typeof N | typeof P | typeof POINTS;
  /** The words since the figure before it, or since the statement began; of more than 80 characters the last ones, behind 「…」. */
  readonly lead: string;
}

export interface Statement extends TextPart {
  readonly skeleton: string;
  readonly figures: readonly Figure[];
  /** Where its figures stand in the skeleton. */
  readonly places: ReadonlyMap<number, Figure>;
}

/** Of the words before a figure those of its own clause: 「签订率达」 of 「全部覆盖，签订率达」. */
export function clauseBefore({ lead }: Figure): string {
  return /[^，,。；;、]*$/u.exec(lead)![0];
}

export interface StatementMatch {
  readonly match: RegExpExecArray;
  /** Those that stand in the match, in order. */
  readonly figures: readonly Figure[];
}

const SIGNS: Partial<Readonly<Record<NumeralClass, Figure['sign']>>> = { count: N, money: N, duration: N, rate: P, growth: P, points: POINTS };
const FULL_STOP = /[^。！？!?]+[。！？!?]*/gu;

export function statementsOf(draft: Draft, numerals: readonly Numeral[]): readonly Statement[] {
  let next = 0;
  return draft.paragraphs.flatMap(({ text, start: from }) =>
    [...text.matchAll(FULL_STOP)].map(({ 0: said, index }) => {
      const part = { start: from + index, text: said };
      while (next < numerals.length && numerals[next]!.start < part.start) next += 1;
      const first = next;
      while (next < numerals.length && numerals[next]!.end <= part.start + said.length) next += 1;
      return statementOf(part, numerals.slice(first, next));
    }),
  );
}

function statementOf(part: TextPart, numerals: readonly Numeral[]): Statement {
  const places = new Map<number, Figure>();
  const skeleton: string[] = [];
  let length = 0;
  let told = 0;
  for (const numeral of numerals) {
    const sign = SIGNS[numeral.class];
    if (!sign || numeral.value === undefined) continue;
    const lead = part.text.slice(told, numeral.start - part.start);
    skeleton.push(lead, sign);
    length += lead.length;
    places.set(length, { ...numeral, value: numeral.value, range: printedRange(numeral, numeral.value), sign, lead: shortened(lead) });
    length += 1;
    told = numeral.end - part.start;
  }
  return { ...part, skeleton: [...skeleton, part.text.slice(told)].join(''), figures: [...places.values()], places };
}

const LONGEST_LEAD = 80;

/** Bounded, since every pattern is tried on it from each of its characters. */
function shortened(lead: string): string {
  return lead.length > LONGEST_LEAD ? `…${lead.slice(-LONGEST_LEAD)}` : lead;
}

/** @param pattern global; its repetitions must be bounded, since a draft may go on for pages without a full stop */
export function matchesIn({ skeleton, places }: Statement, pattern: RegExp): readonly StatementMatch[] {
  return places.size === 0 ? [] : [...skeleton.matchAll(pattern)].map((match) => ({ match, figures: figuresWithin(places, match.index, match[0].length) }));
}

function figuresWithin(places: ReadonlyMap<number, Figure>, from: number, length: number): readonly Figure[] {
  return Array.from({ length }, (_, at) => places.get(from + at)).filter((figure) => figure !== undefined);
}
