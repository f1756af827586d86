/**
 * Words of judgement beside the figure they judge: 「完成年度目标的45%，实现“双过半”」, 「覆盖率为95%，实现全覆盖」, 「完成目标的92%，超额完成」, 「增长-3%」. Only
 * where the word follows its figure at once.
 */
import type { Remark } from '../../model/proofreading';
import { remarkOn } from './figure-remark';
import { matchesIn, P, type Statement } from './statement';

interface Judgement {
  readonly pattern: RegExp;
  /** What the percentage must be for the word to be true. */
  readonly holds: (percent: number) => boolean;
  readonly message: (said: string) => string;
}

const THEN = '[，,、]?[^，,。；;]{0,4}';
const JUDGEMENTS: readonly Judgement[] = [
  { pattern: new RegExp(`(?:完成|达到)[^，,。；;]{0,10}(?:目标|任务|计划)[^，,。；;]{0,3}${P}${THEN}(?:“?双过半|过半)`, 'gu'), holds: (percent) => percent >= 50, message: (said) => `“${said}”没有过半，请核对数字或措辞。` },
  { pattern: new RegExp(`(?:覆盖|建会|签订|参保|实施|建制|配备)[^，,。；;]{0,2}率[^，,。；;]{0,4}${P}${THEN}(?:全覆盖)`, 'gu'), holds: (percent) => percent >= 100, message: (said) => `“${said}”还不是全覆盖，请核对数字或措辞。` },
  { pattern: new RegExp(`(?:完成|达到)[^，,。；;]{0,10}(?:目标|任务|计划)[^，,。；;]{0,3}${P}${THEN}超额完成`, 'gu'), holds: (percent) => percent >= 100, message: (said) => `“${said}”没有超额，请核对数字或措辞。` },
];
const SIGNED = /(?<move>增长|增加|提高|上升|下降|减少|降低)了?[-－−–](?<figure>\d[\d.,]{0,15}(?:[%％]|个百分点)?)/gu;

export function judgementFits(statement: Statement): readonly Remark[] {
  const judged = JUDGEMENTS.flatMap(({ pattern, holds, message }) =>
    matchesIn(statement, pattern).flatMap(({ figures }) => figures.slice(0, 1).filter(({ range }) => range.high !== undefined && !holds(range.high.toNumber())).map((figure) => remarkOn(figure, { kind: 'contradiction', level: 'soft', message: message(figure.text) }))),
  );
  return [...judged, ...signed(statement)];
}

/** 「增长-3%」 says a fall with the word of a rise. */
function signed({ start, text }: Statement): readonly Remark[] {
  return [...text.matchAll(SIGNED)].map(({ 0: said, index, groups }) => {
    const other = /[增提上]/u.test(groups!.move!) ? '下降' : '增长';
    return remarkOn({ start: start + index, end: start + index + said.length, text: said }, { kind: 'arithmetic', level: 'soft', message: `“${said}”带了负号，应为“${other}${groups!.figure}”，请核对。`, suggestion: `${other}${groups!.figure}` });
  });
}
