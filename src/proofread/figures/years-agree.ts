/**
 * The years of a report agree: the plan is for the year itself or the next (not 「2009年工作总结与2012年工作思路」), and where the text says which year it
 * sums up, or up to when it counts, that is the year of the title or of the opening. Years of comparison are another matter.
 */
import type { Remark } from '../../model/proofreading';
import type { Paragraph } from '../draft';
import { remarkWithin } from './figure-remark';
import type { Piece } from './pieces';
import { toldTime, type ToldTime } from './told-time';

const YEAR = '(?<!\\d)(?<year>20\\d\\d)年';
const PLANNED = new RegExp(`${YEAR}度?(?=[^。，,；;]{0,20}(?:思路|计划|打算|安排|要点|设想|将继续|将|要))`, 'gu');
const SUMMED_UP = new RegExp(`(?<=(?:现将|现就|下面就)[^。]{0,16}?)${YEAR}(?=[^。]{0,40}(?:总结|汇报|报告)如下)`, 'gu');
const UP_TO = new RegExp(`(?<=截[至止](?:到)?)${YEAR}(?=\\d{1,2}月|底|末|上半年)`, 'gu');
const OPENS = new RegExp(`^\\s*${YEAR}(?=度?(?:上半年|全年|以来)?[，,][^。]{0,120}(?:领导下|指导下|指引下))`, 'gu');
const COMPARED = /去年|上年|同期|相比|增长|增加|以来|累计至/u;

export function yearsAgree(piece: Piece): readonly Remark[] {
  const time = toldTime(piece);
  if (time.year === undefined || time.isPlan) return [];
  return [...oddPlans(piece, time.year), ...oddSums(piece, time, time.year)];
}

/** Every place that plans for a year too far off; what is dated in passing is not judged. */
function oddPlans({ paragraphs }: Piece, year: number): readonly Remark[] {
  return paragraphs.filter((paragraph) => isHeadingOrOpening(paragraph, year)).flatMap((paragraph) =>
    [...paragraph.text.slice(0, FIRST).matchAll(PLANNED)].flatMap(({ 0: said, index, groups }) => {
      const planned = Number(groups!.year);
      if (planned === year || planned === year + 1 || /纲要|规划|中长期|远景/u.test(paragraph.text.slice(0, FIRST))) return [];
      const message = `总结的是${year}年，下一年是${year + 1}年，这里是“${said}”，请核对。`;
      return [remarkWithin(paragraph, index, index + said.length, { kind: 'period-mismatch', level: 'soft', message, suggestion: said.replace(groups!.year!, String(year + 1)) })];
    }),
  );
}

const FIRST = 60;

function isHeadingOrOpening({ text }: Paragraph, year: number): boolean {
  return text.trim().length <= FIRST || (/^\s*20\d\d年/u.test(text) && !text.trimStart().startsWith(String(year)));
}

function oddSums({ paragraphs, title }: Piece, { span }: ToldTime, year: number): readonly Remark[] {
  return paragraphs.filter((paragraph) => paragraph !== title).flatMap((paragraph) => [
    ...[SUMMED_UP, OPENS].flatMap((pattern) => oddYears(paragraph, pattern, (told) => told !== year, year)),
    ...oddYears(paragraph, UP_TO, (told) => told < year || (span !== undefined && told > year), year),
  ]);
}

function oddYears(paragraph: Paragraph, pattern: RegExp, isOdd: (told: number) => boolean, year: number): readonly Remark[] {
  return paragraph.sentences.flatMap((sentence) => [...sentence.text.matchAll(pattern)].flatMap(({ 0: said, index, groups }) => {
    if (!isOdd(Number(groups!.year)) || COMPARED.test(sentence.text.slice(index, index + FIRST))) return [];
    return [remarkWithin(sentence, index, index + said.length, { kind: 'period-mismatch', level: 'soft', message: `总结的是${year}年，这里是“${said}”，请核对。` })];
  }));
}
