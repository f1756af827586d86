/**
 * Words beside the figures of a clause that the sheet refutes: 「会员总数增加到10500人」 of a fall, 「同比有所增长」, 「超额完成全年任务」 short of the
 * target, 「实现全覆盖」 at 98 %. They are held against the subject of their own clause; those about a target also against the clause before.
 */
import type { Claim } from '../../model/claim';
import type { Remark } from '../../model/proofreading';
import type { Direction } from '../../text/direction-words';
import { assertionsIn, directionAsserted, isRefuted, type Assertion, type Known } from '../../narrative/asserted-words';
import type { TextPart } from '../draft';
import type { ClaimNames } from './claim-name';
import { cellsNamed } from './figure-remark';
import type { FigureRead } from './read-sentence';
import type { SheetFigures } from './sheet-figures';

interface Grounds extends Known {
  readonly growth?: Claim;
  readonly progress?: Claim;
  readonly ratio?: Claim;
}

const CLAUSE = /[^，,；;。！？!?：:]+/gu;
const COMPARED = /同比|(?:比|较|与|同)(?:上年|去年)(?:同期)?/u;
const DONE = /(?:圆满|全面|提前)?(?:完成|实现|达到)了?(?:全年|年度|年初|既定|预定|上级下达)的?(?:目标|任务|计划)+(?!目标|任务|计划|的|数|\s*[\d０-９])/u;

export function untrueWords(sentence: TextPart, figures: readonly FigureRead[], sheet: SheetFigures, names: ClaimNames): readonly Remark[] {
  let before: FigureRead | undefined;
  return [...sentence.text.matchAll(CLAUSE)].flatMap(({ 0: clause, index }) => {
    const start = sentence.start + index;
    const here = figures.filter(({ numeral }) => numeral.start >= start && numeral.end <= start + clause.length);
    const of = here.at(-1) ?? (/\d/u.test(clause) ? undefined : before);
    before = of;
    if (!of || of.subject.ids.length !== 1 || new Set(here.map(({ subject }) => subject.ids[0])).size > 1) return [];
    const grounds = groundsOf(of, sheet);
    const words = withoutFigures(clause, start, here);
    const said = (from: number, to: number, claim: Claim | undefined): Remark => ({
      kind: 'untrue-words', level: 'soft', start: start + from, end: start + to, text: clause.slice(from, to),
      message: `“${clause.slice(from, to)}”与表中不符${claim ? `，${names(claim)}为“${claim.text}”${cellsNamed(claim.cells)}` : ''}；请核对后改正。`,
      ...(claim && { cells: claim.cells }),
    });
    const wrong = [...assertionsIn(words).filter(({ reason }) => reason !== 'target-met'), ...targetDone(words)].find((assertion) => isRefuted(assertion, [grounds]));
    if (wrong) return [said(wrong.start, wrong.end, wrong.reason === 'coverage-lost' ? grounds.ratio : grounds.progress)];
    const turned = here.length > 0 ? directionIn(words, here) : undefined;
    return turned && grounds.direction && grounds.direction !== turned.direction ? [said(turned.start, turned.end, grounds.growth)] : [];
  });
}

function targetDone(words: string): readonly Assertion[] {
  const found = DONE.exec(words);
  return found && !/[未没不]/u.test(words) && !/超额$/u.test(words.slice(0, found.index)) ? [{ reason: 'excess-lost', start: found.index, end: found.index + found[0].length, holds: ({ completion }) => completion?.gte(100) }] : [];
}

function groundsOf({ subject: { ids, scope } }: FigureRead, sheet: SheetFigures): Grounds {
  const id = ids[0]!;
  const [growth = sheet.points(scope, id)] = sheet.growth(scope, id);
  const progress = sheet.completion(scope, id);
  const value = sheet.value(scope, id, 'current');
  const way = growth && (growth.kind === 'multiple' || growth.value.gt(0) ? 'up' : growth.value.lt(0) ? 'down' : 'level');
  return { ...(growth && way && { growth, direction: way }), ...(progress && { progress, completion: progress.exact }), ...(value?.operation === 'rate' && { ratio: value, rate: value.exact }) };
}

/** The words of comparison right before a figure are read with it. */
function withoutFigures(clause: string, start: number, figures: readonly FigureRead[]): string {
  return figures.reduce((words, { numeral, told }) => {
    const [from, to] = [Math.max(0, numeral.start - start - told.wordsOf.length), numeral.end - start];
    return words.slice(0, from) + '　'.repeat(to - from) + words.slice(to);
  }, clause);
}

/** 「增加到1050人」, 「同比有所增长」: of two years, and no other growth is meant. */
function directionIn(words: string, figures: readonly FigureRead[]): { readonly direction: Direction; readonly start: number; readonly end: number } | undefined {
  const direction = directionAsserted(words);
  const found = /(?:增长|增加|上升|提高|提升|下降|减少|降低|下滑|持平)(?:到|至)?/u.exec(words);
  if (!direction || !found || figures.some(({ told }) => told.operation !== 'value')) return undefined;
  const isTo = /[到至]$/u.test(found[0]) && /^了?　/u.test(words.slice(found.index + found[0].length));
  return isTo || COMPARED.test(words) ? { direction, start: found.index, end: found.index + found[0].length } : undefined;
}
