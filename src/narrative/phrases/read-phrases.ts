/**
 * An office's own phrases: the sheet 「措辞」 of the workbook, with the columns 栏目, 用途 (工作、打算、原因) and 措辞. 金秋助学 | 工作 | 早摸底、早安排
 * replaces the phrase before the figures of that section; an empty cell takes it out. A phrase may state no figure and no
 * direction: it would stand in the report as if the sheet bore it out, and is refused with the reason.
 */
import type { Omission } from '../../model/report-document';
import type { Workbook } from '../../model/workbook';
import { withoutSpaces } from '../../text/plain-text';
import { RESERVED } from '../say';
import type { PhraseBook } from './phrase-book';

const SHEET = '措辞';
const USES: Readonly<Record<string, string>> = { 工作: 'work', 做法: 'work', 打算: 'next', 原因: 'cause' };

export interface ReadPhrases {
  readonly phrases: PhraseBook;
  readonly refused: readonly Omission[];
}

/** @param headings section heading → section id */
export function phrasesIn(workbook: Workbook | undefined, headings: ReadonlyMap<string, string>): ReadPhrases {
  const sheet = workbook?.sheets.find(({ name }) => name.trim() === SHEET);
  if (!sheet) return { phrases: {}, refused: [] };
  const phrases: Record<string, string> = {};
  const refused: Omission[] = [];
  for (let row = 1; row <= sheet.rowCount; row += 1) {
    const [heading = '', use = '', text = ''] = [1, 2, 3].map((column) => String(sheet.cellAt(row, column).value ?? '').trim());
    const section = headings.get(withoutSpaces(heading));
    const end = USES[withoutSpaces(use)];
    if (section === undefined || end === undefined) continue;
    const words = text.replace(/[。；，]+$/u, '');
    if (RESERVED.test(words)) refused.push({ section: heading, reason: `工作表“${SHEET}”第${row}行的措辞里有数字，或有增长、首次一类断言，没有采用；数字和升降由表中数据写出` });
    else phrases[`${section}.${end}`] = words;
  }
  return { phrases, refused };
}
