/**
 * A number with the words that belong to it: 「近5万人」, 「360余人」, 「8个多月」, 「7.9%」, 「20人左右」, 「两千余名」, 「无一例」.
 * A range 「60%-70%」 is one figure without value; 「由60%到70%」 tells of two.
 */
import { ZERO } from '../../model/decimal';
import { aboutOf, BEFORE } from './about-words';
import { numberAt, SCALES, TO, type BareNumber } from './number-at';
import { matchAt, textBefore, type Reader, type Reading } from './reading';
import { unitAt } from './units';

const PREFIX = new RegExp(`(${BEFORE})?([¥￥]|-)?`, 'uy');
const MORE = /(?:余|多(?!少|数)|几|来(?=[个名人家户万]))(?:万亿|千万|百万|亿|万|千)?/uy;
const MORE_BEHIND = /余|(?<=[年月天周时期元倍])多(?![少数项种名家个方次元样])/uy;
const HALF = /半(?!年|数)/uy;
const BEHIND = /(?:左右|上下|(?:及|或|\(含[^()]{0,8}\)|含)?以[上下内]|之多)/uy;
const HALVED = /(?:年|天|月|倍|小时|星期|周)$/u;
const COUNTED = /(?=职工|会员|农民工|群众|干部|企业|党员|工人|家庭|儿童|教师|教职工|学生|人)/uy;
const NONE = /(?:没有发生|未发生|没有出现|未出现|没有|无)(?:过)?一/uy;

const FROM = /[从由自][^,。;、]{0,8}$/u;

export const readFigure: Reader = (text, at) => {
  const first = oneFigureAt(text, at);
  const to = first && first.unit !== '' ? matchAt(TO, text, first.end) : null;
  const second = to ? oneFigureAt(text, first!.end + to[0].length) : undefined;
  if (second?.unit !== first?.unit || !second || FROM.test(textBefore(text, at))) return first;
  return { start: at, end: second.end, unit: second.unit };
};

function oneFigureAt(text: string, at: number): Reading | undefined {
  const prefix = matchAt(PREFIX, text, at)!;
  const numberFrom = at + prefix[0].length;
  const number = numberAt(text, numberFrom);
  if (!number) return undefined;
  const more = matchAt(MORE, text, number.end)?.[0] ?? '';
  const unitFrom = behindSpace(text, number.end + more.length);
  const unit = unitAt(text, unitFrom);
  const unitEnd = unit === '' ? number.end + more.length : unitFrom + unit.length;
  const half = HALVED.test(unit) ? (matchAt(HALF, text, unitEnd)?.[0] ?? '') : '';
  const moreBehind = more === '' ? (matchAt(MORE_BEHIND, text, unitEnd + half.length)?.[0] ?? '') : '';
  const behindFrom = unitEnd + half.length + moreBehind.length;
  const behind = matchAt(BEHIND, text, behindFrom)?.[0] ?? '';
  const rough = (prefix[1] ?? '') + more;
  if (number.isChinese && !isNumber(text, number, numberFrom, { unit, rough, behind, end: unitEnd })) return undefined;
  const about = aboutOf(prefix[1] ?? '', more || moreBehind || (/^个多/u.test(unit) ? '多' : ''), behind);
  const amount = valueOf(number, more, unit, half);
  const value = prefix[2] === '-' ? amount?.neg() : amount;
  return {
    start: at,
    end: behindFrom + behind.length,
    ...(value && { value }),
    unit: unitName(unit, prefix[2] === '¥' || prefix[2] === '￥'),
    ...(about && { about }),
  };
}

/** 「没有一人」, 「无一例」, 「未发生一起」: a figure of zero. */
export const readNone: Reader = (text, at) => {
  const none = matchAt(NONE, text, at);
  const unit = none ? unitAt(text, at + none[0].length) : '';
  return unit === '' ? undefined : { start: at, end: at + none![0].length + unit.length, value: ZERO, unit, class: 'count' };
};

function behindSpace(text: string, at: number): number {
  return text[at] === ' ' && unitAt(text, at + 1) !== '' ? at + 1 : at;
}

/** Chinese signs need what they count: 三名. A bare 百, 千 or 万 (千家万户) needs a rough word as well: 近百人; a large number may stand before people: 两千余职工. */
function isNumber(text: string, number: BareNumber, from: number, { unit, rough, behind, end }: { unit: string; rough: string; behind: string; end: number }): boolean {
  if (unit !== '') return rough !== '' || behind !== '' || number.end - from > 1 || !/[百千万亿]/u.test(text[from]!);
  const isGreat = rough !== '' || (number.value?.gt(1000) === true && /[^百千万亿]/u.test(text.slice(from, number.end)));
  return number.isLarge && isGreat && matchAt(COUNTED, text, end) !== null;
}

/** As printed; but ‰ is told in %, 个多月 and 个半月 are 个月, and 「¥500」 has 元. */
function unitName(unit: string, isCurrency: boolean): string {
  if (unit === '') return isCurrency ? '元' : '';
  return unit === '‰' ? '%' : unit.replace(/^个[多半]/u, '个').replace(/\((.+?)\)/u, (_, per: string) => (per === '次' ? per : ''));
}

function valueOf({ value }: BareNumber, more: string, unit: string, half: string): Reading['value'] {
  if (!value || more.startsWith('几')) return undefined;
  const scale = SCALES[more.slice(1)];
  const scaled = scale === undefined ? value : value.times(scale);
  if (unit === '‰') return scaled.div(10);
  return half !== '' || unit.startsWith('个半') ? scaled.plus(0.5) : scaled;
}
