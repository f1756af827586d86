/** proofread: what a draft says that it should not, by itself and, with --workbook, against the sheet. */
import { basename } from 'node:path';
import { readDraft } from '../hosts/file/read-draft';
import { LEVELS, type Level } from '../model/relation';
import type { Proofreading, Remark } from '../model/proofreading';
import { proofread } from '../proofread/proofread';
import { readInput } from './files';
import type { Request } from './options';
import { cellJson, type Outcome } from './outcome';
import { definitionNotes, prepareRequest, previousNotes } from './prepare-request';
import { textTable } from './text-table';

const TITLES: Readonly<Record<Level, string>> = { hard: '错误', soft: '待核实', hint: '提示' };

export async function proofreadFile(request: Request): Promise<Outcome> {
  const { paragraphs } = readDraft(await readInput(request.input), basename(request.input));
  const opened = request.workbook === undefined ? undefined : await prepareRequest({ ...request, input: request.workbook });
  const read = proofread(paragraphs.join('\n'), opened?.prepared);
  const notes = opened ? [...definitionNotes(opened), ...previousNotes(opened)] : ['没有报表可对照，只看了文稿本身；加上 --workbook <工作簿.xlsx> 逐个核对数字。'];
  return { json: proofreadJson(read), text: [...proofreadText(read), ...notes].join('\n\n'), exitCode: read.remarks.some(({ level }) => level === 'hard') ? 1 : 0 };
}

function proofreadJson({ text, remarks, numerals }: Proofreading) {
  return {
    text,
    remarks: remarks.map(({ cells, ...remark }) => ({ ...remark, ...(cells && { cells: cells.map(cellJson) }) })),
    numerals: numerals.map(({ value, ...numeral }) => ({ ...numeral, value: value === undefined ? null : Number(value.toFixed()) })),
  };
}

function proofreadText({ text, remarks }: Proofreading): readonly string[] {
  const count = (level: Level): number => remarks.filter((remark) => remark.level === level).length;
  const numbers = paragraphNumbers(text, remarks);
  return [
    remarks.length === 0 ? '没有发现问题。' : LEVELS.map((level) => `${TITLES[level]} ${count(level)} 处`).join('，'),
    ...LEVELS.flatMap((level) => {
      const lines = remarks.filter((remark) => remark.level === level).map((remark) => [`  第 ${numbers.get(remark)!} 段`, remark.message]);
      return lines.length === 0 ? [] : [`${TITLES[level]}\n${textTable(lines)}`];
    }),
  ];
}

/** Counted as a person does, from 1, blank ones included. @param remarks in reading order */
function paragraphNumbers(text: string, remarks: readonly Remark[]): ReadonlyMap<Remark, number> {
  let [number, end] = [1, text.indexOf('\n')];
  return new Map(remarks.map((remark) => {
    for (; end !== -1 && end < remark.start; end = text.indexOf('\n', end + 1)) number += 1;
    return [remark, number];
  }));
}
