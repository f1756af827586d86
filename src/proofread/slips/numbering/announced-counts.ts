/** 「抓好两方面工作：一是…四是…」, 「我讲三点意见：」 before 一、 to 五、: what was announced against what follows. */
import type { Remark } from '../../../model/proofreading';
import type { Draft } from '../../draft';
import { remarkOn, type Slip } from '../slip';
import { numberOf } from './item-heads';
import { itemLists } from './item-lists';
import { pointLists } from './points';

/** 两方面工作, 三点意见, 五个方面, 以下五项; between the noun and the colon at most a few words without a figure. */
const ANNOUNCED = /(?<count>[两二三四五六七八九十]|(?<!\d)[2-9])(?<what>(?:个方面|方面|大方面|项|点|条|大|个|种|件)(?:主要|重点|具体|大|方面)?(?:的)?(?:工作|任务|措施|问题|关系|转变|要求|意见|建议|目标|目的|希望|重点|特点|原则|环节|层面|步骤|渠道|不足|内容|变化|举措|抓手|体会|做法|经验|打算|结合|到位|加强|确保|突破|提升|强化)?)[^，。；、,;\d一二三四五六七八九十：:]{0,8}[：:。，,]?[\s　]{0,12}$/u;
const REACH = 60;

export const announcedCounts: Slip = (draft) => [...ofPoints(draft), ...ofItems(draft)];

function ofPoints(draft: Draft): readonly Remark[] {
  return pointLists(draft).flatMap(({ points }) => {
    const [first] = points;
    const last = points.at(-1)!;
    return first!.number === 1 && isInOrder(points) ? against(draft, first!.start, last.number, `到“${last.text}”`) : [];
  });
}

function ofItems(draft: Draft): readonly Remark[] {
  return itemLists(draft).flatMap(({ heads }) => {
    const [first] = heads;
    const last = heads.at(-1)!;
    if (first!.number !== 1 || heads.length < 2 || !isInOrder(heads)) return [];
    return against(draft, first!.start, last.number, `到“${last.text}”`);
  });
}

function isInOrder(numbered: readonly { readonly number: number }[]): boolean {
  return numbered.every(({ number }, at) => number === at + 1);
}

function against(draft: Draft, start: number, counted: number, upTo: string): readonly Remark[] {
  if (counted < 2) return [];
  const from = Math.max(0, start - REACH);
  const match = ANNOUNCED.exec(draft.text.slice(from, start).replace(/[\s　]+$/u, ''));
  const announced = match && countOf(match.groups!['count']!);
  if (!match || !announced || announced === counted) return [];
  const found = match.groups!['count']! + match.groups!['what']!;
  const place = { start: from + match.index, end: from + match.index + found.length };
  return [remarkOn(draft, { kind: 'enumeration-mismatch', level: 'soft', ...place, message: `前面说“${found}”，后面${upTo}共有${counted}项，请核对。` })];
}

function countOf(text: string): number {
  if (text === '两') return 2;
  return /\d/u.test(text) ? Number(text) : numberOf(text);
}
