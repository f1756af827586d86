/** Conditions on a figure: at least so much, or filled at all. Digits kept as text are passed over by a formula, and told. */
import { readCell } from '../../forms/read-cell';
import type { CountCondition } from '../../model/count-rule';
import { isEmpty, type Cell } from '../../model/workbook';
import type { HeldCondition, Verdict } from './verdict';
import type { Ledger, LedgerColumn } from './ledger';
import { quoted } from './spelling';

type NumberCondition = Extract<CountCondition, { atLeast: unknown } | { isFilled: unknown }>;

export function heldNumber(ledger: Ledger, column: LedgerColumn, condition: NumberCondition): HeldCondition {
  const judge = 'atLeast' in condition ? (cell: Cell) => reaches(cell, condition.atLeast, column.label) : (cell: Cell) => isFilled(cell, column.label);
  const verdicts = new Map(ledger.rows.map((row) => [row, judge(ledger.cellAt(row, column))]));
  const criterion = quoted('atLeast' in condition ? `>=${condition.atLeast}` : '<>');
  return { column, verdicts, ways: [[criterion]], words: 'atLeast' in condition ? `${column.label}不少于 ${condition.atLeast}` : `填了${column.label}` };
}

function reaches(cell: Cell, least: number, label: string): Verdict {
  const { reading, value } = readCell(cell, 'count');
  if (reading === 'number') return { holds: value!.gte(least) };
  if (reading === 'text-number') return { holds: false, ...(value!.gte(least) && { remark: `的“${label}”是文本数字` }) };
  return reading === 'empty' || reading === 'not-applicable' ? { holds: false } : { holds: false, remark: `的“${label}”不是数` };
}

function isFilled({ value }: Cell, label: string): Verdict {
  if (value === null) return { holds: false };
  return isEmpty(value) ? { holds: true, remark: `的“${label}”看上去是空的` } : { holds: true };
}
