/**
 * Places left open: 「20xx年」, 「××镇」, 「**区」, 「十X五」, 「X年X月」, 「____」, 「□□」. What follows tells what is to be filled in.
 * Not: 3×8 and XXL, masked numbers (138****5678), 二〇〇六年, bold type (**重点**), ruled lines, lines to sign on.
 */
import type { Remark } from '../../../model/proofreading';
import type { Draft } from '../../draft';
import { remarkOn, type Slip } from '../slip';

const HAN = String.raw`\p{Script=Han}`;
const NUMERAL = '一二三四五六七八九十百零';
const BEHIND_ONE = '年月日号届省市县区镇乡村州厂校局名家个期次位户份万亿元人场件起条项';
const RUN = String.raw`[xX×Ｘｘ✕╳*＊＿_○〇◯□■#＃]{2,40}`;
const HOLES = [
  /** 20xx, 200*, 201×: the year alone. */
  String.raw`(?<![\dA-Za-z])(?:19|20)(?:\d?[xX×Ｘｘ*＊○_]{1,3}|\?\?|？？)(?![A-Za-z\d])`,
  /** 5xx人; a model (5XX) has no measure behind it. */
  String.raw`(?<![\dA-Za-z*])\d{1,3}[xX×Ｘｘ*＊]{1,3}(?=[年月日号万元人名家户%％])`,
  String.raw`(?<![A-Za-z\d*])${RUN}(?![A-Za-z*])(?!(?<=[*＊×])\d)`,
  /** One sign is enough between Chinese characters: X年X月, ×市, 第X届, 十X五. */
  String.raw`(?<=^|[${HAN}，。、；：“《（(,;:\s])[xX×ＸｘN＊*](?=[${BEHIND_ONE}])`,
  /** Nothing but a stroke or a cross where a name was: 副书记_兼任, 贯彻×文件. */
  String.raw`(?<=${HAN})[_＿](?=[${HAN}，。、])|(?<=[${HAN}—]|^)_(?=镇|乡|县|市|区)|(?<=${HAN})(?<![长宽高价量])×(?=${HAN})(?![长宽高])`,
  `(?<=十)[xX×Ｘｘ](?=五)`,
  String.raw`[?？]{2,6}(?=[${BEHIND_ONE}])`,
  `某某`,
];
const HOLE = new RegExp(HOLES.join('|'), 'gmu');

const WHAT: readonly (readonly [RegExp, string])[] = [
  [/^年/u, '年份'],
  [/^[月日号]/u, '日期'],
  [/^(?:届|大|次|五)/u, '届次'],
  [/^(?:省|市|县|区|镇|乡|村|州)/u, '地名'],
  [/^(?:公司|集团|厂|学校|局|单位|企业|街道|总?工会)/u, '名称'],
  [/^(?:万|亿|元|人|名|家|个|期|次|位|户|份|%|％)/u, '数字'],
];
const SURNAME = /(?:^|[^\p{Script=Han}]|[工员户为是名记长席任志人师])[王李张刘陈杨赵黄吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段钱汤尹黎易常武乔贺赖龚文]$/u;

export const placeholders: Slip = (draft) => [...draft.text.matchAll(HOLE)].flatMap((match): readonly Remark[] => {
  const { 0: found, index: start } = match;
  return isHole(draft, found, start) ? [holeAt(draft, start, start + found.length)] : [];
});

function holeAt(draft: Draft, start: number, end: number): Remark {
  const found = draft.text.slice(start, end);
  if (SURNAME.test(draft.text.slice(Math.max(0, start - 2), start))) {
    return remarkOn(draft, { kind: 'placeholder', level: 'soft', start, end, message: `“${draft.text.slice(start - 1, end)}”没有写全姓名，如果不是有意隐去，请补上。` });
  }
  const behind = draft.text.slice(end, end + 3);
  const what = WHAT.find(([pattern]) => pattern.test(behind))?.[1];
  return remarkOn(draft, { kind: 'placeholder', level: 'hard', start, end, message: what ? `“${found}”处的${what}还没有填，请补上。` : `“${found}”处还没有填，请补上。` });
}

function isHole({ text }: Draft, found: string, start: number): boolean {
  const before = text[start - 1] ?? '\n';
  const behind = text.slice(start + found.length, start + found.length + 12);
  if (/^[○〇◯]+$/u.test(found) && (NUMERAL.includes(before) || NUMERAL.includes(behind[0] ?? ' '))) return false;
  if (/^[*＊]+$/u.test(found) && (/^\d/u.test(behind) || /\d/u.test(before))) return false;
  if (/^[*#＃_＿■□]+$/u.test(found) && isAloneOnLine(text, start, found.length)) return false;
  if (/^[_＿]+$/u.test(found) && /(?:签字|签名|签章|盖章|日期|姓名|印章)[）):：\s]{0,4}$/u.test(text.slice(Math.max(0, start - 8), start))) return false;
  if (/^[#＃]+$/u.test(found) && (before === '\n' || !/^\p{Script=Han}/u.test(behind))) return false;
  return found !== '**' || !isBold(text, start);
}

function isAloneOnLine(text: string, start: number, length: number): boolean {
  const before = start < INDENT ? `\n${text.slice(0, start)}` : text.slice(start - INDENT, start);
  const behind = `${text.slice(start + length, start + length + INDENT)}\n`;
  return /\n\s{0,12}$/u.test(before) && /^[ \t　]*\n/u.test(behind);
}

const INDENT = 20;
/** Reach of one bold stretch of Markdown, so that a text of asterisks is read once. */
const BOLD_REACH = 80;
const PLACE = /^(?:省|市|县|区|镇|乡|村|街道|公司|集团|学校|局|年|月|日|届|大|同志|总?工会|单位|名|人|个|家|元|万|次|期)/u;

function isBold(text: string, start: number): boolean {
  if (PLACE.test(text.slice(start + 2, start + 5))) return false;
  const ahead = /^[^*\n]{1,80}\*\*/u.test(text.slice(start + 2, start + 4 + BOLD_REACH));
  const back = /\*\*[^*\n]{1,80}$/u.test(text.slice(Math.max(0, start - 2 - BOLD_REACH), start));
  return ahead || back;
}
