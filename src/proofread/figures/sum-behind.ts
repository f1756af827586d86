/** 「送慰问金5500元，看望劳模送慰问金3950元，合计9450元」: a 合计 is the sum of what is told before it in its statement and its unit. */
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

export function sumBehind({ figures, skeleton }: Statement): readonly Remark[] {
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
