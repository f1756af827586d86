/**
 * Reads a record sheet as an import system does: the head by its titles, then one record a row. Which template it is, the
 * titles decide; a word of the form's name in its title settles between like ones.
 */
import type { Rectangle } from '../model/address';
import { addressOf } from '../model/address';
import type { Form, FormDefinition } from '../model/form';
import type { Cell } from '../model/workbook';
import { withoutSpaces } from '../text/plain-text';
import { readRecordDate, type PlainDate } from '../text/record-date';
import type { Grid } from './grid';
import { fieldIndexOf, findRecordHead, type RecordHead } from './record-head';
import { recordRows } from './record-rows';
import { readSurroundings, type Surroundings } from './surroundings';

export interface FoundRecords {
  readonly definition: FormDefinition;
  readonly head: RecordHead;
  readonly around: Surroundings;
  /** Comparable with the fit of a table of figures: titles found, by the share of all titles they are. */
  readonly fit: number;
}

const LEAST_COVERAGE = 1 / 2;
const LEAST_COVERAGE_TITLED = 1 / 3;
const DECISIVE_FIELDS = 6;
const DECISIVE_COVERAGE = 0.8;
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

/** A head that is nearly all template, with no figures above it, needs no comparing with tables of figures. */
export function isDecisive(grid: Grid, from: number, { head }: FoundRecords): boolean {
  if (head.matched < DECISIVE_FIELDS || head.matched < DECISIVE_COVERAGE * head.labelled) return false;
  for (let row = from; row < head.top; row++) {
    for (let column = 1; column <= grid.columnCount; column++) if (typeof grid.cellAt(row, column).value === 'number') return false;
  }
  return true;
}

export function readRecords(grid: Grid, from: number, { definition, head, around }: FoundRecords): Form {
  const { rows, last, lostRow } = recordRows(grid, head.bottom, head.columns);
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
