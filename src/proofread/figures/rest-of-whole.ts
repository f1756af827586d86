/** 「23个乡镇中已有21个建立总工会，剩余2个明年建立」: what is left is the whole less what is done. */
import type { Remark } from '../../model/proofreading';
import { minus } from '../../relations/interval';
import { remarkOn } from './figure-remark';
import { canBeEqual } from './ranges';
import { isSameUnit } from './same-unit';
import { N, type Figure, type Statement } from './statement';
import { isExact, writtenLike } from './written-like';

const LEFT = /[，,；;](?:其余|剩余|余下|还剩|尚余)(?:的)?$/u;
/** Figures back. */
const FAR = 5;

export function restOfWhole({ figures }: Statement): readonly Remark[] {
  return figures.flatMap((rest, at) => {
    if (rest.sign !== N || !LEFT.test(rest.lead)) return [];
    const [whole, done, ...more] = figures.slice(Math.max(0, at - FAR), at).filter(({ sign, unit }) => sign === N && isSameUnit(unit, rest.unit));
    if (!whole || !done || more.length > 0 || canBeEqual(minus(whole.range, done.range), rest.range)) return [];
    return whole.value.gt(done.value) ? [wrongRest(whole, done, rest)] : [];
  });
}

function wrongRest(whole: Figure, done: Figure, rest: Figure): Remark {
  const right = writtenLike(rest, whole.value.minus(done.value));
  const isSure = [whole, done, rest].every(isExact);
  return remarkOn(rest, { kind: 'arithmetic', level: 'soft', message: `“${whole.text}”减去“${done.text}”剩“${right}”，文中是“${rest.text}”，请核对。`, ...(isSure && { suggestion: right }) });
}
