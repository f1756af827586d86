/** 「抓好两方面工作：一是…四是…」, 「我讲三点意见：」 before 一、 to 五、: what was announced against what follows. */
import type { Remark } from '../../../model/proofreading';
import type { Draft } from '../../draft';
import { remarkOn, type Slip } from '../slip';
import { numberOf } from './item-heads';
import { itemLists } from './item-lists';
import { pointLists } from './points';

/** 两方面工作, 三点意见, 五个方面, 以下五项; between the noun and the colon at most a few words without a figure. */
const ANNOUNCED = /(?<count>[两二三四五六七八九十]|(?<!\d)[2-9])(?<what>(?:个方面|方面|大方面|项|点|条|大|个|种|件)(?:主要|重点|具体|大|方面)?(?:的)?(?:工作|任务|措施|问题|关系|转变|要求|意见|建议|目标|目的|希望|重点|特点|原则|环节|层面|步骤|渠道|不足|内容|变化|举措|抓手|体会|做法|经验|打算|结合|到位|加强|确保|突破|提升|强化)?)[^，。；、,;\d一二三四五六七八九十：:]{0,8}[：:。，,]?\s{0,12}$/u;
const REACH = 60;

interface Numbered {
  readonly number: number;
  readonly start: number;
  readonly text: string;
}

export const announcedCounts: Slip = (draft) =>
  [...pointLists(draft).map(({ points }) => points), ...itemLists(draft).map(({ heads }) => heads)].flatMap((listed: readonly Numbered[]) => (listed.length > 1 && isInOrder(listed) ? asAnnounced(draft, listed) : []));

/** From one on; of a list with a gap nobody knows how many there are. */
function isInOrder(listed: readonly Numbered[]): boolean {
  return listed.every(({ number }, at) => number === at + 1);
}

function asAnnounced(draft: Draft, listed: readonly Numbered[]): readonly Remark[] {
  const { start } = listed[0]!;
  const from = Math.max(0, start - REACH);
  const match = ANNOUNCED.exec(draft.text.slice(from, start).trimEnd());
  if (!match) return [];
  const { count = '', what = '' } = match.groups!;
  if ((/\d/u.test(count) ? Number(count) : numberOf(count)) === listed.length) return [];
  const found = count + what;
  const place = { start: from + match.index, end: from + match.index + found.length };
  return [remarkOn(draft, { kind: 'enumeration-mismatch', level: 'soft', ...place, message: `前面说“${found}”，后面到“${listed.at(-1)!.text}”共有${listed.length}项，请核对。` })];
}
