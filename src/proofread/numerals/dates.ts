/** Days, months, years, hours and periods: 2026年6月30日, 6月底, 四、五月份, 1-6月, 上半年, 一季度, 一年来. A clock with seconds is of a web page. */
import { decimal } from '../../model/decimal';
import type { NumeralClass } from '../../model/proofreading';
import { readChineseNumeral } from '../../text/chinese-numeral';
import { patternList } from './pattern-list';
import { matchAt, SIGNS, type Reader } from './reading';

const N = `[${SIGNS}]`;
const YEAR = '(?:(?:19|20)\\d{2}|[一二][〇零九0Oo][〇零一二三四五六七八九0-9]{2})';
const MONTH = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])';
const DAY = '(?:3[01]|[12]\\d|0?[1-9]|三十一?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九])';
const HOUR = '(?:[01]?\\d|2[0-4])';
const TO = '\\s?(?:-{1,2}|~|至|到)\\s?';
const TAIL = '(?:份|底|初|末|中旬|上旬|下旬)?';
const YEARS = `(?:${N}{1,3}|\\d{1,2})[几余]?`;
const NO_DAY = `(?!\\s?${DAY}[日号])`;

const read = patternList<NumeralClass>([
  ['residue', `${YEAR}[-./]\\d{1,2}[-./]\\d{1,2}\\s?\\d{1,2}:\\d{2}:\\d{2}`],
  ['residue', '\\d{1,2}:\\d{2}:\\d{2}'],
  ['residue', `(?<=(?:时间|日期):\\s?)${YEAR}[-./]\\d{1,2}[-./]\\d{1,2}(?!\\d)(?:\\s?\\d{1,2}:\\d{2})?`],
  ['date', `${YEAR}[-./]\\d{1,2}[-./]\\d{1,2}(?!\\d)(?:\\s?\\d{1,2}:\\d{2})?`],
  ['period', `${YEAR}年?${TO}${YEAR}(?:\\s?(?:学年度?|年度?(?:期间)?))?(?!\\d)`],
  ['period', `${YEAR}\\s?年\\s?${MONTH}\\s?(?:月份?)?${TO}${MONTH}\\s?月${TAIL}${NO_DAY}`],
  ['date', `${YEAR}学年度?`],
  ['date', `${YEAR}\\s?年(?:度|初|底|末)?(?:\\s?${MONTH}\\s?月(?:\\s?${DAY}(?:${TO}${DAY})?\\s?[日号]|${TAIL}))?`],
  ['date', `(?:0\\d|[7-9]\\d)年(?!华|代)(?:度|底|初|末)?(?:${MONTH}月(?:${DAY}[日号]|${TAIL}))?`],
  ['date', '(?:1\\d|2\\d)年(?=度|上半年|下半年|底|初|末|\\d{1,2}月)(?:度|底|初|末)?'],
  ['date', `(?:${N}{1,3}|\\d{2})世纪(?:(?:[一二三四五六七八九]十|\\d0)年代)?|(?:[一二三四五六七八九]十|\\d0)年代`],
  ['period', `${MONTH}\\s?(?:月${TAIL})?${TO}${MONTH}\\s?月${TAIL}${NO_DAY}`],
  ['date', `${MONTH}\\s?月(?:\\s?${DAY}(?:${TO}${DAY}|(?:[、,]${DAY}){1,6})?\\s?[日号]|${TAIL})(?![一嫂])`],
  ['date', `${DAY}(?:(?:[、,]|${TO})${DAY}){0,6}日(?!志|记|常|益|子|用)`],
  ['date', `(?<![〕\\])])${DAY}(?:(?:[、,]|${TO})${DAY}){0,6}号(?!楼|线|文|机|令|台|店|院|召|称|码|门|车|井|矿|炉)`],
  ['date', `${HOUR}:[0-5]\\d(?:-${HOUR}:[0-5]\\d)?(?!\\d)`],
  ['date', `(?:${HOUR}|${N}{1,3})时(?![期代间刻候尚段常])(?:\\d{1,2}分|${N}{1,3}分|许|整)?`],
  ['date', `(?<=[上下中]午|早上|晚上|凌晨|每晚)(?:${HOUR}|${N}{1,3})点(?:半|钟|\\d{1,2}分?)?`],
  ['period', '[上下]半年(?:度|末)?'],
  ['period', '近?半年(?:多?以?来)?(?!会|刊|报|左右|时间|以上)'],
  ['period', `近?${YEARS}(?:个半?|个多)?多?[年月]多?半?以?来(?![自访信电])`],
  ['period', `近${YEARS}年`],
  ['period', `(?<=过去|过去的|今后|未来|以来的|今后的|未来的|[这那上])${YEARS}年`],
  ['period', '(?<!为期|历时|任期|工期|期限|有效期|满|聘期|离岗|脱产|服务|工作)一年(?!时间|的时间|以上|期|内|左右|之内|多|半)'],
  ['period', '第?[一二三四1-4]季度末?|前[一二两三123]个?季度|前(?:\\d{1,2}|[一二三四五六七八九十]{1,2})个月'],
]);

/** Two months that follow each other; 「3、5月10日」 is an item and a day. */
const MONTHS = new RegExp(`(${MONTH})、(${MONTH})月${TAIL}${NO_DAY}`, 'uy');

export const readDate: Reader = (text, at) => {
  const months = matchAt(MONTHS, text, at);
  if (months && numberOf(months[2]!) - numberOf(months[1]!) === 1) return { start: at, end: at + months[0].length, unit: '', class: 'date' };
  const found = read(text, at);
  if (!found) return undefined;
  const year = /^\d{4}年/u.test(found.text) && found.text.length <= 6 ? { value: decimal(found.text.slice(0, 4)) } : {};
  return { start: at, end: at + found.text.length, ...year, unit: '', class: found.kind };
};

function numberOf(month: string): number {
  return /\d/u.test(month) ? Number(month) : readChineseNumeral(month)!.toNumber();
}
