/** 「为1090户特困职工发放慰问金（每户400元），共计43.6万元」: so much for each, times how many, is the sum that is told. */
import { ZERO } from '../../model/decimal';
import type { Remark } from '../../model/proofreading';
import { plus, times } from '../../relations/interval';
import { remarkOn } from './figure-remark';
import { canBeEqual } from './ranges';
import { isSameUnit } from './same-unit';
import { N, type Figure, type Statement } from './statement';
import { isExact, writtenLike } from './written-like';

const EACH = /(?:每|人均|户均|平均每)(?<each>[人户名家位])?[^，,。；;]{0,8}$/u;
const TOTAL = /(?:共|合计|总计|总额|总金额|累计)[^，,、。；;]{0,10}$/u;
/** At once behind the last price: 「每人5000元，发放助学金21万元」. */
const PAID = /^[）)]?[，,](?:发放|资助|支付|投入)[^，,、。；;]{0,8}$/u;

interface Payment {
  readonly count: Figure;
  readonly price: Figure;
}

export function priceTimesCount({ figures }: Statement): readonly Remark[] {
  const prices = [...figures.keys()].filter((at) => isPrice(figures[at]!));
  const last = prices.at(-1);
  if (last === undefined) return [];
  const payments = prices.flatMap((at) => paymentOf(figures, at, prices.length === 1));
  const totals = figures.filter((figure, at) => figure.class === 'money' && !prices.includes(at) && (TOTAL.test(figure.lead) || (at === last + 1 && PAID.test(figure.lead))));
  const [total] = totals;
  if (!total || totals.length > 1 || payments.length < prices.length || new Set(payments.map(({ count }) => count)).size < payments.length) return [];
  return canBeEqual(payments.map(({ count, price }) => times(price.range, count.range)).reduce(plus), total.range) ? [] : [wrongTotal(payments, total)];
}

/** The count before the price; the only one there is where there is one price, wherever it stands. */
function paymentOf(figures: readonly Figure[], at: number, isOnly: boolean): readonly Payment[] {
  const price = figures[at]!;
  const each = unitOf(price);
  const counts = figures.filter(({ sign, class: kind, unit, start }) => sign === N && kind === 'count' && isSameUnit(unit, each) && (isOnly || start < price.start));
  const count = counts.at(-1);
  return !count || (isOnly && counts.length > 1) ? [] : [{ count, price }];
}

function wrongTotal(payments: readonly Payment[], total: Figure): Remark {
  const told = payments.flatMap(({ count, price }) => [count, price]);
  const isCertain = [...told, total].every(({ about }) => !about);
  const right = writtenLike(total, payments.reduce((sum, { count, price }) => sum.plus(price.value.times(count.value)), ZERO));
  const suggestion = isCertain && told.every(isExact) ? { suggestion: right } : {};
  const paid = payments.map(({ count, price }) => `“${count.text}”每${unitOf(price)}“${price.text}”`).join('，');
  return remarkOn(total, { kind: 'arithmetic', level: isCertain && TOTAL.test(total.lead) ? 'hard' : 'soft', message: `${paid}，共应为“${right}”，文中是“${total.text}”，请核对。`, ...suggestion });
}

function isPrice({ class: kind, lead, unit }: Figure): boolean {
  return kind === 'money' && (EACH.test(lead) || /[/／每][人户名家位]$/u.test(unit));
}

function unitOf({ lead, unit }: Figure): string {
  const { each } = EACH.exec(lead)?.groups ?? {};
  return each ?? (/户均/u.test(lead) ? '户' : /人均/u.test(lead) ? '人' : (unit.at(-1) ?? ''));
}
