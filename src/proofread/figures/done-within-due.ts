/**
 * What has been done is no more than what was there to do: 「应建会企业50家，已建会52家」, 「受理14件，办结15件」. A rate of 100% beside some that are still
 * without is no 100%: 「建会率达100%，尚未建会3家」.
 */
import type { Remark } from '../../model/proofreading';
import { remarkOn } from './figure-remark';
import { canBeUpTo } from './ranges';
import { isSameUnit } from './same-unit';
import { few, matchesIn, N, P, type Statement } from './statement';

const PAIRS: readonly RegExp[] = [
  new RegExp(`(?<!已)应(?:建会?|签|换届|拨缴|参保|到|参加)${few(10)}${N}[，,、]${few(4)}(?:已|实)(?:建会?|签|换届|拨缴|参保|到|参加|有)${few(10)}${N}`, 'gu'),
  new RegExp(`(?:受理|接待|收到)${few(12)}${N}[，,、]${few(4)}(?:办结|结案|调解成功|调处成功)${few(8)}${N}`, 'gu'),
  new RegExp(`(?:征集|收集|提出)${few(14)}${N}[，,、]${few(6)}(?:采纳|落实)${few(8)}${N}`, 'gu'),
];
const STILL_WITHOUT = new RegExp(`(?:建会|签订|覆盖|建制|参保|入会)率${few(6)}(?<rate>${P})[，,；;、]${few(8)}(?:未|没有|尚未|还没有)(?:建会?|签订?|覆盖|参保|入会)${few(8)}${N}`, 'gu');

export function doneWithinDue(statement: Statement): readonly Remark[] {
  const pairs = PAIRS.flatMap((pattern) => matchesIn(statement, pattern)).flatMap(({ figures: [due, done] }) => {
    if (!isSameUnit(due!.unit, done!.unit) || canBeUpTo(done!.range, due!.range)) return [];
    return [remarkOn(done!, { kind: 'arithmetic', level: 'soft', message: `“${done!.text}”比前面的“${due!.text}”还多，请核对。` })];
  });
  const without = matchesIn(statement, STILL_WITHOUT).flatMap(({ figures: [rate, left] }) =>
    rate!.value.eq(100) && left!.value.gt(0) ? [remarkOn(rate!, { kind: 'contradiction', level: 'soft', message: `还有“${left!.text}”没有，就不是“${rate!.text}”，请核对。` })] : [],
  );
  return [...pairs, ...without];
}
