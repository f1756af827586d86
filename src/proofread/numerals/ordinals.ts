/** Numbers that order: items of a list (一、 （二） 3. 一是 第一,), congresses and meetings (十七大, 二届四次), places (第2名, 三等奖), and 五大机制, which announces. */
import { decimal } from '../../model/decimal';
import type { NumeralClass } from '../../model/proofreading';
import { readChineseNumeral } from '../../text/chinese-numeral';
import { beginsParagraph, matchAt, SIGNS, type Reader } from './reading';

const N = `[${SIGNS}]`;
const NUMBER = `(?:${N}{1,4}|\\d{1,4})`;
const HAN = '[\\u4e00-\\u9fff“《‘]';

interface Pattern {
  readonly class: NumeralClass;
  readonly pattern: RegExp;
  /** Only as the first thing of a paragraph. */
  readonly atStart?: true;
  readonly unit?: string;
}

const of = (kind: NumeralClass, pattern: string, more: Partial<Pattern> = {}): Pattern => ({ class: kind, pattern: new RegExp(pattern, 'uy'), ...more });

const PATTERNS: readonly Pattern[] = [
  of('item', '[①-⓿❶-❿㈠-㈩]'),
  of('item', `\\((?:${N}{1,3}|\\d{1,2})\\)[、.]?`),
  of('item', `${N}{1,3}[、.:)]`, { atStart: true }),
  of('item', `\\d{1,2}(?:\\.\\d{1,2}){1,3}(?=[ 、]|${HAN})(?![万亿]|[年月日元个家人]|号|倍|次)[、.]?`, { atStart: true }),
  of('item', `\\d{1,2}[、.):](?=\\d{1,2}月|\\D|$)`, { atStart: true }),
  of('item', `(?<![唯统万])[一二三四五六七八九十]{1,2}是(?!否|非)`),
  of('item', `(?<=[。;:,、!?"\\s])[一二三四五六七八九十]{1,2}(?:要|靠|抓)(?=${HAN})`),
  of('item', `[一二三四五六七八九十]{1,2}(?:要|靠|抓)(?=${HAN})`, { atStart: true }),
  of('item', `(?<=[。;: ])(?:\\d{1,2}[、.)]|[一二三四五六七八九十]{1,3}、)(?=${HAN})`),
  of('item', `(?<=[。;:,!?"\\s])第${NUMBER}(?=[,、:])`),
  of('item', `第${NUMBER}(?=[,、:是])`, { atStart: true }),
  of('count', '第(?:一|1)(?:家|个|所|座)', { unit: 'last' }),
  of('rank', `第${NUMBER}(?:名|位)|前${NUMBER}(?:名|位|强)`, { unit: 'last' }),
  of('rank', `(?<=[居列获得名占排]|全[国省市县区镇乡系统]|之)第${NUMBER}(?=[,。;、!)]|$)`),
  of('rank', `(?:特|${N}|\\d)等奖`, { unit: '等奖' }),
  of('name', `第${NUMBER}(?=产业|税务|小学|中学|初级|高级|实验|人民医院|医院|分局|工程|分公司|党支部|支部|幼儿园|师范|建筑|医科|监狱|检察)`),
  of('ordinal', `第${NUMBER}\\s?(?:次|届|期|批次|批|条|章|节|号|轮|版|季|款|项|页|天|年|个|周|课|棒|回|场|步|阶段|部分|方面)?`),
  of('vague', '(?<=[新上本每任]|任职|换)一届'),
  of('ordinal', `(?:${N}{1,4}|\\d{1,2})届(?:${NUMBER}[次中])?`),
  of('ordinal', `(?:${N}{1,2}|\\d)中(?=全会|[、,和](?:${N}{1,2}|\\d)中)`),
  of('ordinal', `(?:(?<=党的|工会|全总|妇女|妇联|共青团|团|文联|科协|工商联|总)${NUMBER}|十[一二三四五六七八九]|二十[一二三四五六七八九]?|[12]\\d)大(?=精神|以来|报告|召开|胜利|会议|提出|代表|对|[、,。”和的及"》])`),
  of('enumeration', `(?:${N}{1,2}|\\d{1,2})大(?=${HAN})(?!型|会|小|多|量|于|学|专|约|家|赛|幅|力|楼|病|厅|师|气|米|桥|街|道)`),
];

export const readOrdinal: Reader = (text, at) => {
  const first = beginsParagraph(text, at);
  for (const each of PATTERNS) {
    if (each.atStart && !first) continue;
    const found = matchAt(each.pattern, text, at);
    if (found) return { start: at, end: at + found[0].length, ...valueIn(found[0], each.class), unit: unitIn(found[0], each.unit), class: each.class };
  }
  return undefined;
};

function unitIn(printed: string, unit: string | undefined): string {
  return unit === 'last' ? printed.at(-1)! : (unit ?? '');
}

function valueIn(printed: string, kind: NumeralClass): { value?: ReturnType<typeof decimal> } {
  const number = /\d+/u.exec(printed)?.[0];
  if (number !== undefined) return { value: decimal(number) };
  const signs = new RegExp(`${N}+`, 'u').exec(printed)?.[0];
  const value = signs === undefined || kind === 'vague' ? undefined : readChineseNumeral(signs);
  return value ? { value } : {};
}

