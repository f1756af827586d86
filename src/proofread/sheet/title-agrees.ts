/**
 * Whether a draft is of the same time and unit as the sheet, by its title. Where the text knows better, the title has slipped: 「青云镇总工会2025年上半年
 * 工作总结」 over a text of 2026. Where it does not, the draft is another one, which is said once, and its figures are not held against this sheet.
 */
import type { ReportPeriod } from '../../model/period';
import type { Remark } from '../../model/proofreading';
import type { Draft, Paragraph } from '../draft';

export interface TitleAgrees {
  readonly remarks: readonly Remark[];
  /** Its figures are those of another sheet. */
  readonly isOfOther: boolean;
}

/** As the reports of the sheet would be headed. */
export interface Heading {
  readonly titles: readonly string[];
  readonly unitName: string;
  readonly report: ReportPeriod | undefined;
}

const AGREES: TitleAgrees = { remarks: [], isOfOther: false };
const FIRST_LINES = 3;
const LONGEST = 60;
const GENRE = /总结|小结|汇报|报告|情况/u;
const PERIOD = /(?<year>(?:19|20)\d{2})年(?<span>上半年|下半年|度|第?[一二三四]季度|\d{1,2}月份?)?/u;
const UNIT = /^[\p{Script=Han}（）()]{2,24}?(?:总工会|工会委员会|工会联合会|工会)(?=(?:19|20)\d{2}年|关于)/u;
const UNION = /(?:总工会|工会委员会|工会联合会|工会)$/u;

export function titleAgrees({ text, paragraphs }: Draft, { titles, unitName, report }: Heading): TitleAgrees {
  const title = paragraphs.filter((each) => each.text.trim() !== '').slice(0, FIRST_LINES).find((each) => each.text.length <= LONGEST && PERIOD.test(each.text) && GENRE.test(each.text));
  if (!title || titles.includes(title.text.trim())) return AGREES;
  const rest = text.slice(title.start + title.text.length);
  const found = [report && periodAgrees(title, rest, report), unitAgrees(title, rest, unitName)].filter((each) => each !== undefined);
  return { remarks: found.flatMap(({ remarks }) => remarks), isOfOther: found.some(({ isOfOther }) => isOfOther) };
}

function periodAgrees(title: Paragraph, rest: string, report: ReportPeriod): TitleAgrees {
  const { 0: said, index, groups } = PERIOD.exec(title.text)!;
  const isSameYear = Number(groups!.year) === report.year;
  if (isSameYear && canBe(groups!.span, report)) return AGREES;
  const isSlip = !isSameYear && canBe(groups!.span, report) && times(rest, `${report.year}年`) > times(rest, `${groups!.year}年`);
  const place = { start: title.start + index, end: title.start + index + said.length, text: said };
  if (isSlip) return { remarks: [{ kind: 'period-mismatch', level: 'hard', ...place, message: `题目是“${said}”，正文和表都是${report.year}年的；请核对后改正。`, suggestion: said.replace(groups!.year!, String(report.year)) }], isOfOther: false };
  return { remarks: [{ kind: 'period-mismatch', level: 'soft', ...place, message: `题目是“${said}”，表是${periodText(report)}的，文中的数字没有和表核对；请选同一报告期的表。` }], isOfOther: true };
}

/** A title may leave the span out: 「2026年工作总结」 of half a year. */
function canBe(span: string | undefined, report: ReportPeriod): boolean {
  switch (span) {
    case undefined:
      return true;
    case '上半年':
      return report.span === 'first-half';
    case '下半年':
      return report.span === 'second-half';
    case '度':
      return report.span === 'year';
    default:
      return span.endsWith('季度') ? report.span === 'quarter' && span.includes('一二三四'[(report.number ?? 1) - 1]!) : report.span === 'month' && parseInt(span, 10) === report.number;
  }
}

function periodText({ year, span, number = 1 }: ReportPeriod): string {
  const spans = { 'first-half': '上半年', 'second-half': '下半年', year: '', quarter: `第${'一二三四'[number - 1]}季度`, month: `${number}月` };
  return `${year}年${spans[span]}`;
}

function unitAgrees(title: Paragraph, rest: string, unitName: string): TitleAgrees {
  const own = unitName.replace(UNION, '');
  const said = UNIT.exec(title.text)?.[0];
  const other = said?.replace(UNION, '') ?? '';
  if (!said || own.length < 2 || other.length < 2 || own.includes(other) || other.includes(own)) return AGREES;
  const place = { start: title.start, end: title.start + said.length, text: said };
  if (rest.includes(own)) return { remarks: [{ kind: 'name-inconsistency', level: 'hard', ...place, message: `题目是“${said}”，正文和表都是“${unitName}”；请核对后改正。`, suggestion: unitName }], isOfOther: false };
  return { remarks: [{ kind: 'name-inconsistency', level: 'soft', ...place, message: `题目是“${said}”，表是“${unitName}”的，文中的数字没有和表核对；请选同一单位的表。` }], isOfOther: true };
}

function times(text: string, words: string): number {
  return text.split(words).length - 1;
}
