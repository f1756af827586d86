/** Every number of a draft, in reading order, with what kind of number it is: 「会员1206人」 has a count, 「2026年6月底」 a date. */
import type { Numeral } from '../../model/proofreading';
import type { Draft } from '../draft';
import { classify } from './classify';
import { readDate } from './dates';
import { namesEnclosedIn, type Span } from './enclosures';
import { readFigure, readNone } from './figure';
import { readDoubling, readFraction, readHalf, readHalfUnit, readTenths } from './fractions';
import { halfWidth } from './half-width';
import { readOrdinal } from './ordinals';
import { readPlaceholder } from './placeholders';
import { SIGNS, type Reader, type Reading } from './reading';
import { readSpecification } from './specifications';
import { wordsWithSigns } from './words-with-signs';

/** In order: the first that reads something has it. */
const READERS: readonly Reader[] = [readPlaceholder, readDate, readOrdinal, readNone, readDoubling, readFraction, readTenths, readHalf, readHalfUnit, readSpecification, readFigure];

/** Where a number may begin, with what belongs before it; 签约12家 has no 约. */
const BEGINS = new RegExp(
  [
    `(?:(?<![签合契续履违解毁邀集预条公盟])约|(?<![附最邻临靠走贴亲])近|(?<![赶反])超(?!过)|大约|约为|约有|将近|接近|(?<![不得能未])超过|突破|逾)(?=[¥￥\\d几数半${SIGNS}])|上(?=[百千万亿])`,
    `[上下]半年|近?半年|半数|[几数](?=[十百千万])|[¥￥](?=\\d)`,
    `[第前](?=[\\d${SIGNS}])|\\((?=[\\d${SIGNS}])|特等奖|翻了?[近约超]?过?[一二两三四]番|(?:没有|未|无)(?:发生|出现)?过?一`,
    `[\\d${SIGNS}①-⓿❶-❿㈠-㈩壹贰叁肆伍陆柒捌玖拾]|[xX×*_](?:[xX×*_]|(?=[年月日]))|(?<=增长|增速|增幅|同比|为)-(?=\\d)|半(?=天|个)`,
  ].join('|'),
  'gu',
);
const RUN = new RegExp(`[\\d${SIGNS}]*`, 'uy');

export function readNumerals(draft: Draft): readonly Numeral[] {
  const text = halfWidth(draft.text);
  const numerals: Numeral[] = [];
  const words = forwards(wordsWithSigns(text));
  const names = forwards(namesEnclosedIn(text));
  let at = 0;
  for (;;) {
    BEGINS.lastIndex = at;
    const begins = BEGINS.exec(text);
    if (!begins) return numerals;
    const place = begins.index;
    const word = words(place);
    const reading = word ? wordReading(word) : firstReading(text, place);
    if (reading) numerals.push(numeralOf(draft.text, text, reading, { isInName: names(reading.start) !== undefined, previous: numerals.at(-1) }));
    at = Math.max(reading?.end ?? 0, word?.end ?? 0, reading || word ? 0 : behindRun(text, place));
  }
}

function firstReading(text: string, at: number): Reading | undefined {
  for (const read of READERS) {
    const reading = read(text, at);
    if (reading) return reading;
  }
  return undefined;
}

function wordReading(word: Span & { readonly isName: boolean }): Reading | undefined {
  return word.isName ? { start: word.start, end: word.end, unit: '', class: 'name' } : undefined;
}

/** A run that is no number as a whole has none inside either; a word before it only looked like its beginning. */
function behindRun(text: string, at: number): number {
  RUN.lastIndex = at;
  return at + Math.max(RUN.exec(text)?.[0].length ?? 0, 1);
}

const KEPT_IN_NAMES: ReadonlySet<Numeral['class']> = new Set(['date', 'period', 'placeholder', 'residue']);

interface Around {
  readonly isInName: boolean;
  readonly previous: Numeral | undefined;
}

function numeralOf(printed: string, text: string, reading: Reading, { isInName, previous }: Around): Numeral {
  const known = reading.class ?? classify(text, reading, previous);
  const { start, end, value, unit, about } = reading;
  return { start, end, text: printed.slice(start, end), ...(value && { value }), unit, class: isInName && !KEPT_IN_NAMES.has(known) ? 'name' : known, ...(about && { about }) };
}

/** Asked for places that only go forwards, so that all answers together cost one walk. */
function forwards<Found extends Span>(spans: readonly Found[]): (at: number) => Found | undefined {
  let next = 0;
  return (at) => {
    while (next < spans.length && spans[next]!.end <= at) next += 1;
    const span = spans[next];
    return span && span.start <= at ? span : undefined;
  };
}
