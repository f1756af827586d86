/**
 * 「其中」: no part is more than its whole, and where the parts are all there is, they add up to it: 「工会86个，其中企业工会61个、其他工会10个」
 * lacks 15. That they are all is told by a last 其他, or by two words that leave nothing between them, 男 and 女; three parts
 * or more that miss the whole by a slip of the finger were surely meant to be all.
 */
import { decimal } from '../../model/decimal';
import type { Remark } from '../../model/proofreading';
import { plus, timesNumber } from '../../relations/interval';
import { remarkOn } from './figure-remark';
import { isOneSlipFrom } from './one-slip';
import { multiplierOf } from './printed-range';
import { canBeEqual, canBeUpTo } from './ranges';
import { isSameUnit } from './same-unit';
import { N, type Figure, type Statement } from './statement';
import { writtenLike } from './written-like';

interface PartsOfWhole {
  readonly parts: readonly Figure[];
  /** What came before in the same unit, the nearest last: one of them is the whole. */
  readonly wholes: readonly Figure[];
}

/** Words that open a list of parts, and the name of the first of them. */
const OPENS = /(?:其中|[（(])[^（()）。；;]{0,30}$/u;
const GOES_ON = /^[、和及与]|^以及|^[，,](?!其中)/u;
const REST = /其[他它余]|剩余|另外|余下/u;
const ALL_THERE_IS: readonly (readonly [RegExp, RegExp])[] = [[/男/u, /女/u], [/城镇/u, /农村|乡村/u], [/(?<!非)公有制/u, /非公有制/u]];
/** Others are few, but there may be some: 挂职. */
const NEARLY_ALL: typeof ALL_THERE_IS = [[/专职/u, /兼职/u], [/单独/u, /联合/u]];
/** Not a number of such things, but how many more or fewer, how many there shall be, or how many each. */
const NO_NUMBER_OF_THEM = /(?:增长(?!率)|增加(?!值)|上升|提高|净增|减少|下降|降低|多|少|差|目标|计划|每[人户名家个]|人均|户均)[了为]?[^，,]{0,4}$/u;

/** Figures back; a whole does not stand further off. */
const FAR = 12;

/** In percent. */
const NEAR = 6;

export function partsOfWhole({ figures }: Statement): readonly Remark[] {
  return figures.flatMap((figure, at) => {
    const opened = figure.sign === N && OPENS.test(figure.lead) ? partsFrom(figures, at) : undefined;
    return opened ? [...partsWithin(opened), ...sumFits(opened)].slice(0, 1) : [];
  });
}

function partsFrom(figures: readonly Figure[], first: number): PartsOfWhole | undefined {
  const { unit } = figures[first]!;
  const counts = (figure: Figure): boolean => figure.sign === N && isSameUnit(figure.unit, unit) && !NO_NUMBER_OF_THEM.test(figure.lead);
  const wholes = figures.slice(Math.max(0, first - FAR), first).filter(counts);
  if (wholes.length === 0 || !counts(figures[first]!)) return undefined;
  const parts = [figures[first]!];
  for (let at = first + 1; at < figures.length; at += 1) {
    const figure = figures[at]!;
    if (!GOES_ON.test(figure.lead) || OPENS.test(figure.lead)) break;
    if (counts(figure)) parts.push(figure);
    else if (figure.sign === N && !NO_NUMBER_OF_THEM.test(figure.lead)) break;
  }
  return { parts, wholes };
}

/** Behind a comma the list may have ended. */
function partsWithin({ parts, wholes }: PartsOfWhole): readonly Remark[] {
  return parts
    .filter((part, at) => (at === 0 || !/^[，,]/u.test(part.lead)) && !wholes.some(({ range }) => canBeUpTo(part.range, range)))
    .map((part) => remarkOn(part, { kind: 'arithmetic', level: 'hard', message: `其中的“${part.text}”比总数“${wholes.at(-1)!.text}”还多，请核对。` }));
}

function sumFits({ parts, wholes }: PartsOfWhole): readonly Remark[] {
  const whole = wholes.at(-1)!;
  const total = parts.map(({ range }) => range).reduce(plus);
  if (parts.length < 2 || canBeEqual(total, whole.range)) return [];
  const isRest = REST.test(parts.at(-1)!.lead);
  const isPair = arePair(parts, ALL_THERE_IS);
  if (!isRest && !isPair && !((parts.length > 2 || arePair(parts, NEARLY_ALL)) && isNearly(parts, whole))) return [];
  const slipped = parts.find((part) => lacksTenThousand(part, parts, whole));
  if (slipped) return [scaleLost(slipped)];
  const level = (isRest || isPair) && [...parts, whole].every(({ about }) => !about) ? 'hard' : 'soft';
  return [remarkOn(whole, { kind: 'arithmetic', level, message: sumMessage(parts, whole) })];
}

function arePair([first, second, ...more]: readonly Figure[], pairs: typeof ALL_THERE_IS): boolean {
  return more.length === 0 && pairs.some(([one, other]) => (one.test(first!.lead) && other.test(second!.lead)) || (other.test(first!.lead) && one.test(second!.lead)));
}

/** 「1491.46元」 among others in 万元, with which the sum would be right. */
function lacksTenThousand(part: Figure, parts: readonly Figure[], whole: Figure): boolean {
  if (part.unit !== '元' || multiplierOf(part.text) !== 1 || multiplierOf(whole.text) !== 10_000) return false;
  const scaled = timesNumber(part.range, decimal(10_000));
  return canBeEqual(parts.map((each) => (each === part ? scaled : each.range)).reduce(plus), whole.range);
}

function scaleLost(part: Figure): Remark {
  const suggestion = part.text.replace(/元$/u, '万元');
  return remarkOn(part, { kind: 'implausible-magnitude', level: 'hard', message: `按总数推算，“${part.text}”应为“${suggestion}”，漏了“万”。`, suggestion });
}

export function sumMessage(parts: readonly Figure[], whole: Figure): string {
  const added = parts.reduce((total, { value }) => total.plus(value), whole.value.minus(whole.value));
  return `${parts.map(({ text }) => text).join('、')}相加为${writtenLike(whole, added)}，与“${whole.text}”不符，请核对。`;
}

/** So near that the parts were surely meant to be all. */
function isNearly(parts: readonly Figure[], { value, about }: Figure): boolean {
  const added = parts.reduce((total, part) => total.plus(part.value), value.minus(value));
  return !about && parts.every((part) => !part.about) && isOneSlipFrom(added, value) && added.minus(value).abs().times(100).lte(value.times(NEAR));
}
