/**
 * The stub of a table whose indicators stand in columns: names of units (地区, 单位名称) or years down one column.
 * 合计 and 全国 add up the others; 东部地区 and a line that only names a group of units are none themselves.
 */
import { addressOf } from '../model/address';
import type { ReportingUnit } from '../model/form';
import type { Period } from '../model/period';
import { withoutSpaces } from '../text/plain-text';
import type { ColumnLabel } from './column-head';
import type { Grid } from './grid';
import { readPeriodLabel } from './period-label';
import { isAfterTable } from './surroundings';
import { CURRENT, OWN_UNIT } from './table';

const TOTAL_ROW = /(?:合计|总计|小计|共计)$|^(?:合计|总计|小计|共计|总数)|^(?:全国|全省|全市|全区|全县|全州|全镇|全乡|全街道|全旗|本级|全系统)$/u;
/** Groups of regions that national tables print between the regions. */
const REGION_GROUP = /^(?:东部|中部|西部|东北|沿海|内陆|华北|华东|华中|华南|中南|西南|西北)(?:地区)?$/u;
const NAME_HEAD = /^(?:地区|单位|名称|年份|年度|年|省份|省市|地区名称|镇街|镇街道|乡镇|乡镇街道|县区|县市区|区县|市县|项目|指标|时间|填报单位|region|year|item)$/u;
/** What nothing but a unit stands under, so that codes and dates may come before it. */
const UNIT_HEAD = /^(?:所属|建会|基层|下属)?(?:单位|企业|公司|工会|基层工会|工会组织)(?:单位)?名称$/u;
export const SERIAL_HEAD = /^(?:序号|序|编号|行次|行号)$/u;
/** So many blank rows may stand between groups of rows. */
const WIDEST_GAP = 4;
const PEEKED_ROWS = 200;

/**
 * The column of names: by its head, else the one with most texts or years below.
 * @param labels of the whole head. @param firstItem position among them of the first indicator, which only 单位名称 may follow
 */
export function findNameColumn(grid: Grid, below: number, labels: readonly ColumnLabel[], firstItem: number): number | undefined {
  const before = labels.slice(0, firstItem);
  const isNamed = ({ label }: ColumnLabel): boolean => label.keys.some((key) => UNIT_HEAD.test(key));
  const named = before.find((each) => isNamed(each) || each.label.keys.some((key) => NAME_HEAD.test(key))) ?? labels.find(isNamed);
  if (named) return named.column;
  let best: number | undefined;
  let most = 0;
  for (const { column, label } of before) {
    if (SERIAL_HEAD.test(label.keys[0] ?? '')) continue;
    let names = 0;
    for (let row = below + 1; row <= Math.min(grid.rowCount, below + PEEKED_ROWS); row++) {
      const text = grid.labelAt(row, column);
      if (/\p{Script=Han}/u.test(text) || readPeriodLabel(text)?.year !== undefined) names += 1;
    }
    if (names > most) [best, most] = [column, names];
  }
  return best;
}

/**
 * Down to a note, a signature line, a wide gap or the head of another table; the line of column numbers (甲 1 2 3) and
 * lines without any figure are left out. Of a form that nobody has filled in yet, the lines that have a name are its rows.
 */
export function dataRows(grid: Grid, first: number, stub: number): readonly number[] {
  const rows: number[] = [];
  const named: number[] = [];
  let blank = 0;
  for (let row = first; row <= grid.rowCount; row++) {
    if (grid.isBlankRow(row)) {
      if (++blank > WIDEST_GAP) break;
      continue;
    }
    if (isAfterTable(grid, row)) break;
    if (rows.length === 0 && isColumnNumbers(grid, row, stub)) continue;
    const isNamed = grid.labelAt(row, stub).trim() !== '';
    const isHeading = grid.blockAt(row, stub).right > stub + 1;
    if (isNamed && !isHeading) named.push(row);
    if (isHeading || !isFilled(grid, row, stub, isNamed)) {
      if (blank > 0 && !continuesBelow(grid, row, stub)) break;
      blank = 0;
      continue;
    }
    blank = 0;
    rows.push(row);
  }
  return rows.length > 0 ? rows : named;
}

/**
 * A unit with its number in the list counts as one even where it reported nothing, and so do a year and a line of formulas
 * that have come to nothing yet; a number alone is a line that nobody has begun.
 */
function isFilled(grid: Grid, row: number, stub: number, isNamed: boolean): boolean {
  for (let column = isNamed ? 1 : stub + 1; column <= grid.columnCount; column++) {
    if (column !== stub && (grid.holdsFigure(row, column) || (isNamed && grid.cellAt(row, column).formula !== undefined))) return true;
  }
  return isNamed && readPeriodLabel(grid.labelAt(row, stub))?.year !== undefined;
}

/** After a gap, a line without figures is a group's name if a line of figures follows it, a title if words do. */
function continuesBelow(grid: Grid, row: number, stub: number): boolean {
  return row < grid.rowCount && !grid.isBlankRow(row + 1) && isFilled(grid, row + 1, stub, grid.labelAt(row + 1, stub).trim() !== '');
}

function isColumnNumbers(grid: Grid, row: number, stub: number): boolean {
  const name = withoutSpaces(grid.labelAt(row, stub));
  if (!/^(?:甲|乙|丙|栏次|-|—|[(（]?\d{1,2}[)）]?)?$/u.test(name)) return false;
  const numbers: number[] = [];
  for (let column = 1; column <= grid.columnCount; column++) {
    const number = Number(withoutSpaces(grid.labelAt(row, column)).replace(/[()（）]/gu, '') || NaN);
    if (!Number.isNaN(number)) numbers.push(number);
  }
  return numbers.length >= 2 && numbers.every((number, at) => number === numbers[0]! + at) && numbers[0]! <= 3;
}

/** 合计, 城关镇小计, 全国: it adds up others. The name without spaces. */
export function isTotalName(name: string): boolean {
  return TOTAL_ROW.test(name);
}

export interface StubRow {
  readonly row: number;
  /** ReportingUnit.key */
  readonly unit: string;
  /** Period.key */
  readonly period: string;
}

export interface NameStub {
  readonly rows: readonly StubRow[];
  readonly units: readonly ReportingUnit[];
  readonly periods: readonly Period[];
}

export function readNameStub(grid: Grid, rows: readonly number[], stub: number): NameStub {
  const units = new Map<string, ReportingUnit>();
  const periods = new Map<string, Period>();
  const lines: StubRow[] = [];
  for (const row of rows) {
    const printed = grid.labelAt(row, stub).trim();
    const name = withoutSpaces(printed).replace(/^(?:#|其中[:：]?)/u, '') || totalNameBefore(grid, row, stub);
    if (REGION_GROUP.test(name)) continue;
    const period = printed === '' || TOTAL_ROW.test(name) ? undefined : readPeriodLabel(printed);
    const unit = period ? OWN_UNIT : unitOf(grid, row, stub, printed, name, units);
    units.set(unit.key, unit);
    periods.set(period?.key ?? CURRENT.key, period ?? CURRENT);
    lines.push({ row, unit: unit.key, period: period?.key ?? CURRENT.key });
  }
  return { rows: lines, units: [...units.values()], periods: [...periods.values()] };
}

/** 合计 in the column of serial numbers, with nothing under 单位名称. */
function totalNameBefore(grid: Grid, row: number, stub: number): string {
  for (let column = 1; column < stub; column++) {
    const name = withoutSpaces(grid.labelAt(row, column));
    if (TOTAL_ROW.test(name)) return name;
  }
  return '';
}

/** A nameless row keeps its address as key, and a name met twice is told apart by it, so that no row is lost. */
function unitOf(grid: Grid, row: number, stub: number, printed: string, name: string, known: ReadonlyMap<string, ReportingUnit>): ReportingUnit {
  const place = { sheet: grid.sheet.name, row, column: stub };
  const isTotal = TOTAL_ROW.test(name);
  if (name === '') return { key: `@${addressOf(place)}`, name: `第${row}行`, isTotal, place };
  return { key: known.has(name) ? `${name}@${addressOf(place)}` : name, name: printed || name, isTotal, place };
}
