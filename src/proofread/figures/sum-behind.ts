/**
 * 「送慰问金5500元，看望劳模送慰问金3950元，合计9450元」: a 合计 is the sum of what is told before it in its statement and its unit; and four quarters, or
 * two halves, make a year.
 */
import type { Remark } from '../../model/proofreading';
import { plus } from '../../relations/interval';
import { remarkOn } from './figure-remark';
import { sumMessage } from './parts-of-whole';
import { canBeEqual } from './ranges';
import { isSameUnit } from './same-unit';
import { N, type Figure, type Statement } from './statement';

const TOTAL = /(?:合计|共计|总计)[^，,、。；;其]{0,10}$/u;
/** Over a longer time, or of more, than what is told in the statement; or what is told before is no number of such things. */
const OTHERWISE = /累计|以来|至今|全年|其中|目标|任务|计划|上年|去年|同期|每|人均|户均|占|以上/u;

const SPANS_OF_YEAR: readonly (readonly RegExp[])[] = [[/一季度/u, /二季度/u, /三季度/u, /四季度/u], [/上半年/u, /下半年/u]];
const YEAR = /全年[^，,。；;]{0,8}$/u;

export function sumBehind(statement: Statement): readonly Remark[] {
  return [...sumOfSpans(statement), ...sumOfAll(statement)].slice(0, 1);
}

function sumOfSpans({ figures }: Statement): readonly Remark[] {
  return SPANS_OF_YEAR.flatMap((spans) => {
    const from = figures.findIndex(({ lead }) => spans[0]!.test(lead));
    const parts = figures.slice(from, from + spans.length);
    const total = figures[from + spans.length];
    if (from === -1 || !total || total.sign !== N || !YEAR.test(total.lead) || !spans.every((span, at) => span.test(parts[at]!.lead)) || !parts.every(({ sign, unit }) => sign === N && isSameUnit(unit, total.unit))) return [];
    return canBeEqual(parts.map(({ range }) => range).reduce(plus), total.range) ? [] : [remarkOn(total, { kind: 'arithmetic', level: 'hard', message: sumMessage(parts, total) })];
  });
}

function sumOfAll({ figures, skeleton }: Statement): readonly Remark[] {
  const at = [...figures.keys()].filter((place) => figures[place]!.sign === N && TOTAL.test(figures[place]!.lead)).at(-1) ?? 0;
  if (at < 2 || OTHERWISE.test(skeleton)) return [];
  const total = figures[at]!;
  const addends = figures.slice(0, at).filter(({ sign, unit }) => sign === N && isSameUnit(unit, total.unit));
  if (addends.length < 2 || addends.some(isPartOfChange) || canBeEqual(addends.map(({ range }) => range).reduce(plus), total.range)) return [];
  return [remarkOn(total, { kind: 'arithmetic', level: 'soft', message: sumMessage(addends, total) })];
}

function isPartOfChange({ lead }: Figure): boolean {
  return /(?:增长|增加|减少|下降|提高|多|少|由|从|到|至)了?$/u.test(lead);
}
