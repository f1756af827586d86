/** The time a piece tells of: its year and, where it is less than a year, how far it goes; and where its plans for what comes after begin. */
import type { Paragraph } from '../draft';
import type { Piece } from './pieces';

export interface ToldTime {
  /** 2026 of 「某镇2026年上半年工作总结」, or where there is no title of 「2026年，…在县委领导下」. */
  readonly year?: number;
  /** Of a report on less than a year: 上半年 with 6. */
  readonly span?: { readonly name: string; readonly lastMonth: number };
  /** Only what lies ahead is told: 工作计划. */
  readonly isPlan: boolean;
  /** What has been done, without headings of plans and what stands under them. */
  readonly done: readonly Paragraph[];
}

const PLAN_HEADING = /(?:下半年|下一步|下步|今后|明年|来年|\d{4}年|下阶段).{0,12}(?:打算|计划|安排|要点|思路|重点|任务|设想|工作)/u;
const SPANS = [['一季度', '(?:第?一|1)季度', 3], ['前三季度', '前三(?:个)?季度', 9], ['上半年', '上?半年', 6]] as const;
const TOLD = SPANS.map(([name, said, lastMonth]) => ({ name, lastMonth, pattern: new RegExp(`${said}[^。，,]{0,12}(?:总结|汇报|报告|情况)|^\\s*(?:今年|[\\dxX×*]{2,4}年)?${said}[，,]`, 'u') }));
const WHOLE_YEAR = /(?:年度|全年)[^。，,]{0,12}(?:总结|汇报|报告)|\d{4}年(?!上半年|下半年|前三|第?[一二三四1-4]季度|\d{1,2}月)[^。，,]{0,14}总结/u;
/** The heading of a page of models tells of no year of theirs. */
const COLLECTED = /范文|最新|优秀|精选|大全|模板|通用|篇/u;
const LONGEST_HEADING = 40;
const OPENING_PARAGRAPHS = 5;

export function toldTime({ title, paragraphs }: Piece): ToldTime {
  const opening = paragraphs.slice(0, OPENING_PARAGRAPHS).map(({ text }) => text);
  const isPlan = title !== undefined && /计划|思路|打算|安排|要点/u.test(title.text) && !/总结|汇报|报告/u.test(title.text);
  const year = title ? yearOfTitle(title) : /^\s*(?<year>20\d\d)年[^。]{0,160}(?:领导下|指导下|指引下)/u.exec(opening[0] ?? '')?.groups?.year;
  const span = isPlan || (title && WHOLE_YEAR.test(title.text)) || opening.some((text) => /学期|学年/u.test(text)) ? undefined : TOLD.find(({ pattern }) => opening.some((text) => pattern.test(text)));
  const plansFrom = paragraphs.findIndex((paragraph, at) => at > 0 && isPlanHeading(paragraph));
  return { ...(year && { year: Number(year) }), ...(span && { span }), isPlan, done: isPlan ? [] : plansFrom === -1 ? paragraphs : paragraphs.slice(0, plansFrom) };
}

function yearOfTitle({ text }: Paragraph): string | undefined {
  return COLLECTED.test(text) ? undefined : /(?<!\d)(?<year>20\d\d)年/u.exec(text)?.groups?.year;
}

function isPlanHeading({ text }: Paragraph): boolean {
  return text.trim().length <= LONGEST_HEADING && PLAN_HEADING.test(text) && !/总结|汇报|情况|完成/u.test(text);
}
