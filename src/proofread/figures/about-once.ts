/**
 * One word of roughness is enough: 「约300余人」 says it twice, and so does 「超过90%以上」. Where both say the same, the one behind goes; 约 and 余
 * do not say the same, and which was meant only the writer knows.
 */
import type { Remark } from '../../model/proofreading';
import type { Draft } from '../draft';
import { remarkWithin } from './figure-remark';

const NUMBER = '(?:\\d[\\d,，]{0,15}(?:\\.\\d{1,4})?|[一二两三四五六七八九十百千]{1,6})[十百千万亿]{0,2}';
const UNIT = '(?:人次|人|名|位|家|个|户|次|场|期|份|件|条|项|起|批|本|册|套|元|[%％]|个百分点|小时|课时|亩|公里)?';
/** Not the end of another word: 节约, 合约, 最近, 附近. */
const ABOUT = '(?:(?<![节合条签预邀要契公履解违集])约|大约|大概|(?<![最附远靠临邻亲贴就])近|将近|接近|几乎)';
const OVER = '(?:超过|突破|(?<!赶)超|不少于|不低于|至少)';
const UNDER = '(?:不超过|不多于|最多|至多)';

interface Doubling {
  readonly pattern: RegExp;
  readonly isSame: boolean;
}

const DOUBLINGS: readonly Doubling[] = [
  { pattern: new RegExp(`(?<front>${ABOUT})${NUMBER}(?:${UNIT}(?<behind>以上|以下)|(?<middle>[余多])(?!年))`, 'gu'), isSame: false },
  { pattern: new RegExp(`(?<front>${OVER})${NUMBER}(?:${UNIT}(?<behind>左右|上下)|(?<middle>[余多])(?!年))`, 'gu'), isSame: false },
  { pattern: new RegExp(`(?<front>${ABOUT})${NUMBER}${UNIT}(?<behind>左右|上下)`, 'gu'), isSame: true },
  { pattern: new RegExp(`(?<front>${OVER})${NUMBER}${UNIT}(?<behind>以上)`, 'gu'), isSame: true },
  { pattern: new RegExp(`(?<front>${UNDER})${NUMBER}${UNIT}(?<behind>以下)`, 'gu'), isSame: true },
  { pattern: new RegExp(`${NUMBER}(?<front>[余多])${UNIT}(?<behind>左右|上下|以上)`, 'gu'), isSame: false },
];

export function aboutOnce({ text }: Draft): readonly Remark[] {
  return DOUBLINGS.flatMap(({ pattern, isSame }) =>
    [...text.matchAll(pattern)].map(({ 0: said, index, groups }) => {
      const { front = '', behind = groups?.middle ?? '' } = groups ?? {};
      const message = `“${said}”里“${front}”和“${behind}”都表示约数，请只留一个。`;
      return remarkWithin({ start: 0, text }, index, index + said.length, { kind: 'redundant-approx', level: 'hint', message, ...(isSame && { suggestion: said.slice(0, -behind.length) }) });
    }),
  );
}
