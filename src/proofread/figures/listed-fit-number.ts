/**
 * 「甲、乙、丙等2家企业」 lists more than it counts. The list goes back from 等 as far as bare names go; the first of them may still hang on its
 * verb (「会同区文明办、教育局等14个部门」), so only its comma-parted names are counted.
 */
import type { Numeral, Remark } from '../../model/proofreading';
import type { Draft } from '../draft';
import { remarkOn } from './figure-remark';

const COUNTED = /(?:个|家|名|位|人|项|所|条|户|支|种)$/u;
const BEHIND = /等(?:共|共计)?$/u;
/** A sentence's own words: what holds them is no bare name, but may end in one. */
const WORDS = /[了在对向把将是为与]|开展|举办|组织|参加|进行|会同|联合|包括|走访|慰问|召开|建立|完善|落实|通过|由|和谐/u;
const QUOTED = /[（(][^（()）]{0,40}[）)]|《[^》]{0,40}》|“[^”]{0,40}”|"[^"]{0,40}"/gu;
const FARTHEST = 200;

export function listedFitNumber({ text }: Draft, numerals: readonly Numeral[]): readonly Remark[] {
  return numerals.flatMap((numeral) => {
    const { start, value, about, unit } = numeral;
    if (value === undefined || about || value.lt(2) || value.gt(20) || !COUNTED.test(unit)) return [];
    const before = text.slice(Math.max(0, start - FARTHEST), start);
    if (!BEHIND.test(before)) return [];
    const listed = namesIn(before.replace(BEHIND, ''));
    if (value.gte(listed)) return [];
    return [remarkOn(numeral, { kind: 'contradiction', level: 'soft', message: `“等${numeral.text}”前面列了${listed}个，比所说的多，请核对。` })];
  });
}

/** Of the last clause; quotations count as one name whatever they hold. */
function namesIn(before: string): number {
  const clause = /[^，,。；;：:！？!?\n]*$/u.exec(before.replace(QUOTED, (quoted) => '□'.repeat(Math.min(quoted.length, 2))))?.[0] ?? '';
  const names = clause.split('、').reverse();
  const bare = names.findIndex((name) => WORDS.test(name) || name.trim() === '');
  return bare === -1 ? names.length : bare + (names[bare]!.trim() === '' ? 0 : 1);
}
