/** report --refresh: the figures of a document that the clerk has worked on, brought up to date; everything else in it stays. */
import { basename } from 'node:path';
import { everyFigure } from '../document/every-figure';
import type { RefreshResult } from '../writers/refresh/refresh-docx';
import { refreshDocx } from '../writers/refresh/refresh-docx';
import { untrueWords } from '../writers/refresh/untrue-words';
import { templateClaims } from '../writers/template/template-claims';
import { readInput, writeOutput } from './files';
import type { Request } from './options';
import { exitCodeOf, type Outcome } from './outcome';
import type { PreparedRequest } from './prepare-request';
import { UsageError } from './usage-error';

export async function refreshedReport({ kind, out = '', refresh = '' }: Request, { prepared }: PreparedRequest, notes: readonly string[]): Promise<Outcome> {
  const { bytes, ...result } = refreshDocx(await readInput(refresh), everyFigure(prepared, kind), (ids) => templateClaims(prepared, ids), basename(refresh));
  if (result.figures === 0) throw new UsageError('no-figures', `“${refresh}”里没有由本工具写入的数字；用 report 起草、或按模板填写的文档才能更新。`);
  await writeOutput(out, bytes);
  return { json: { out, ...result }, text: [`已存为“${out}”，文中 ${result.figures} 个数字，更新 ${result.changed.length} 个。`, ...sections(result), ...notes].join('\n\n'), exitCode: exitCodeOf(prepared) };
}

function sections({ changed, overtyped, missing, untrue, nameless }: Omit<RefreshResult, 'bytes'>): readonly string[] {
  return [
    ['更新的数字', changed.map(({ from, to, paragraph }) => `${from} → ${to}（${excerpt(paragraph, from)}）`)],
    ['手工改过的数字，没有动，请核对', overtyped.map(({ from, to, paragraph }) => `文中 ${from}，表中 ${to}（${excerpt(paragraph, from)}）`)],
    ['与表中不符的句子，请改写', untrue.map((each) => `${each.sentence}（${each.words.replace(/[，；。]$/u, '')}：${untrueWords(each)}）`)],
    ['表中没有或有错误未改正、不能更新的数字，没有动', missing.map(({ from, paragraph }) => `${from}（${excerpt(paragraph, from)}）`)],
    ['没有标记、无法核对的数字', [...nameless]],
  ].flatMap(([title, lines]) => (lines!.length === 0 ? [] : [`${title as string}\n${(lines as string[]).map((line) => `  ${line}`).join('\n')}`]));
}

/** The words around a figure, so that it is found with 查找. */
function excerpt(paragraph: string, figure: string): string {
  const at = Math.max(0, paragraph.indexOf(figure));
  const [from, to] = [Math.max(0, at - 10), Math.min(paragraph.length, at + figure.length + 10)];
  return `${from > 0 ? '…' : ''}${paragraph.slice(from, to)}${to < paragraph.length ? '…' : ''}`;
}
