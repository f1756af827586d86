/**
 * The rows of a form with indicators down the stub, each with its label and the labels it stands under.
 *
 * A label may be folded over two rows, or its English name be, with the figures beside the second:
 * 港澳台商投资企业 | Enterprises with Investment from | / | Hong Kong, Macao and Taiwan | 517 is one line.
 */
import { withoutSpaces } from '../text/plain-text';
import type { Grid } from './grid';
import { readLabel, type Label } from './label';
import { answersTo, couldMatch, type ItemIndex, type PlacedLabel } from './match-items';
import type { PeriodHead } from './period-head';
import type { Stub } from './row-stub';
import { isAfterTable } from './surroundings';
import { LONGEST_FORM } from './words';

export interface BodyRow {
  /** Where its figures stand. */
  readonly row: number;
  readonly placed: PlacedLabel;
  readonly hasFigures: boolean;
}

interface StubLabel {
  readonly label: Label;
  readonly column: number;
}

/** 「五、特色工作」 goes on with the form; a heading without a number below the last known line begins another table. */
const NUMBERED = /^\s*[(（]?[一二三四五六七八九十\d]{1,3}[、.．)）]/u;

/** @param left where the labels of this half begin */
export function readBodyRows(grid: Grid, stub: Stub, head: PeriodHead, left: number, index: ItemIndex): readonly BodyRow[] {
  const rows: BodyRow[] = [];
  const stubEnd = Math.max(stub.column, Math.min(...head.periods.keys(), grid.columnCount + 1) - 1);
  let blank = 0;
  for (let row = stub.first; row <= grid.rowCount && row <= stub.first + LONGEST_FORM; row++) {
    if (grid.isBlankRow(row)) {
      if (++blank >= 2 && row > stub.last) break;
      continue;
    }
    blank = 0;
    if (isAfterTable(grid, row, (label) => couldMatch(index, label))) break;
    const hasFigures = [...head.periods.keys()].some((column) => grid.holdsFigure(row, column));
    const labels = stubLabels(grid, row, left, stubEnd, head);
    if (row > stub.last && !hasFigures && !labels.some(({ label }) => NUMBERED.test(label.printed))) break;
    const folded = hasFigures ? foldedOnto(rows.at(-1), labels, index) : undefined;
    if (folded) {
      rows[rows.length - 1] = { row, hasFigures, placed: folded };
      continue;
    }
    const leaf = leafOf(labels, stub, index);
    if (leaf < 0) continue;
    const path = labels.slice(0, leaf).map(({ label }) => label);
    const { label, column } = labels[leaf]!;
    rows.push({ row, hasFigures, placed: { label, path, place: { sheet: grid.sheet.name, row, column } } });
  }
  return rows;
}

function stubLabels(grid: Grid, row: number, left: number, right: number, head: PeriodHead): readonly StubLabel[] {
  const labels: StubLabel[] = [];
  for (let column = left; column <= right; column = grid.blockAt(row, column).right + 1) {
    if (head.lineColumns.has(column) || head.unitColumn === column) continue;
    const label = grid.readLabel(row, column);
    if (label.keys.length > 0 && !/^\d+$/u.test(withoutSpaces(label.printed))) labels.push({ label, column });
  }
  return labels;
}

/**
 * The label of the line: the rightmost that the definition answers to, by itself or with the one left of it, so that a
 * column of remarks between stub and figures does not hide it; in a bilingual stub the Chinese one.
 */
function leafOf(labels: readonly StubLabel[], stub: Stub, index: ItemIndex): number {
  const answered = labels.findLastIndex(({ label }, at) => answersTo(index, label, labels[at - 1]?.label));
  if (answered >= 0) return answered;
  const chinese = labels.findLastIndex(({ label, column }) => column <= stub.column && isChinese(label));
  return chinese >= 0 ? chinese : labels.findLastIndex(({ label }) => isChinese(label));
}

function isChinese({ printed }: Label): boolean {
  return /\p{Script=Han}/u.test(printed);
}

/** The line above, with this row's figures, where this row only ends its label. */
function foldedOnto(above: BodyRow | undefined, labels: readonly StubLabel[], index: ItemIndex): PlacedLabel | undefined {
  if (!above || above.hasFigures || labels.length === 0) return undefined;
  const chinese = labels.filter(({ label }) => isChinese(label));
  if (chinese.length === 0) return above.placed;
  if (chinese.length > 1 || couldMatch(index, chinese[0]!.label)) return undefined;
  const whole = readLabel(above.placed.label.printed + chinese[0]!.label.printed.trimStart());
  return couldMatch(index, whole) ? { ...above.placed, label: whole } : undefined;
}
