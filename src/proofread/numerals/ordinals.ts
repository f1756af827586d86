/** Numbers that order: items of a list (一、 （二） 3. 一是 第一,), congresses and meetings (十七大, 二届四次), places (第2名, 三等奖), and 五大机制, which announces. */
import { decimal, type Decimal } from '../../model/decimal';
import type { NumeralClass } from '../../model/proofreading';
import { readChineseNumeral } from '../../text/chinese-numeral';
import { patternList } from './pattern-list';
import { beginsParagraph, SIGNS, type Reader } from './reading';

const N = `[${SIGNS}]`;
const NUMBER = `(?:${N}{1,4}|\\d{1,4})`;
const SMALL = '[一二三四五六七八九十]{1,3}';
const HAN = '[\\u4e00-\\u9fff“《‘]';

/** As the first thing of a paragraph. */
const readFirst = patternList<NumeralClass>([
  ['item', `${N}{1,3}[、.:)]`],
  ['item', `\\d{1,2}(?:\\.\\d{1,2}){1,3}[、.]?(?=[ 、]|${HAN})(?![万亿年月日元个家人号倍次名])`],
  ['item', `\\d{1,2}(?:、|[.):](?=\\d{1,2}月|[^\\d]|$))`],
  ['item', `${SMALL}(?= ${HAN})`],
  ['item', `\\d{1,2} (?=${HAN})(?! (?:[万亿年月日元个家人号倍次名]))`],
  ['item', `${SMALL}(?:要|靠|抓)(?=${HAN})`],
  ['item', `第${NUMBER}(?=[,、:是])`],
]);

const readAnywhere = patternList<NumeralClass>([
  ['item', '[①-⓿❶-❿㈠-㈩]'],
  ['item', `\\((?:${N}{1,3}|\\d{1,2})\\)[、.]?`],
  ['item', `(?<![唯统万])${SMALL}是(?!否|非)`],
  ['item', `(?<=[。;:,、!?"\\s])${SMALL}(?:要|靠|抓)(?=${HAN})`],
  ['item', `(?<=[。;: ])(?:\\d{1,2}[、.)]|${SMALL}、)(?=${HAN})`],
  ['item', `(?<=[。;:,!?"\\s])第${NUMBER}(?=[,、:])`],
  ['count', '第[一1](?:家|所|座)|(?<=[省市县区国乡镇])第[一1]个'],
  ['vague', '(?<=[放摆]在.{0,8})第[一1]位'],
  ['rank', `第${NUMBER}(?:名|位)|前${NUMBER}(?:名|位|强)|(?<=[居列])前${NUMBER}(?=[,。;、!)]|$)`],
  ['rank', `(?<=[居列获得名占排]|全[国省市县区镇乡系统]|之)第${NUMBER}(?=[,。;、!)]|$)`],
  ['rank', `(?:特|${N}|\\d)等奖`],
  ['name', `第${NUMBER}(?=产业|税务|小学|中学|初级|高级|实验|人民医院|医院|分局|工程|分公司|党支部|支部|幼儿园|师范|建筑|医科|监狱|检察)`],
  ['ordinal', `第${NUMBER}\\s?(?:次|届|期|批次|批|条|章|节|号|轮|版|季|款|项|页|天|年|个|周|课|棒|回|场|步|阶段|部分|方面)?`],
  ['ordinal', `(?<=届)${NUMBER}[次中]`],
  ['vague', '(?<=[新上本每任]|任职|换|满)一届'],
  ['ordinal', `(?:${N}{1,4}|\\d{1,4})届(?:${NUMBER}[次中])?`],
  ['ordinal', `(?:${N}{1,2}|\\d)中(?=全会|[、,和](?:${N}{1,2}|\\d)中)`],
  ['ordinal', `(?:(?<=党的|工会|全总|妇女|妇联|共青团|团|文联|科协|工商联|总)${NUMBER}|十[一二三四五六七八九]|二十[一二三四五六七八九]?|[12]\\d)大(?=精神|以来|报告|召开|胜利|会议|提出|代表|对|[、,。”和的及"》])`],
  ['name', '十大(?=杰出|感动|优秀|道德|青年|标兵|新闻|工匠|品牌)'],
  ['enumeration', `(?:[一二两三四五六七八九十]|\\d{1,2})大(?=${HAN})(?!型|会|小|多|量|于|学|专|约|家|赛|幅|力|楼|病|厅|师|气|米|桥|街|道|类|早|部分|半|批|步)`],
]);

export const readOrdinal: Reader = (text, at) => {
  const found = (beginsParagraph(text, at) ? readFirst(text, at) : undefined) ?? readAnywhere(text, at);
  if (!found) return undefined;
  const value = valueIn(found.text);
  return { start: at, end: at + found.text.length, ...(value && { value }), unit: unitIn(found.text, found.kind), class: found.kind };
};

function unitIn(printed: string, kind: NumeralClass): string {
  return kind === 'rank' || kind === 'count' ? (/等奖$|[^\d]$/u.exec(printed)?.[0].replace(new RegExp(N, 'u'), '') ?? '') : '';
}

function valueIn(printed: string): Decimal | undefined {
  const number = /\d+/u.exec(printed.normalize('NFKC'))?.[0];
  if (number !== undefined) return decimal(number);
  const signs = new RegExp(`${N}+`, 'u').exec(printed)?.[0];
  return signs === undefined ? undefined : readChineseNumeral(signs);
}
