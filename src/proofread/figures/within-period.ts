/**
 * A report on part of a year tells of nothing that happened later: 「12月底邀请老师开展培训」, 「中秋佳节慰问了劳模」 belong to another year or to a plan.
 * What is planned, compared, dated with a year of its own or no event (a law that takes effect) is left alone.
 */
import type { Remark } from '../../model/proofreading';
import type { TextPart } from '../draft';
import { readChineseNumeral } from '../../text/chinese-numeral';
import { remarkWithin } from './figure-remark';
import type { Piece } from './pieces';
import { toldTime } from './told-time';

const MONTH = /(?<![\d年度到—–\-~～、]|(?<!截)至)(?<number>[4-9]|1[0-2])月(?:份|底|初|末|中旬|上旬|下旬|\d{1,2}[日号]|(?=[，,]))|(?<![年一二三四五六七八九十、到]|(?<!截)至)(?<numeral>[四五六七八九十]|十一|十二)月(?:份|底|初|末|中旬|上旬|下旬)/gu;
/** All in September or October. */
const FESTIVAL = /(?:中秋|国庆|重阳|教师节)(?:佳节|节|前夕|期间|之际|、国庆)*(?=[^。；]{0,24}(?:了|慰问|走访|举办|开展|组织))/gu;
const WHOLE_YEAR = /(?<=^|[，,；;。])全年(?=(?:共|累计|先后|已)|(?:举办|开展|新增|新建|发展|培训|慰问|筹集|发放)[^，,。；]{0,12}\d)/gu;
const ELSEWHEN = /下半年|将|拟|计划|预计|预期|力争|争取|打算|确保|目标|任务|要求|去年|上年|往年|历年|每年|前年|以来|届时|条例|法》|施行|实施|通知|意见|精神|起至|明年|来年|定于|准备|筹备|迎接|还要|也要|继续/u;

const FESTIVALS_FROM = 9;

export function withinPeriod(piece: Piece): readonly Remark[] {
  const { span, done } = toldTime(piece);
  if (!span) return [];
  const { name, lastMonth } = span;
  return done.flatMap(({ sentences }) =>
    sentences.filter(({ text }) => !ELSEWHEN.test(text)).flatMap((sentence) => [
      ...found(sentence, MONTH, `不在${name}里，请核对月份或注明年份`).filter(({ match }) => monthOf(match) > lastMonth),
      ...(lastMonth < FESTIVALS_FROM ? found(sentence, FESTIVAL, `不在${name}里，请移出或注明年份`) : []),
      ...found(sentence, WHOLE_YEAR, `比${name}长，请核对`),
    ].map(({ remark }) => remark)),
  );
}

interface Found {
  readonly match: RegExpExecArray;
  readonly remark: Remark;
}

function found(sentence: TextPart, pattern: RegExp, fault: string): readonly Found[] {
  return [...sentence.text.matchAll(pattern)].map((match) => {
    const { 0: said, index } = match;
    return { match, remark: remarkWithin(sentence, index, index + said.length, { kind: 'period-mismatch', level: 'soft', message: `“${said}”${fault}。` }) };
  });
}

function monthOf({ groups }: RegExpExecArray): number {
  return groups?.number === undefined ? (readChineseNumeral(groups?.numeral ?? '')?.toNumber() ?? 0) : Number(groups.number);
}
