/**
 * Reads a record sheet as an import system does: the head by its titles, then one record a row until two blank rows or the
 * note (填表说明) at the end. A row under the head that only says 必填 or 1 2 3, and an example row, are none.
 */
import type { Rectangle } from '../model/address';
import { addressOf } from '../model/address';
import type { Form, FormDefinition } from '../model/form';
import type { RecordColumn } from '../model/record';
import type { Cell } from '../model/workbook';
import { plainText, withoutSpaces } from '../text/plain-text';
import { readRecordDate, type PlainDate } from '../text/record-date';
import type { Grid } from './grid';
import { fieldIndexOf, findRecordHead, type RecordHead } from './record-head';
import { isAfterTable, readSurroundings, type Surroundings } from './surroundings';

export interface FoundRecords {
  readonly definition: FormDefinition;
  readonly head: RecordHead;
  readonly around: Surroundings;
  /** Comparable with the fit of a table of figures: titles found, by the share of all titles they are. */
  readonly fit: number;
}

const LEAST_COVERAGE = 1 / 2;
const LEAST_COVERAGE_TITLED = 1 / 3;
const HEAD_REMARK = /^(?:(?:必填|选填|非必填|可不填|必填项|选填项|可选|文本|日期|下拉|下拉选择|自动生成|系统生成|\*|[(（]?\d{1,2}[)）]?|[A-Z]{1,2})列?)$/u;
const EXAMPLE = /^(?:例|示例|样例|举例|范例|填写示例|填写样例)(?:[:：\d一二三(（]|$)/u;
const DAY_LINE = /(?:填报|填表|报送|上报|制表|统计|截止|截至)(?:日期|时间)?[:：]?(?=\d)([\d年月日号./-]+)/u;

/** @param definitions with layout "records" */
export function findRecords(grid: Grid, from: number, definitions: readonly FormDefinition[]): FoundRecords | undefined {
  let best: FoundRecords | undefined;
  for (const definition of definitions) {
    const head = findRecordHead(grid, from, fieldIndexOf(definition));
    if (!head) continue;
    const around = readSurroundings(grid, from, head.top);
    const words = withoutSpaces(`${around.title} ${grid.sheet.name}`);
    const titled = definition.titleWords.some((word) => words.includes(word));
    const coverage = head.matched / head.labelled;
    if (coverage < (titled ? LEAST_COVERAGE_TITLED : LEAST_COVERAGE)) continue;
    const exact = head.columns.filter(({ field, label }) => field && withoutSpaces(field.title) === label).length;
    const fit = head.matched * coverage * (titled ? 1.5 : 1) + exact / 100;
    if (!best || fit > best.fit) best = { definition, head, around, fit };
  }
  return best;
}

export function readRecords(grid: Grid, from: number, { definition, head, around }: FoundRecords): Form {
  const { rows, last, lostRow } = recordRows(grid, head);
  const day = statedDay(grid, from, head.top);
  const sheet = grid.sheet.name;
  return {
    id: `${definition.code}@${sheet}!${addressOf({ row: head.top, column: 1 })}`,
    definition,
    sheet,
    title: titleAbove(grid, from, head.top, definition) ?? (around.title || definition.title),
    layout: 'records',
    area: { top: head.top, left: 1, bottom: last, right: head.columns.at(-1)!.column },
    ...(around.reportPeriod && { reportPeriod: around.reportPeriod }),
    ...(around.reportingUnit && { reportingUnit: around.reportingUnit }),
    items: [],
    units: [],
    periods: [],
    facts: [],
    questions: [],
    records: {
      columns: head.columns,
      rows,
      merges: mergesWithin(grid, rows),
      ...(lostRow !== undefined && { lostRow }),
      ...(day && { day }),
      cellAt: (row: number, column: number): Cell => grid.cellAt(row, column),
    },
  };
}

interface Rows {
  readonly rows: readonly number[];
  /** The last row that belongs to the sheet, lost ones included. */
  readonly last: number;
  readonly lostRow?: number;
}

function recordRows(grid: Grid, { bottom, columns }: RecordHead): Rows {
  const rows: number[] = [];
  let blank = 0;
  let row = bottom + 1;
  for (; row <= grid.rowCount && blank < 2; row++) {
    if (isBlank(grid, row)) {
      blank += 1;
      continue;
    }
    if (isNote(grid, row, columns)) return { rows, last: row - 1 };
    blank = 0;
    if (!(rows.length === 0 && isHeadRemark(grid, row)) && !isExample(grid, row)) rows.push(row);
  }
  for (; row <= grid.rowCount; row++) {
    if (isBlank(grid, row)) continue;
    return isRecordLike(grid, row, columns) ? { rows, last: row, lostRow: row } : { rows, last: row - 1 };
  }
  return { rows, last: Math.max(bottom, rows.at(-1) ?? bottom) };
}

/** Cells of nothing but spaces are blank to the import, too. */
function isBlank(grid: Grid, row: number): boolean {
  if (grid.isBlankRow(row)) return true;
  for (let column = 1; column <= grid.columnCount; column++) {
    const { value } = grid.cellAt(row, column);
    if (value !== null && !(typeof value === 'string' && plainText(value) === '')) return false;
  }
  return true;
}

/** 填表说明 and signature lines; also any long text that stands alone over the width of the table. */
function isNote(grid: Grid, row: number, columns: readonly RecordColumn[]): boolean {
  if (isAfterTable(grid, row)) return true;
  const texts = filled(grid, row);
  const block = grid.blockAt(row, texts[0]!);
  return texts.length === 1 && columns.length > 3 && block.right - block.left + 1 >= columns.length / 2 && /\p{Script=Han}/u.test(grid.labelAt(row, texts[0]!));
}

function isHeadRemark(grid: Grid, row: number): boolean {
  return filled(grid, row).every((column) => HEAD_REMARK.test(withoutSpaces(String(grid.cellAt(row, column).value))));
}

function isExample(grid: Grid, row: number): boolean {
  return EXAMPLE.test(withoutSpaces(grid.labelAt(row, filled(grid, row)[0]!)));
}

/** At least two fields are filled: not a note, not a second table's title. */
function isRecordLike(grid: Grid, row: number, columns: readonly RecordColumn[]): boolean {
  if (isAfterTable(grid, row)) return false;
  const of = new Set(columns.filter(({ field }) => field).map(({ column }) => column));
  return filled(grid, row).filter((column) => of.has(column)).length >= Math.max(2, of.size / 3);
}

function filled(grid: Grid, row: number): readonly number[] {
  const columns: number[] = [];
  for (let column = 1; column <= grid.columnCount; column++) {
    const { value } = grid.cellAt(row, column);
    if (value !== null && !(typeof value === 'string' && plainText(value) === '')) columns.push(column);
  }
  return columns;
}

function mergesWithin(grid: Grid, rows: readonly number[]): readonly Rectangle[] {
  const [first, last] = [rows[0] ?? 1, rows.at(-1) ?? 0];
  return grid.sheet.merges.filter((merge) => merge.bottom >= first && merge.top <= last).sort((a, b) => a.top - b.top || a.left - b.left);
}

/** The line with a word of the form's title; a longer note beside it is none. */
function titleAbove(grid: Grid, from: number, top: number, { titleWords }: FormDefinition): string | undefined {
  for (let row = from; row < top; row++) {
    for (let column = 1; column <= grid.columnCount; column++) {
      const text = grid.labelAt(row, column).trim();
      if (!/[:：]/u.test(text) && titleWords.some((word) => withoutSpaces(text).includes(word))) return text;
    }
  }
  return undefined;
}

/** 「填报日期：2026年6月30日」 above the head. */
function statedDay(grid: Grid, from: number, top: number): PlainDate | undefined {
  for (let row = from; row < top; row++) {
    for (let column = 1; column <= grid.columnCount; column++) {
      const block = grid.blockAt(row, column);
      if (block.top !== row || block.left !== column) continue;
      const text = withoutSpaces(grid.labelAt(row, column));
      const written = DAY_LINE.exec(text)?.[1] ?? (/(?:日期|时间)[:：]?$/u.test(text) ? grid.cellAt(row, block.right + 1).value : undefined);
      const read = typeof written === 'string' || typeof written === 'number' ? readRecordDate(written) : undefined;
      if (read && 'date' in read) return read.date;
    }
  }
  return undefined;
}
