/** The words before a figure, taken apart from its end: the connecting ones (共有, 达到, 为), and before them the name of what is counted. */
import type { About } from '../../model/claim';

const JOINING = /(?:已经|现已|已|也|都|均|就)?(?:达到|达成|达|为|是|有|共有|共计|共|总计|合计|累计|计|发展到|增加到|增加至|增长到|增长至|上升到|上升至|提高到|提高至|提升到|提升至|增至|升至|扩大到|下降到|下降至|减少到|减少至|降低到|降至|减至|突破|超过|接近|大约|约|近|超|不足|不到|不少于|总数|总人数|人数|数量|到|至|了|的|:|：|\s)$/u;
/** Words that a name may follow and that narrow nothing. */
const LEADING = /^(?:截至|截止|到|至|时|共有|现有|拥有|已有|建有|设有|实有|有|共|已经|已|现|已建|累计|总计|合计|共计|被|其中|包括|同时|并|还|也|另有|另外|另|我们|先后|成功|全部|下设|总|开展|组织开展|下达|联合|积极配合|各级|各|基层|所属|下属|[省市县区旗镇乡校院局]?总?工会|街道总?工会|主动|积极|大力|切实|深入|广泛|扎实|认真|年内|期内|报告期|期末|末|底|使|由|[一二三四五六七八九十]是|一年来|半年来|和|及|以及|与|在册|登记)*$/u;
const BOUNDARY = /[，,。；;、：:！!？?（()）\n\t|]/u;

export interface WordsBefore {
  /** From the last boundary, time or place to the figure. */
  readonly words: string;
  /** 「困难职工、农民工、劳模1118人」: it counts several together, no one name is that of the figure. */
  readonly isOneOfMany: boolean;
}

/** @param text of the sentence @param from behind the last figure, time or place @param to where the figure begins */
export function wordsBefore(text: string, from: number, to: number): WordsBefore {
  let start = to;
  while (start > from && /[\s：:]/u.test(text[start - 1]!)) start -= 1;
  while (start > from && !BOUNDARY.test(text[start - 1]!)) start -= 1;
  const isOneOfMany = text[start - 1] === '、' && start > from && /\p{Script=Han}/u.test(text.slice(from, start - 1).split(BOUNDARY).at(-1) ?? '');
  return { words: text.slice(start, to), isOneOfMany };
}

/** The same with ever fewer joining words at the end, the whole first. */
export function* peeled(words: string): Generator<string> {
  let rest = words.trim();
  for (;;) {
    yield rest;
    const joined = JOINING.exec(rest);
    if (!joined) return;
    rest = rest.slice(0, joined.index);
  }
}

/** Whether what stands before a name leaves it what it is. @param rest as spokenKey gives it */
export function narrowsNothing(rest: string): boolean {
  return LEADING.test(rest) || /^(?:与|会同|联合|配合|协同|协助).{2,20}(?:联合|共同|一起)(?:举办|开展)?$/u.test(rest);
}

/** A figure tells of its name where nothing more is said of it: not 「职工428人参加培训」. */
export function endsThere(behind: string): boolean {
  return /^\s*(?:以上|以下|左右|上下|之多|多|余)?\s*(?:$|[，,。；;、！!？?（()）\n\t|”"\d]|(?:增加|增长|提高|上升|下降|减少)[到至]|比|较|同比|与|和|及|占|均|都|，|完成|分别)/u.test(behind);
}

/** Of the words around a figure. */
export function roughnessAround(before: string, behind: string): About | undefined {
  if (/^\s*(?:以上|多|余)/u.test(behind)) return '余';
  if (/^\s*(?:左右|上下)/u.test(behind)) return '约';
  if (/(?:突破|超过|超|不少于)\s*$/u.test(before)) return '超';
  if (/(?:接近|近|不足|不到)\s*$/u.test(before)) return '近';
  return /约\s*$/u.test(before) ? '约' : undefined;
}
