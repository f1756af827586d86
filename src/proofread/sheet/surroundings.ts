/** Each figure of a sentence with what stands around it: the words that may name it, the time and the place it is told of. */
import { STATISTIC_CLASSES, type Numeral } from '../../model/proofreading';
import type { TextPart } from '../draft';
import { namesApart } from './names-apart';
import type { SheetFigures } from './sheet-figures';
import { timeMentions, type ToldPeriod } from './told-period';
import { scopeMentions, WHOLE, type ToldScope } from './told-scope';
import { wordsBefore } from './words-before';

export interface Surroundings {
  readonly numeral: Numeral;
  /** From the last boundary, figure, time or place to the figure; or its name out of a list, 「…分别为」. */
  readonly words: string;
  readonly isListed: boolean;
  /** 「困难职工、农民工、劳模1118人」 */
  readonly isOneOfMany: boolean;
  /** The sentence before it, and behind it, as far as `REACH`. */
  readonly before: string;
  readonly behind: string;
  /** Behind it, up to the next figure. */
  readonly between: string;
  /** What stands between the figure before it and this one. */
  readonly since: string;
  readonly period: ToldPeriod;
  readonly scope: ToldScope;
  /** Time or place are said in this sentence. */
  readonly isPlaced: boolean;
}

/** What earlier sentences of the paragraph leave behind. */
export interface Standing {
  readonly period: ToldPeriod;
  readonly scope: ToldScope;
}

/** In characters, longer than any real sentence: a text without full stops is still read in time that grows with it. */
const REACH = 600;
/** A place in an order tells of no amount. */
const STATISTICS: ReadonlySet<string> = new Set(STATISTIC_CLASSES.filter((each) => each !== 'rank'));

export function surroundingsOf({ text, start }: TextPart, numerals: readonly Numeral[], sheet: SheetFigures, standing: Standing): { readonly figures: readonly Surroundings[]; readonly standing: Standing } {
  const times = timeMentions(text, sheet.report);
  const scopes = scopeMentions(text, sheet.places);
  const told = numerals.filter((numeral) => STATISTICS.has(numeral.class)).map((numeral) => ({ numeral, begin: numeral.start - start, end: numeral.end - start }));
  const listed = namesApart(text, told.map(({ begin, end }) => ({ start: begin, end })));
  let last = '';
  const figures = told.map(({ numeral, begin, end }, at): Surroundings => {
    const from = told[at - 1]?.end ?? 0;
    const time = times.filter((each) => each.end <= begin).at(-1);
    const scope = scopes.filter((each) => each.end <= begin).at(-1);
    const behindTime = wordsBefore(text, Math.max(from, time?.end ?? 0, scope?.end ?? 0), begin);
    const isStart = time !== undefined && time.index > from && /^的?$/u.test(behindTime.words) && /[由从]$/u.test(text.slice(from, time.index));
    // 「会员人数由去年同期的1100人」: the name stands before the time.
    const { words, isOneOfMany } = isStart ? wordsBefore(text, Math.max(from, scope?.end ?? 0), begin) : behindTime;
    // 「接待职工来访20批158人次」: the second has the name of the first.
    if (words !== '' || text.slice(from, begin) !== '') last = words;
    return {
      numeral, words: listed.get(at) ?? last, isListed: listed.has(at), isOneOfMany: isOneOfMany && !listed.has(at), before: text.slice(Math.max(0, begin - REACH), begin), behind: text.slice(end, end + REACH), between: text.slice(end, told[at + 1]?.begin), since: text.slice(from, begin),
      period: time?.period ?? standing.period, scope: scope?.scope ?? standing.scope, isPlaced: time !== undefined || scope !== undefined,
    };
  });
  return { figures, standing: { period: left(times.at(-1)?.period ?? standing.period, 'current'), scope: left(scopes.at(-1)?.scope ?? standing.scope, WHOLE) } };
}

/** What the next sentence may be about: the same again, or something else. */
function left<Told extends string>(told: Told, usual: Told): Told | 'unknown' {
  return told === usual ? usual : 'unknown';
}
