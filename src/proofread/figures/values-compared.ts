/**
 * Two values told side by side and what is said of the way between them: 「由120家增加到132家，增长10%」, 「132家，比上年同期的120家增加12家」,
 * 「上年筹集5万元，今年筹集6万元，增长20%」. The word must point the right way, and the difference or the rate must be theirs.
 */
import type { Remark } from '../../model/proofreading';
import { minus, type Interval } from '../../relations/interval';
import { EARLIER, isFall, MOVE } from './figure-chain';
import { remarkOn } from './figure-remark';
import { rateFits, ratePrinted, wrongRate } from './rate-fits';
import { canBeEqual } from './ranges';
import { isSameUnit } from './same-unit';
import { isExact, writtenLike } from './written-like';
import { ANY, matchesIn, N, P, POINTS, type Figure, type Statement } from './statement';

interface Comparison {
  readonly before: Figure;
  readonly after: Figure;
  readonly move: string;
  /** What the difference or the growth is said to be. */
  readonly told?: Figure;
  /** The figure that the word of direction is about. */
  readonly place: Figure;
}

const V = `[${N}${P}]`;
const FEW = (most: number): string => `[^${ANY}，,。；;：:]{0,${most}}`;
const REACHED = `(?<move>${MOVE}|发展|扩大|缩小|压缩)了?(?:到|至|为)${FEW(6)}`;
const FROM_TO = new RegExp(`(?:由|从)${FEW(18)}${V}(?:${FEW(6)}|[，,])${REACHED}${V}(?:(?:[，,（(]|[，,]?(?:同比|共|累计|净|实现)+)(?<moved>${MOVE})了?[${ANY}])?`, 'gu');
const THAN = new RegExp(`${V}[，,（(]?(?:同比)?(?:比|较)(?:上年|去年)(?:同期)?的?${FEW(6)}${V}(?<move>${MOVE})了?[${ANY}]`, 'gu');
const THEN_AND_NOW = new RegExp(`(?:去年|上年)${FEW(14)}${V}${FEW(4)}[，,；;]${FEW(2)}(?:今年|本期|现在|目前|本年)${FEW(14)}${V}[，,](?:${EARLIER})?[，,]?(?<move>${MOVE})了?[${ANY}]`, 'gu');
/** 「在去年45家的基础上，今年又增加5家，累计签订50家」: before, difference, after. */
const ON_TOP = new RegExp(`在${FEW(12)}${N}的?基础上[，,]?${FEW(8)}(?<move>${MOVE}|新增|新建|新签|发展)了?${FEW(8)}${N}[，,]${FEW(4)}(?:累计|总数|达到?|共|增至|现有)${FEW(12)}${N}`, 'gu');

export function valuesCompared(statement: Statement): readonly Remark[] {
  const fromTo = matchesIn(statement, FROM_TO).map(({ match, figures: [before, after, told] }): Comparison => {
    const { move = '', moved } = match.groups!;
    return { before: before!, after: after!, move: moved ?? move, ...(told && { told }), place: told ?? after! };
  });
  const than = matchesIn(statement, THAN).map(({ match, figures: [after, before, told] }) => comparisonOf(match, before!, after!, told!));
  const thenAndNow = matchesIn(statement, THEN_AND_NOW).map(({ match, figures: [before, after, told] }) => comparisonOf(match, before!, after!, told!));
  const onTop = matchesIn(statement, ON_TOP).map(({ match, figures: [before, told, after] }) => comparisonOf(match, before!, after!, told!));
  return [...fromTo, ...than, ...thenAndNow, ...onTop].filter(({ before, after }) => before.sign === after.sign && (before.sign === P || isSameUnit(before.unit, after.unit))).flatMap(compared);
}

function comparisonOf({ groups }: RegExpExecArray, before: Figure, after: Figure, told: Figure): Comparison {
  return { before, after, move: groups!.move!, told, place: told };
}

function compared(comparison: Comparison): readonly Remark[] {
  const { before, after, move, told, place } = comparison;
  const wrongWay = isFall(move) || /缩/u.test(move) ? before.range.high!.lt(after.range.low!) : after.range.high!.lt(before.range.low!);
  if (move !== '' && wrongWay) {
    return [remarkOn(place, { kind: 'arithmetic', level: 'hard', message: `由“${before.text}”到“${after.text}”是${after.value.gt(before.value) ? '增加' : '减少'}，文中说“${move}”，请核对。` })];
  }
  if (!told || told.about) return [];
  if (before.sign === P) return toldOfRates(comparison, told);
  return told.sign === P ? toldAsGrowth(comparison, told) : told.sign === N && isSameUnit(told.unit, after.unit) ? toldAsDifference(comparison, told) : [];
}

/** 「由85%提高到92%」 is 7 points; 「提高7%」 would be 90.95%. */
function toldOfRates(comparison: Comparison, told: Figure): readonly Remark[] {
  const difference = differenceOf(comparison);
  if (told.sign === POINTS) return canBeEqual(difference, told.range) ? [] : [wrongDifference(comparison, told)];
  if (told.sign !== P || !canBeEqual(difference, told.range)) return [];
  const points = told.text.replace(/[%％]/u, '个百分点');
  return [remarkOn(told, { kind: 'unit-mismatch', level: 'soft', message: `“${comparison.before.text}”与“${comparison.after.text}”相差的是百分点，“${told.text}”应为“${points}”。`, suggestion: points })];
}

function toldAsGrowth({ before, after }: Comparison, told: Figure): readonly Remark[] {
  if (!before.range.low!.gt(0)) return [];
  const fit = rateFits(told, differenceOf({ before, after }), before.range);
  if (fit === 'fits') return [];
  const right = isExact(before) && isExact(after) ? ratePrinted(after.value.minus(before.value).abs(), before.value, told) : undefined;
  return [wrongRate(told, fit === 'cut' ? 'soft' : 'hard', `由“${before.text}”到“${after.text}”，变动幅度`, right)];
}

function toldAsDifference(comparison: Comparison, told: Figure): readonly Remark[] {
  return canBeEqual(differenceOf(comparison), told.range) ? [] : [wrongDifference(comparison, told)];
}

function wrongDifference({ before, after }: Pick<Comparison, 'before' | 'after'>, told: Figure): Remark {
  const right = after.value.minus(before.value).abs();
  const shown = writtenLike(told, right);
  const message = `“${before.text}”与“${after.text}”相差“${shown}”，文中是“${told.text}”，请核对。`;
  return remarkOn(told, { kind: 'arithmetic', level: 'hard', message, ...(isExact(before) && isExact(after) && { suggestion: shown }) });
}

/** Without its sign. */
function differenceOf({ before, after }: Pick<Comparison, 'before' | 'after'>): Interval {
  const [less, more] = before.value.gt(after.value) ? [after, before] : [before, after];
  return minus(more.range, less.range);
}
