/**
 * What is handed to Excel for a cell, so that it comes to what is meant: Excel reads text as if typed, "007" as 7, "2026-06-30" as a day,
 * "-" and what follows as a formula. Such a text goes into a cell formatted as text, or after an apostrophe where the cell
 * keeps a format of its own.
 *
 *   '007' into 常规 → '@' and '007';  '1,306' into 0.0 → "'1,306";  '会员人数' → as it is
 */
import { isCellError, type CellValue } from '../../../model/workbook';

export interface CellEntry {
  /** Content for `formulas`; null leaves the cell as it is. */
  readonly content: string | number | boolean | null;
  /** The format the cell must have first; null leaves it. */
  readonly format: string | null;
}

const TEXT = '@';

/** @param format that the cell has or is given; `isGiven` where it is prescribed */
export function cellEntry(value: CellValue, formula: string | undefined, format: string, isGiven: boolean): CellEntry {
  if (formula !== undefined) return { content: `=${formula}`, format: format === TEXT ? 'General' : null };
  if (value === null) return { content: '', format: null };
  if (isCellError(value)) return { content: value.error, format: format === TEXT ? 'General' : null };
  if (typeof value !== 'string') return { content: value, format: format === TEXT && !isGiven ? 'General' : null };
  if (format === TEXT || !wouldBeRead(value)) return { content: value, format: null };
  return format === 'General' && !isGiven ? { content: value, format: TEXT } : { content: `'${value}`, format: null };
}

/** All that numbers, days, times and sums of money are written with. */
const READ_BY_EXCEL = /[\d\s.,:;/%()+\-¥$€£￥年月日时分秒点]|上午|下午|星期[一二三四五六日天]|AM|PM|E|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|uary|ruary|ch|il|e|y|ust|tember|ober|ember/giu;
const FORMULA_START = /^[=+\-@']/u;
const WORDS = /^(?:true|false|#.*[!?A]|#N\/A)$/iu;

/** Whether Excel may take a text for something else. */
export function wouldBeRead(text: string): boolean {
  const plain = text.normalize('NFKC').trim();
  if (FORMULA_START.test(text) || FORMULA_START.test(plain) || WORDS.test(plain)) return true;
  return /\d/u.test(plain) && plain.replace(READ_BY_EXCEL, '') === '';
}
