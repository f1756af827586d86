/**
 * A target told with what was done of it: 「年度目标88个，已完成86个，完成率97.73%，还差2个」, 「完成86个，为年度目标88个的97.73%」. The rate and what is
 * missing must be theirs.
 */
import type { Remark } from '../../model/proofreading';
import { minus } from '../../relations/interval';
import { remarkOn } from './figure-remark';
import { canBeEqual } from './ranges';
import { rateFits, ratePrinted, wrongRate } from './rate-fits';
import { isSameUnit } from './same-unit';
import { few, matchesIn, N, P, type Figure, type Statement } from './statement';
import { isExact, writtenLike } from './written-like';

const FEW = few(14);
const AIM = '(?:目标|任务|计划)(?:数|任务|为|是|新建|完成)*';
const TARGET_FIRST = new RegExp(`${AIM}${FEW}${N}[，,、]${FEW}(?:完成|新建|达到|建成)${FEW}${N}[，,、](?:${FEW}(?:完成率|完成|占|达到?)${FEW}(?<rate>${P})|(?:还|尚|仍)差${FEW}${N})`, 'gu');
const DONE_FIRST = new RegExp(`${N}[，,](?:完成|占|达到|为|是)${FEW}(?:目标|任务|计划)${FEW}${N}的${P}`, 'gu');

export function targetFits(statement: Statement): readonly Remark[] {
  const first = matchesIn(statement, TARGET_FIRST).flatMap(({ figures: [target, done, told] }) => judged(target!, done!, told!));
  const second = matchesIn(statement, DONE_FIRST).flatMap(({ figures: [done, target, told] }) => {
    const nearest = mayBeDone(statement, target!, told!);
    return nearest === 'fits' ? [] : judged(target!, nearest ?? done!, told!);
  });
  return [...first, ...second];
}

/** 「收缴1286万元，其中代收1102万元，划拨184万元，完成任务1200万元的107.2%」: what was done may stand further off than its parts; else the nearest to the rate. */
function mayBeDone({ figures }: Statement, target: Figure, told: Figure): Figure | 'fits' | undefined {
  const before = figures.filter((figure) => figure.start < target.start && figure.sign === N && isSameUnit(figure.unit, target.unit));
  if (!target.range.low?.gt(0)) return undefined;
  if (before.some(({ range }) => rateFits(told, range, target.range) === 'fits')) return 'fits';
  const due = target.value.times(told.value).times('0.01');
  return before.reduce<Figure | undefined>((nearest, figure) => (nearest && nearest.value.minus(due).abs().lte(figure.value.minus(due).abs()) ? nearest : figure), undefined);
}

function judged(target: Figure, done: Figure, told: Figure): readonly Remark[] {
  if (!isSameUnit(target.unit, done.unit) || !target.range.low?.gt(0) || told.about) return [];
  return told.sign === P ? rateFitsBoth(target, done, told) : isSameUnit(told.unit, target.unit) ? missingFits(target, done, told) : [];
}

function rateFitsBoth(target: Figure, done: Figure, told: Figure): readonly Remark[] {
  const fit = rateFits(told, done.range, target.range);
  if (fit === 'fits') return [];
  const right = isExact(target) && isExact(done) ? ratePrinted(done.value, target.value, told) : undefined;
  return [wrongRate(told, fit === 'cut' ? 'soft' : 'hard', `目标“${target.text}”完成“${done.text}”，完成率`, right)];
}

function missingFits(target: Figure, done: Figure, told: Figure): readonly Remark[] {
  if (canBeEqual(minus(target.range, done.range), told.range)) return [];
  const right = writtenLike(told, target.value.minus(done.value));
  return [remarkOn(told, { kind: 'arithmetic', level: 'hard', message: `目标“${target.text}”完成“${done.text}”，还差“${right}”，文中是“${told.text}”，请核对。`, ...(isExact(target) && isExact(done) && { suggestion: right }) })];
}
