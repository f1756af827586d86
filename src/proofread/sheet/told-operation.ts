/**
 * What the words right before a figure do with the number they tell: nothing (会员1206人), a comparison with last year (同比增长9.6%), progress against
 * the year's target (完成年度目标的62.4%), what is lacking (还差188人), a share (占会员总数的44.8%), or the target or last year's number itself.
 */
import type { Direction } from '../../text/direction-words';

export type ToldOperation = 'growth' | 'change' | 'points' | 'times' | 'completion' | 'shortfall' | 'share' | 'value';

export interface OperationTold {
  readonly operation: ToldOperation;
  /** What is left of the words: the name, or "" where it was named before. */
  readonly words: string;
  readonly direction?: Direction;
  /** Of a comparison: 上年同期 or the like is named; what it is compared with is not known otherwise. */
  readonly isWithLastYear?: boolean;
  /** Of a share: of what. */
  readonly whole?: string;
  /** Those of direction right before the figure: 增长了; "" where there are none. */
  readonly wordsOf: string;
}

const UP = '增长|净增|增加|上升|提高|提升|增幅|增|多';
const DOWN = '下降|减少|降低|下滑|回落|减|少';
const DIRECTED = new RegExp(`(?:(?<up>${UP})|(?<down>${DOWN}))(?:率|幅|幅度)?(?:了|为|达到|达|约|近|超过)*\\s*$`, 'u');
const TARGET = '(?:全年|年度|年初|今年|本年度?|预定|既定|确定|计划|上级|下达|总工会|[省市县区]总|的)*(?:目标|任务|计划)+(?:任务|总数|数|指标|额)*';
const COMPLETION = new RegExp(`(?:超额)?(?:完成|达到|达|占|为|实现)(?:了|到)?${TARGET}(?:的)?(?:比例)?(?:为|达到|达)?\\s*$|(?:${TARGET})?完成(?:率|比例)(?:为|达到|达)?\\s*$`, 'u');
const SHORTFALL = /(?:[与离距比]?[^，,。；;]{0,10}(?:还差|尚差|仍差|相差))(?:约)?\s*$/u;
const SHARE = /占(?<whole>[^，,。；;、占]*?)的?(?:比例|比重|比)?(?:为|达到|达|约)?\s*$/u;
const WITH_LAST_YEAR = /同比|(?:比|较|与|同|和)\s*(?:上年|去年|上一年)(?:上半年|度|同期)?(?:同期)?(?:末|底)?(?:相比)?|上年同期相比/u;
const OTHER_BASE = /环比|[比较与同和]\s*\d{4}年|年初|上月|上季|上半年相比|前年|去年[底末]|上年[底末]/u;
const FILLING = /(?:同比|(?:比|较|与|同|和)\s*(?:上年|去年|上一年|\d{4}年)(?:上半年|度)?(?:同期)?(?:相比)?|有所|又|均|分别|净|，|,|\s)+$/u;

/** @param words from the boundary @param sentence all before the figure in its sentence */
export function operationTold(words: string, sentence: string, unit: string): OperationTold {
  if (unit === '%' || unit === '‰') {
    const completed = COMPLETION.exec(words);
    if (completed) return { operation: 'completion', words: words.slice(0, completed.index), wordsOf: '' };
    const shared = SHARE.exec(words);
    if (shared) return { operation: 'share', words: words.slice(0, shared.index), whole: shared.groups!.whole!, wordsOf: '' };
  }
  if (unit === '倍' && /的\s*$/u.test(words)) return { operation: 'times', words: words.replace(/(?:是|为|达)?(?:上年|去年)(?:同期)?的\s*$/u, ''), isWithLastYear: /(?:上年|去年)(?:同期)?的\s*$/u.test(words), wordsOf: '' };
  const lacking = SHORTFALL.exec(words);
  if (lacking) return { operation: 'shortfall', words: '', wordsOf: '' };
  const directed = DIRECTED.exec(words);
  if (!directed || !isComparing(words, sentence)) return { operation: 'value', words, wordsOf: '' };
  const operation = unit === '%' || unit === '倍' ? 'growth' : /百分点$/u.test(unit) ? 'points' : 'change';
  const before = words.slice(0, directed.index);
  return { operation, words: before.replace(FILLING, ''), direction: directed.groups!.up === undefined ? 'down' : 'up', isWithLastYear: WITH_LAST_YEAR.test(sentence) && !OTHER_BASE.test(sentence), wordsOf: directed[0] };
}

/** 「新增会员312人」 and 「多次」 compare nothing. */
function isComparing(words: string, sentence: string): boolean {
  return WITH_LAST_YEAR.test(sentence) || /(?:增长|净增|上升|下降|下滑)(?:率|幅|幅度)?(?:了|为|达|约)*\s*$/u.test(words);
}
