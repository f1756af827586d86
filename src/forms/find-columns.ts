/**
 * Finds a form whose indicators stand in columns: the head is the band of rows where labels are indicators of the
 * definition, the stub is the column of names (地区, 单位名称) or years left of them. 合计 and 全国 are rows that add up.
 */
import { addressOf } from '../model/address';
import type { FormDefinition, ReportingUnit } from '../model/form';
import type { Period } from '../model/period';
import { withoutSpaces } from '../text/plain-text';
import type { Grid } from './grid';
import { readLabel, unitAlone, type Label } from './label';
import { couldMatch, matchItems, type ItemIndex, type PlacedLabel } from './match-items';
import { readPeriodLabel } from './period-label';
import { isAfterTable } from './surroundings';
import { CURRENT, OWN_UNIT, type LineCell, type Table } from './table';
import { readUnits } from '../text/unit-of-measure';

/** A head begins within this many rows of the end of the table before it. */
const SEARCHED_ROWS = 60;

const TOTAL_ROW = /^(?:合计|总计|小计|共计|总数|全国|全省|全市|全区|全县|全州|全镇|全乡|全街道|全国合计|全国总计|地区合计|各地区合计|本级合计|全系统)$/u;
const NAME_HEAD = /^(?:地区|单位名称|单位|工会名称|基层工会名称|企业名称|名称|年份|年度|年|省份|地区名称|镇街|乡镇|县区|区县|项目|指标|时间|填报单位)$/u;
const NOT_DATA = /^(?:序号|备注|说明|编号|行次|行号)$/u;

export function findColumns(
  grid: Grid,
  from: number,
  definition: FormDefinition,
  index: ItemIndex,
  answers: ReadonlyMap<string, string>,
): Table | undefined {
  const core = richestRow(grid, from, index);
  if (core === undefined) return undefined;
  const head = headBand(grid, from, core);
  const labels = columnLabels(grid, head);
  const firstItem = labels.findIndex(({ label, path }) => couldMatch(index, label) || path.some((outer) => couldMatch(index, outer)));
  const stub = firstItem < 0 ? undefined : stubColumn(grid, head, labels.slice(0, firstItem));
  if (stub === undefined) return undefined;
  const rows = dataRows(grid, head.bottom + 1, stub);
  if (rows.length === 0) return undefined;
  const data = labels.filter(({ place, label }) => place.column > stub && !NOT_DATA.test(label.keys[0] ?? '') && label.keys.length > 0);
  const { matches, questions } = matchItems(data, definition, index, answers);
  const { units, periods, cellsOf } = readStub(grid, rows, stub);
  const lines = matches.map(({ item, placed }) => ({ item, placed, cells: cellsOf(placed.place.column) }));
  return {
    definition,
    layout: 'indicators-in-columns',
    area: { top: head.top, left: 1, bottom: rows.at(-1)!, right: Math.max(...labels.map(({ place }) => place.column)) },
    lines,
    questions,
    units,
    periods,
    labelCount: data.length,
  };
}

/** The row where most labels could be indicators; the topmost of equals. */
function richestRow(grid: Grid, from: number, index: ItemIndex): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (let row = from; row <= Math.min(grid.rowCount, from + SEARCHED_ROWS); row++) {
    let matched = 0;
    for (let column = 1; column <= grid.columnCount; column = grid.blockAt(row, column).right + 1) {
      if (couldMatch(index, grid.readLabel(row, column))) matched += 1;
    }
    if (matched > most) [best, most] = [row, matched];
  }
  return best;
}

interface Band {
  readonly top: number;
  readonly bottom: number;
}

function headBand(grid: Grid, from: number, core: number): Band {
  let top = core;
  while (top > from && isHeadRow(grid, top - 1)) top -= 1;
  let bottom = core;
  while (bottom < grid.rowCount && continuesHead(grid, bottom)) bottom += 1;
  return { top, bottom };
}

/** Above the core: at least two different labels, no unit line, no 「填报单位：」. */
function isHeadRow(grid: Grid, row: number): boolean {
  const texts = new Set<string>();
  for (let column = 1; column <= grid.columnCount; column = grid.blockAt(row, column).right + 1) {
    const text = grid.labelAt(row, column).trim();
    if (text === '') continue;
    if (/[:：]/u.test(text) || readUnits(text).length > 0) return false;
    texts.add(text);
  }
  return texts.size >= 2;
}

/** The row below is head as long as the stub's head reaches down to it or is blank there, and no figure stands in it. */
function continuesHead(grid: Grid, row: number): boolean {
  const next = row + 1;
  let text = 0;
  for (let column = 1; column <= grid.columnCount; column++) {
    const { value } = grid.cellAt(next, column);
    if (typeof value === 'number') return false;
    if (typeof value === 'string' && value.trim() !== '') text += 1;
  }
  const merged = grid.blockAt(next, 1).top <= row;
  return merged || (text > 0 && grid.labelAt(next, 1).trim() === '' && grid.labelAt(next, 2).trim() !== '');
}

function columnLabels(grid: Grid, head: Band): readonly PlacedLabel[] {
  const labels: PlacedLabel[] = [];
  for (let column = 1; column <= grid.columnCount; column++) {
    const path: { label: Label; row: number }[] = [];
    for (let row = head.top; row <= head.bottom; row++) {
      const text = grid.labelAt(row, column);
      const block = grid.blockAt(row, column);
      if (text.trim() === '' || (block.top < row && row > head.top)) continue;
      const above = path.at(-1);
      const unit = above && unitAlone(text);
      if (unit) above.label = { ...above.label, unit };
      else path.push({ label: grid.readLabel(row, column), row: block.top });
    }
    const leaf = path.at(-1);
    const place = { sheet: grid.sheet.name, row: leaf?.row ?? head.bottom, column };
    labels.push({ label: leaf?.label ?? readLabel(''), path: path.slice(0, -1).map(({ label }) => label), place });
  }
  return labels;
}

/** The column of names: by its head, else the one with most texts or years below. */
function stubColumn(grid: Grid, head: Band, before: readonly PlacedLabel[]): number | undefined {
  const named = before.find(({ label }) => label.keys.some((key) => NAME_HEAD.test(key)));
  if (named) return named.place.column;
  let best: number | undefined;
  let most = 0;
  for (const { place, label } of before) {
    if (NOT_DATA.test(label.keys[0] ?? '')) continue;
    let names = 0;
    for (let row = head.bottom + 1; row <= Math.min(grid.rowCount, head.bottom + 200); row++) {
      const text = grid.labelAt(row, place.column);
      if (/\p{Script=Han}/u.test(text) || readPeriodLabel(text)?.year !== undefined) names += 1;
    }
    if (names > most) [best, most] = [place.column, names];
  }
  return best;
}

/** Down to a note, a signature line or two blank rows; the line of column numbers (甲 1 2 3) is left out. */
function dataRows(grid: Grid, first: number, stub: number): readonly number[] {
  const rows: number[] = [];
  let blank = 0;
  for (let row = first; row <= grid.rowCount; row++) {
    if (grid.isBlankRow(row)) {
      if (++blank >= 2) break;
      continue;
    }
    blank = 0;
    if (isAfterTable(grid, row)) break;
    if (rows.length === 0 && isColumnNumbers(grid, row, stub)) continue;
    if (grid.blockAt(row, stub).right > stub + 1) continue;
    rows.push(row);
  }
  return rows;
}

function isColumnNumbers(grid: Grid, row: number, stub: number): boolean {
  const name = withoutSpaces(grid.labelAt(row, stub));
  if (!/^(?:甲|乙|丙|栏次|-|—|1)?$/u.test(name)) return false;
  const numbers: number[] = [];
  for (let column = stub + 1; column <= grid.columnCount; column++) {
    const number = Number(withoutSpaces(grid.labelAt(row, column)).replace(/[()（）]/gu, '') || NaN);
    if (!Number.isNaN(number)) numbers.push(number);
  }
  return numbers.length >= 2 && numbers.every((number, at) => number === numbers[0]! + at) && numbers[0]! <= 3;
}

function readStub(grid: Grid, rows: readonly number[], stub: number) {
  const units = new Map<string, ReportingUnit>();
  const periods = new Map<string, Period>();
  const lines: { row: number; unit: string; period: string }[] = [];
  for (const row of rows) {
    const printed = grid.labelAt(row, stub).trim();
    const period = readPeriodLabel(printed);
    if (period && printed !== '' && !TOTAL_ROW.test(withoutSpaces(printed))) {
      periods.set(period.key, period);
      units.set(OWN_UNIT.key, OWN_UNIT);
      lines.push({ row, unit: OWN_UNIT.key, period: period.key });
      continue;
    }
    const unit = unitOf(grid, row, stub, printed, units);
    units.set(unit.key, unit);
    periods.set(CURRENT.key, CURRENT);
    lines.push({ row, unit: unit.key, period: CURRENT.key });
  }
  const cellsOf = (column: number): readonly LineCell[] => lines.map((line) => ({ ...line, column }));
  return { units: [...units.values()], periods: [...periods.values()], cellsOf };
}

/** A nameless row keeps its address as key, and a name met twice is told apart by it, so that no row is lost. */
function unitOf(grid: Grid, row: number, stub: number, printed: string, known: ReadonlyMap<string, ReportingUnit>): ReportingUnit {
  const place = { sheet: grid.sheet.name, row, column: stub };
  const name = withoutSpaces(printed).replace(/^(?:#|其中[:：]?)/u, '');
  const isTotal = TOTAL_ROW.test(name);
  if (name === '') return { key: `@${addressOf(place)}`, name: `第${row}行`, isTotal, place };
  return { key: known.has(name) ? `${name}@${addressOf(place)}` : name, name: printed, isTotal, place };
}
