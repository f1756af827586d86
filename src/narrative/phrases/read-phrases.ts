/**
 * An office's own phrases: the sheet 「措辞」 of the workbook, with the columns 栏目, 用途 (工作、打算、原因) and 措辞. 金秋助学 | 工作 | 早摸底、早安排
 * replaces the phrase before the figures of that section; an empty cell takes it out. A phrase may state no figure and no
 * direction: it would stand in the report as if the sheet bore it out, and is refused with the reason.
 */
import type { Omission } from '../../model/report-document';
import type { Sheet, Workbook } from '../../model/workbook';
import { withoutSpaces } from '../../text/plain-text';
import { assertsFigures, tidyPhrase } from './check-phrase';
import type { PhraseBook } from './phrase-book';

export const PHRASE_SHEET = '措辞';
export const USES: Readonly<Record<string, string>> = { 工作: 'work', 做法: 'work', 打算: 'next', 原因: 'cause' };

export interface ReadPhrases {
  /** Where a use has several rows, the last. */
  readonly phrases: PhraseBook;
  /** All rows of a use, the last first. */
  readonly all: Readonly<Record<string, readonly string[]>>;
  readonly refused: readonly Omission[];
}

/** @param headings section heading → section id */
export function phrasesIn(workbook: Workbook | undefined, headings: ReadonlyMap<string, string>): ReadPhrases {
  const sheet = workbook?.sheets.find(({ name }) => name.trim() === PHRASE_SHEET);
  if (!sheet) return { phrases: {}, all: {}, refused: [] };
  const phrases: Record<string, string> = {};
  const all: Record<string, readonly string[]> = {};
  const refused: Omission[] = [];
  for (const { id, heading, row, text } of phraseRows(sheet, headings)) {
    const words = tidyPhrase(text);
    if (assertsFigures(words)) refused.push({ section: heading, reason: `工作表“${PHRASE_SHEET}”第${row}行的措辞里有数字，或有增长、首次一类断言，没有采用；数字和升降由表中数据写出` });
    else {
      phrases[id] = words;
      all[id] = [words, ...(all[id] ?? [])];
    }
  }
  return { phrases, all, refused };
}

export interface PhraseRow {
  /** Phrase id. */
  readonly id: string;
  readonly heading: string;
  readonly row: number;
  readonly text: string;
}

export function phraseRows(sheet: Sheet, headings: ReadonlyMap<string, string>): readonly PhraseRow[] {
  return Array.from({ length: sheet.rowCount }, (_, at) => at + 1).flatMap((row): readonly PhraseRow[] => {
    const [heading = '', use = '', text = ''] = [1, 2, 3].map((column) => String(sheet.cellAt(row, column).value ?? '').trim());
    const section = headings.get(withoutSpaces(heading));
    const end = USES[withoutSpaces(use)];
    return section === undefined || end === undefined ? [] : [{ id: `${section}.${end}`, heading, row, text }];
  });
}
