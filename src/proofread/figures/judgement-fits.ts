/**
 * Words of judgement beside the figure they judge: 「完成年度目标的45%，实现“双过半”」, 「覆盖率为95%，实现全覆盖」, 「完成目标的92%，超额完成」, 「增长-3%」. Only
 * where the word follows its figure at once.
 */
import type { Remark } from '../../model/proofreading';
import { isFall } from './figure-chain';
import { remarkOn, remarkWithin } from './figure-remark';
import { few, matchesIn, P, type Statement } from './statement';

interface Judgement {
  readonly pattern: RegExp;
  /** In percent, for the word to be true. */
  readonly least: number;
  /** What is to be said of less. */
  readonly fault: string;
}

const THEN = `[，,、]?${few(4)}`;
const COMPLETED = `(?:完成|达到)${few(10)}(?:目标|任务|计划)${few(3)}${P}${THEN}`;
const JUDGEMENTS: readonly Judgement[] = [
  { pattern: new RegExp(`${COMPLETED}(?:“?双过半|过半)`, 'gu'), least: 50, fault: '没有过半' },
  { pattern: new RegExp(`(?:覆盖|建会|签订|参保|实施|建制|配备)${few(2)}率${few(4)}${P}${THEN}全覆盖`, 'gu'), least: 100, fault: '还不是全覆盖' },
  { pattern: new RegExp(`${COMPLETED}超额完成`, 'gu'), least: 100, fault: '没有超额' },
];
const SIGNED = /(?<move>增长|增加|提高|上升|下降|减少|降低)了?[-－−–](?<figure>\d[\d.,]{0,15}(?:[%％]|个百分点)?)/gu;

export function judgementFits(statement: Statement): readonly Remark[] {
  const judged = JUDGEMENTS.flatMap(({ pattern, least, fault }) =>
    matchesIn(statement, pattern)
      .map(({ figures: [figure] }) => figure!)
      .filter(({ range }) => range.high!.lt(least))
      .map((figure) => remarkOn(figure, { kind: 'contradiction', level: 'soft', message: `“${figure.text}”${fault}，请核对数字或措辞。` })),
  );
  return [...judged, ...signed(statement)];
}

/** 「增长-3%」 says a fall with the word of a rise. */
function signed(statement: Statement): readonly Remark[] {
  return [...statement.text.matchAll(SIGNED)].map(({ 0: said, index, groups }) => {
    const right = `${isFall(groups!.move!) ? '增长' : '下降'}${groups!.figure}`;
    return remarkWithin(statement, index, index + said.length, { kind: 'arithmetic', level: 'soft', message: `“${said}”带了负号，应为“${right}”，请核对。`, suggestion: right });
  });
}
