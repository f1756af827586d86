/** 行号 or 代码 as the form prints them: numbers where they are such, so that no cell is marked as a number kept as text. */
import type { FormItem } from '../../model/form';
import type { CellContent } from '../../model/sheet-edit';
import { CENTRED } from './look';

const LONGEST_NUMBER = 9;

/** 行号 where the lines are numbered 1 2 3; anything else is a code. */
export function lineNumberHead(items: readonly FormItem[]): string {
  return items.every(({ lineNo }, at) => lineNo !== undefined && Number(lineNo) === at + 1) ? '行号' : '代码';
}

/** 01 is the number 1, shown with two digits. */
export function lineNumberCell({ lineNo }: FormItem): CellContent {
  if (lineNo === undefined) return { value: null, style: CENTRED };
  if (!/^\d+$/u.test(lineNo) || lineNo.length > LONGEST_NUMBER) return { value: lineNo, numberFormat: '@', style: CENTRED };
  return { value: Number(lineNo), numberFormat: '0'.repeat(lineNo.length), style: CENTRED };
}
