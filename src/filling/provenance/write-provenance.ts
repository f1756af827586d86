/**
 * Lines onto the visible sheet 「取数说明」, for figures that came from another file or were pasted: which cell, what was
 * written, from where and how. The line of a cell that is filled again is rewritten; that of a cell which now holds a formula
 * over a ledger is taken away. Lines that a person typed are left as they are.
 */
import { placeKey } from '../../model/address';
import type { Fill } from '../../model/fill';
import type { CellContent, SheetEdit } from '../../model/sheet-edit';
import type { CellValue, Sheet, Workbook } from '../../model/workbook';
import { cellFormula, stateFormula } from './bound-cell';
import { findProvenanceHead, provenanceHeads, PROVENANCE_SHEET, provenanceSheet, type FoundHead, type ProvenanceColumn } from './provenance-columns';
import { readProvenance } from './read-provenance';
import { freshSheet, headCell, lineCell } from './provenance-look';

type Line = Readonly<Record<ProvenanceColumn, CellContent>>;

export function provenanceEdits(workbook: Workbook, fills: readonly Fill[]): readonly SheetEdit[] {
  const told = new Map(fills.filter(({ content }) => content.formula === undefined).map((fill) => [placeKey(fill.place), fill]));
  const sheet = provenanceSheet(workbook);
  if (!sheet || sheet.rowCount === 0) return told.size === 0 ? [] : [freshSheet(PROVENANCE_SHEET, [...told.values()].map((fill) => cellsInOrder(lineOf(fill))))];
  const explained = new Set(fills.filter(({ content }) => content.formula !== undefined).map(({ place }) => placeKey(place)));
  const own = readProvenance(workbook).filter(({ isTyped }) => !isTyped);
  const rows = new Map(own.map(({ place, row }) => [placeKey(place), row]));
  const gone = own.filter(({ place }) => explained.has(placeKey(place)));
  if (told.size === 0 && gone.length === 0) return [];
  const writer = new LineWriter(sheet);
  for (const { row } of gone) writer.clear(row);
  for (const [key, fill] of told) writer.write(rows.get(key), lineOf(fill));
  return writer.edits();
}

function lineOf({ place, title, column, content, source }: Fill): Line {
  const text = (value: string | undefined): CellContent => lineCell({ value: value === undefined || value === '' ? null : value, numberFormat: '@' });
  const value = content.value ?? null;
  return {
    sheet: text(place.sheet),
    cell: lineCell(cellFormula(place), 'center'),
    title: text(column === '' ? title : `${title}（${column}）`),
    value: lineCell({ value, numberFormat: formatOf(value) }, 'right'),
    file: text(source.fileName),
    fromSheet: text(source.sheet),
    fromCells: text(source.cells),
    method: text(source.method),
    state: lineCell(stateFormula(place, value), 'center'),
  };
}

function formatOf(value: CellValue): string {
  if (typeof value === 'string') return '@';
  return typeof value === 'number' && Number.isInteger(value) ? '#,##0' : 'General';
}

function cellsInOrder(line: Line): readonly CellContent[] {
  return provenanceHeads.map(({ id }) => line[id]);
}

/** Writes into the columns where they are; a column that is missing is added at the right, a head that is missing below. */
class LineWriter {
  private readonly written: SheetEdit[] = [];
  private readonly columns: ReadonlyMap<ProvenanceColumn, number>;
  private nextRow: number;

  constructor(private readonly sheet: Sheet) {
    const head = findProvenanceHead(sheet) ?? { row: sheet.rowCount + 2, columns: new Map<ProvenanceColumn, number>() };
    this.columns = this.withMissing(head);
    this.nextRow = Math.max(head.row, sheet.rowCount) + 1;
  }

  write(row: number | undefined, line: Line): void {
    this.writeRow(row ?? this.nextRow++, (id) => line[id]);
  }

  clear(row: number): void {
    this.writeRow(row, () => ({ value: null }));
  }

  edits(): readonly SheetEdit[] {
    return this.written;
  }

  private writeRow(row: number, contentOf: (id: ProvenanceColumn) => CellContent): void {
    const placed = [...this.columns].map(([id, column]) => [column, contentOf(id)] as const);
    const left = Math.min(...this.columns.values());
    const cells = Array.from({ length: Math.max(...this.columns.values()) - left + 1 }, (_, at) => placed.find(([column]) => column === left + at)?.[1]);
    this.written.push({ sheet: this.sheet.name, row, column: left, cells: [cells] });
  }

  private withMissing({ row, columns }: FoundHead): ReadonlyMap<ProvenanceColumn, number> {
    const all = new Map(columns);
    let next = columns.size === 0 ? 1 : Math.max(this.sheet.columnCount, ...columns.values()) + 1;
    for (const head of provenanceHeads) {
      if (all.has(head.id)) continue;
      this.written.push({ sheet: this.sheet.name, row, column: next, cells: [[headCell(head)]] });
      all.set(head.id, next++);
    }
    return all;
  }
}
