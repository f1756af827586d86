/**
 * Explanations onto the visible sheet 「审核说明」, which the superior reads. A sheet that is there is kept as it stands, with
 * its columns in their places and whatever else was typed there: only rows that differ are written. A column that is missing
 * is added at the right (the running number is not missed), and where there is no head at all one is set below what stands there.
 */
import type { CellContent, SheetEdit } from '../model/sheet-edit';
import type { Sheet, Workbook } from '../model/workbook';
import { boundText } from './bound-values';
import { claimedText } from './claimed-quantity';
import type { Explanation, StatedExplanation } from './explanation';
import { readExplanations } from './read-explanations';
import { reasonTitle } from './reasons';
import { columnHeads, EXPLANATION_SHEET, explanationSheet, findHead, textAt, type ColumnId } from './sheet-columns';
import { STATE_WORDS, stateCell } from './state-cell';

type Row = Readonly<Partial<Record<ColumnId, CellContent>>>;

const INTRODUCTION = '对核实性问题逐条说明。“对应数值”是写说明时表中的数；其中任何一个改动后，“状态”会变为“数值已变，请重新说明”。';

/** @param explanations all that are to stand on the sheet; rows of others are emptied */
export function explanationSheetEdits(explanations: readonly StatedExplanation[], workbook: Workbook): readonly SheetEdit[] {
  const sheet = explanationSheet(workbook);
  if (!sheet) return explanations.length === 0 ? [] : [freshEdit(explanations)];
  const writer = new SheetWriter(sheet);
  const present = new Map(readExplanations(workbook).map((each) => [each.row, each]));
  const kept = new Set(explanations.map(({ explanation }) => explanation.row));
  for (const row of present.keys()) if (row !== undefined && !kept.has(row)) writer.write(row, EMPTY_ROW);
  for (const stated of explanations) {
    const { row } = stated.explanation;
    const before = row === undefined ? undefined : present.get(row);
    if (row === undefined || !before) writer.append(stated);
    else if (isSame(before, stated.explanation)) writer.restate(row, stated);
    else writer.write(row, cellsOf(stated));
  }
  return writer.edits();
}

const EMPTY_ROW: Row = Object.fromEntries(columnHeads.map(({ id }) => [id, { value: null }]));

function freshEdit(explanations: readonly StatedExplanation[]): SheetEdit {
  const title: CellContent[] = columnHeads.map(({ width }, at) => ({ ...(at === 0 && { value: EXPLANATION_SHEET, bold: true }), columnWidth: width }));
  const rows = explanations.map((stated, at) => {
    const row: Row = { number: { value: at + 1 }, ...cellsOf(stated) };
    return columnHeads.map(({ id }) => row[id]);
  });
  return { sheet: EXPLANATION_SHEET, row: 1, column: 1, cells: [title, [{ value: INTRODUCTION }], headRow(), ...rows], freshSheet: true };
}

function headRow(): readonly CellContent[] {
  return columnHeads.map(({ title }) => ({ value: title, bold: true }));
}

/** Everything but the number in the row and the state is text, so that 1,406人 stands as it was read. */
function cellsOf(stated: StatedExplanation): Row {
  const { about, reasonCode, text, claimed, boundTo } = stated.explanation;
  const asText = (value: string): CellContent => ({ value: value === '' ? null : value, numberFormat: '@' });
  return {
    sheet: asText(about.sheet),
    cell: asText(about.address),
    subject: asText(about.subject),
    actual: asText(about.actual),
    question: asText(about.question),
    reason: asText(reasonTitle(reasonCode)),
    text: asText(text),
    claimed: asText(claimedText(claimed)),
    bound: asText(boundText(boundTo, about.sheet)),
    state: stateCell(stated),
  };
}

function isSame(a: Explanation, b: Explanation): boolean {
  return a.text === b.text && a.reasonCode === b.reasonCode && boundText(a.boundTo, a.about.sheet) === boundText(b.boundTo, b.about.sheet) && a.about.question === b.about.question;
}

class SheetWriter {
  private readonly headRow: number;
  private readonly columns: ReadonlyMap<ColumnId, number>;
  private readonly written: SheetEdit[] = [];
  private nextRow: number;
  private nextNumber: number;

  constructor(private readonly sheet: Sheet) {
    const head = findHead(sheet);
    this.headRow = head?.row ?? (sheet.rowCount === 0 ? 1 : sheet.rowCount + 2);
    this.columns = head ? this.withMissing(head.columns) : this.withMissing(new Map());
    this.nextRow = Math.max(this.headRow, sheet.rowCount) + 1;
    const numbers = Array.from({ length: sheet.rowCount }, (_, at) => Number(textAt(sheet, at + 1, head?.columns.get('number'))));
    this.nextNumber = 1 + numbers.reduce((most, each) => (Number.isInteger(each) && each > most ? each : most), 0);
  }

  append(stated: StatedExplanation): void {
    this.write(this.nextRow++, { number: { value: this.nextNumber++ }, ...cellsOf(stated) });
  }

  /** The row stays as it was typed; its state is said where the sheet does not say it by itself. */
  restate(row: number, stated: StatedExplanation): void {
    const column = this.columns.get('state')!;
    const there = this.sheet.cellAt(row, column);
    const isLive = there.formula !== undefined && (stated.state === 'accepted' || stated.state === 'stale');
    if (!isLive && there.value !== STATE_WORDS[stated.state]) this.write(row, { state: stateCell(stated) });
  }

  write(row: number, cells: Row): void {
    const line = new Map<number, CellContent>();
    for (const { id } of columnHeads) {
      const [content, column] = [cells[id], this.columns.get(id)];
      if (content && column !== undefined) line.set(column, content);
    }
    const [left, right] = [Math.min(...line.keys()), Math.max(...line.keys())];
    const contents = Array.from({ length: right - left + 1 }, (_, at) => line.get(left + at));
    this.written.push({ sheet: this.sheet.name, row, column: left, cells: [contents] });
  }

  edits(): readonly SheetEdit[] {
    return this.written;
  }

  private withMissing(found: ReadonlyMap<ColumnId, number>): ReadonlyMap<ColumnId, number> {
    const columns = new Map(found);
    let next = found.size === 0 ? 1 : Math.max(this.sheet.columnCount, ...found.values()) + 1;
    for (const { id, title, width } of columnHeads) {
      if (columns.has(id) || (id === 'number' && found.size > 0)) continue;
      this.written.push({ sheet: this.sheet.name, row: this.headRow, column: next, cells: [[{ value: title, bold: true, columnWidth: width }]] });
      columns.set(id, next++);
    }
    return columns;
  }
}
