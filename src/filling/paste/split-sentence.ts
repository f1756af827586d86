/**
 * A line of words and figures taken apart: 「会员人数：1,206人，其中女会员480人」 is two lines, 「会员人数 | 1,206人」 and
 * 「其中女会员 | 480人」; 「会员人数 1206 1190」 is one of three cells. A line without figures stays whole.
 */
import { readPeriodLabel } from '../../forms/period-label';
import { readNumber } from '../../text/number';
import { plainText } from '../../text/plain-text';
import { unitOfMeasure } from '../../text/unit-of-measure';
import { isFigureText } from './figure-text';

const CLAUSE_END = /[；;。！]|(?<=\p{Nd}\s?\p{Script=Han}{0,3})、|(?<!\p{Nd})[，,]|[，,](?!\p{Nd})/u;
const IN_BRACKETS = /[（(](其中[^（）()]*)[)）]/gu;
const LINKING = /(?:[:：=]|共计|合计|总计|共有|达到|(?<=..)[为是达共有])+$/u;
/** 全镇现有职工 is 职工. */
const SCOPE = /^(?:目前|全(?:省|市|州|县|区|旗|镇|乡|街道|系统)|[我本](?:省|市|州|县|区|旗|镇|乡|街道|会|单位|辖区)|辖区|累计|总共|(?:现|共|拥)?有(?=..))+[，,]?/u;
/** An indicator and its figure take no more. */
const LONGEST_CLAUSE = 300;
const SIGN_OF_CODE = /[\d.,\-/年月第No№]$/u;

export function splitSentence(line: string): readonly (readonly string[])[] {
  const clauses = line.replace(IN_BRACKETS, '，$1').split(CLAUSE_END).filter((clause) => clause.trim() !== '');
  const rows = clauses.map((clause) => splitClause(clause) ?? [clause.trim()]);
  if (rows.some((row) => row.length > 1)) return rows;
  return [headWords(line) ?? [line.trimEnd()]];
}

function splitClause(clause: string): readonly string[] | undefined {
  if (clause.length > LONGEST_CLAUSE) return undefined;
  return byColon(clause) ?? bySpaces(clause) ?? glued(clause);
}

function byColon(clause: string): readonly string[] | undefined {
  const match = /^([^:：]*\p{L}[^:：]*)[:：]([^:：]+)$/u.exec(clause);
  return match && isFigureText(match[2]!) ? [match[1]!.trimEnd(), match[2]!.trim()] : undefined;
}

function bySpaces(clause: string): readonly string[] | undefined {
  const words = clause.trim().split(/[\s\u3000]+/u);
  if (words.length > 2 && unitOfMeasure(words.at(-1)!) && isFigureText(words.at(-2)!)) words.splice(-2, 2, `${words.at(-2)}${words.at(-1)}`);
  let first = words.length;
  while (first > 1 && isFigureText(words[first - 1]!)) first -= 1;
  const figures = words.slice(first);
  if (figures.length === 0 || !/\p{L}/u.test(words[0]!)) return undefined;
  const unit = first > 1 && unitOfMeasure(words[first - 1]!) ? [words[first - 1]!] : [];
  const label = words.slice(0, first - unit.length).join(' ');
  const together = figures.join(' ');
  return [indented(clause, withoutLink(label)), ...unit, ...(readNumber(together) ? [together] : figures)];
}

/** The longest figure at the end; Chinese numerals count only with a unit or after a linking word: 第一 is no figure. */
function glued(clause: string): readonly string[] | undefined {
  const plain = plainText(clause);
  for (let at = 1; at < plain.length; at++) {
    const [before, figure] = [plain.slice(0, at), plain.slice(at)];
    if (!/\p{Script=Han}/u.test(before) || SIGN_OF_CODE.test(before) || !isFigureText(figure) || !/\d|[零〇一二两三四五六七八九十百千万亿]/u.test(figure)) continue;
    const linked = withoutLink(before);
    const label = linked.replace(SCOPE, '') || linked;
    const isSure = /\d/u.test(figure) || linked !== before.trim() || readNumber(figure)?.unit !== undefined;
    if (isSure && !/^第|第$/u.test(before.slice(-1))) return [indented(clause, label), figure];
  }
  return undefined;
}

/** 指标 本期 上年同期 */
function headWords(line: string): readonly string[] | undefined {
  const words = line.trim().split(/[\s\u3000]+/u);
  return words.length > 1 && words.slice(1).some((word) => /[期年月季]/u.test(word) && readPeriodLabel(word)) ? words : undefined;
}

function withoutLink(label: string): string {
  const short = label.trim().replace(LINKING, '').trim();
  return short === '' ? label.trim() : short;
}

/** How far a line is set in tells 其中 items. */
function indented(clause: string, label: string): string {
  return (/^[\s\u3000]*/u.exec(clause)?.[0] ?? '') + label;
}
