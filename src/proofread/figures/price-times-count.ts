/** 「为1090户特困职工发放慰问金（每户400元），共计43.6万元」: so much for each, times how many, is the sum that is told. */
import type { Remark } from '../../model/proofreading';
import { times } from '../../relations/interval';
import { remarkOn } from './figure-remark';
import { canBeEqual } from './ranges';
import { isSameUnit } from './same-unit';
import { N, type Figure, type Statement } from './statement';
import { isExact, writtenLike } from './written-like';

const EACH = /(?:每|人均|户均|平均每)(?<each>[人户名家位])?[^，,。；;]{0,8}$/u;
const TOTAL = /(?:共|合计|总计|总额|总金额|累计)[^，,、。；;]{0,10}$/u;

export function priceTimesCount({ figures }: Statement): readonly Remark[] {
  const prices = figures.filter(isPrice);
  const [price] = prices;
  if (!price || prices.length > 1) return [];
  const each = unitOf(price);
  const counts = figures.filter(({ sign, class: kind, unit }) => sign === N && kind === 'count' && isSameUnit(unit, each));
  const totals = figures.filter((figure) => figure.class === 'money' && figure !== price && TOTAL.test(figure.lead));
  const [count] = counts;
  const [total] = totals;
  if (!count || !total || counts.length > 1 || totals.length > 1 || canBeEqual(times(price.range, count.range), total.range)) return [];
  const isCertain = [price, count, total].every(({ about }) => !about);
  const right = writtenLike(total, price.value.times(count.value));
  const suggestion = isExact(price) && isExact(count) && isCertain ? { suggestion: right } : {};
  return [remarkOn(total, { kind: 'arithmetic', level: isCertain ? 'hard' : 'soft', message: `“${count.text}”每${each}“${price.text}”，共应为“${right}”，文中是“${total.text}”，请核对。`, ...suggestion })];
}

function isPrice({ class: kind, lead, unit }: Figure): boolean {
  return kind === 'money' && (EACH.test(lead) || /[/／每][人户名家位]$/u.test(unit));
}

function unitOf({ lead, unit }: Figure): string {
  const { each } = EACH.exec(lead)?.groups ?? {};
  return each ?? (/户均/u.test(lead) ? '户' : /人均/u.test(lead) ? '人' : (unit.at(-1) ?? ''));
}
