/** Days, months, years, hours and periods: 2026年6月30日, 6月底, 四、五月份, 1-6月, 上半年, 一季度, 一年来. A clock with seconds is of a web page. */
import type { NumeralClass } from '../../model/proofreading';
import { matchAt, SIGNS, type Reader } from './reading';

const N = `[${SIGNS}]`;
const YEAR = '(?:(?:19|20)\\d{2}|[一二][〇零九][〇零一二三四五六七八九]{2})';
const MONTH = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])';
const DAY = '(?:3[01]|[12]\\d|0?[1-9]|三十一?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九])';
const TO = '\\s?(?:-{1,2}|~|至|到)\\s?';
const TAIL = '(?:份|底|初|末|中旬|上旬|下旬)?';

const PATTERNS: readonly (readonly [NumeralClass, string])[] = [
  ['residue', `${YEAR}([-./])\\d{1,2}\\1\\d{1,2}\\s?\\d{1,2}:\\d{2}:\\d{2}`],
  ['residue', '\\d{1,2}:\\d{2}:\\d{2}'],
  ['date', `${YEAR}([-./])\\d{1,2}\\1\\d{1,2}(?!\\d)(?:\\s?\\d{1,2}:\\d{2})?`],
  ['period', `${YEAR}年?${TO}${YEAR}\\s?年度?`],
  ['period', `${YEAR}\\s?年\\s?${MONTH}\\s?(?:月份?)?${TO}${MONTH}\\s?月${TAIL}(?!\\s?${DAY}[日号])`],
  ['date', `${YEAR}\\s?年(?:度|初|底|末)?(?:\\s?${MONTH}\\s?月(?:\\s?${DAY}(?:${TO}${DAY})?\\s?[日号]|${TAIL}))?`],
  ['date', `(?:0\\d|[89]\\d|1\\d|2\\d)年(?=度|上半年|下半年|底|初|末|\\d{1,2}月)(?:度|底|初|末)?`],
  ['date', `(?:${N}{1,3}|\\d{2})世纪(?:(?:[一二三四五六七八九]十|\\d0)年代)?|(?:[一二三四五六七八九]十|\\d0)年代`],
  ['period', `${MONTH}\\s?(?:月${TAIL})?${TO}${MONTH}\\s?月${TAIL}(?!\\s?${DAY}[日号])`],
  ['date', `${MONTH}\\s?月(?:\\s?${DAY}(?:${TO}${DAY})?\\s?[日号]|${TAIL})(?!一)`],
  ['date', `${DAY}(?:[、,]${DAY}){0,6}日(?!志|记|常|益|子|用)`],
  ['date', `${DAY}(?:[、,]${DAY}){0,6}号(?!楼|线|文|机|令|台|店|院|召|称|码)`],
  ['date', '(?:[01]?\\d|2[0-4]):[0-5]\\d(?:-(?:[01]?\\d|2[0-4]):[0-5]\\d)?(?!\\d)'],
  ['date', `(?:[01]?\\d|2[0-4]|${N}{1,3})时(?![期代间刻候尚段常])(?:\\d{1,2}分|${N}{1,3}分)?`],
  ['date', `(?<=[上下中]午|早上|晚上|凌晨)(?:[01]?\\d|2[0-4]|${N}{1,3})点(?:半|钟|\\d{1,2}分?)?`],
  ['period', '[上下]半年(?:度|末)?'],
  ['period', '近?半年(?:多?以?来)?(?!会|刊|报)'],
  ['period', `近?(?:${N}{1,3}|\\d{1,2})(?:个半?|个多)?多?[年月]多?(?:半)?以?来(?![自访信电])`],
  ['period', `近(?:${N}{1,3}|\\d{1,2})年`],
  ['period', `(?<=过去|过去的|今后|未来|以来的|今后的|未来的)(?:${N}{1,3}|\\d{1,2})年`],
  ['period', '(?<!为期|历时|任期|工期|期限|有效期|满|聘期|离岗|脱产)一年(?!时间|以上|期|内|左右|之内|多)'],
  ['period', '第?[一二三四1-4]季度末?|前[一二三123]个?季度|前(?:\\d{1,2}|[一二三四五六七八九十]{1,2})个月'],
];

const COMPILED = PATTERNS.map(([kind, pattern]) => [kind, new RegExp(pattern, 'uy')] as const);

/** Two months that follow each other; 「3、5月10日」 is an item and a day. */
const MONTHS = new RegExp(`(${MONTH})、(${MONTH})月${TAIL}(?!\\s?${DAY}[日号])`, 'uy');
const IN_ORDER = '一二三四五六七八九';

export const readDate: Reader = (text, at) => {
  const months = matchAt(MONTHS, text, at);
  if (months && follows(months[1]!, months[2]!)) return { start: at, end: at + months[0].length, unit: '', class: 'date' };
  for (const [kind, pattern] of COMPILED) {
    const found = matchAt(pattern, text, at);
    if (found) return { start: at, end: at + found[0].length, unit: '', class: kind };
  }
  return undefined;
};

function follows(first: string, second: string): boolean {
  return numberOf(second) - numberOf(first) === 1;
}

function numberOf(month: string): number {
  if (/\d/u.test(month)) return Number(month);
  return month.startsWith('十') ? 10 + IN_ORDER.indexOf(month[1] ?? '') + 1 : IN_ORDER.indexOf(month) + 1;
}
