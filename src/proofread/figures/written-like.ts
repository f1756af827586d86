/** Another number in the words of a printed one: 12.5 as 「4.9%」 is 「12.5%」, 63000 as 「5.2万元」 is 「6.3万元」. */
import type { Decimal } from '../../model/decimal';
import { isPoint } from '../../relations/interval';
import { formatPlain } from '../../text/format';
import { multiplierOf, printedPlaces } from './printed-range';
import type { Figure } from './statement';

export function writtenLike({ text, unit }: Pick<Figure, 'text' | 'unit'>, value: Decimal): string {
  const isInWords = !/\d/u.test(text);
  const scaled = isInWords ? value : value.div(multiplierOf(text));
  const places = Math.max(printedPlaces(text), Math.min(scaled.c.length - 1 - scaled.e, 4));
  const said = formatPlain(scaled, places);
  return isInWords ? `${said}${unit}` : text.replace(/\d[\d,，.．]*/u, said);
}

export function isExact({ range }: Figure): boolean {
  return isPoint(range);
}
