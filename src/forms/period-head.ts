/**
 * The head over a stub of indicators: which column holds which period (本期, 上年同期, 年度目标, 2005年), where units of
 * measure and line numbers stand. Columns of comparison (增减, 同比%, 完成率) hold no figures of their own and are passed over.
 */
import type { Period } from '../model/period';
import { withoutSpaces } from '../text/plain-text';
import type { Grid } from './grid';
import { isDerived, readLabel } from './label';
import { readPeriodLabel } from './period-label';
import type { Stub } from './row-stub';
import { CURRENT } from './table';

export interface PeriodHead {
  readonly top: number;
  readonly periods: ReadonlyMap<number, Period>;
  readonly unitColumn?: number;
  readonly lineColumns: ReadonlySet<number>;
}

const DEEPEST_HEAD = 6;
const UNIT_HEAD = /^(?:计量)?单位$/u;
const LINE_HEAD = /^(?:序号|序|行次|行号|代码|编号|栏次|指标代码|项目编号|项目代码)$/u;

/** @param limit the first column that belongs to the next half */
export function readPeriodHead(grid: Grid, stub: Stub, from: number, limit: number): PeriodHead {
  const columns = new Map<string, { readonly column: number; readonly period: Period }>();
  const lineColumns = new Set<number>();
  let unitColumn: number | undefined;
  let top = stub.first;
  for (let column = 1; column < limit; column++) {
    const texts = headTexts(grid, stub.first, from, column);
    const own = texts.map(({ text }) => withoutSpaces(text));
    let isHead = true;
    if (own.some((text) => LINE_HEAD.test(text))) lineColumns.add(column);
    else if (own.some((text) => UNIT_HEAD.test(text))) unitColumn = column;
    else {
      const period = column > stub.column ? periodOf(own) : undefined;
      isHead = period !== undefined;
      const before = period && columns.get(period.key);
      if (period && (!before || isFuller(period, before.period))) columns.set(period.key, { column, period });
    }
    if (isHead && texts[0]) top = Math.min(top, texts[0].row);
  }
  const periods = new Map([...columns.values()].sort((a, b) => a.column - b.column).map(({ column, period }) => [column, period]));
  if (periods.size === 0) {
    const column = onlyFigureColumn(grid, stub, limit, lineColumns);
    if (column !== undefined) periods.set(column, CURRENT);
  }
  return { top, periods: withRoles(periods), lineColumns, ...(unitColumn !== undefined && { unitColumn }) };
}

function periodOf(texts: readonly string[]): Period | undefined {
  if (texts.some((text) => isDerived(readLabel(text)))) return undefined;
  return [texts.join(''), ...texts.toReversed()].map(readPeriodLabel).find((each) => each !== undefined);
}

/** 本年累计 beside 本月: the form reports what the year has come to. */
function isFuller(period: Period, before: Period): boolean {
  return period.label.includes('累计') && !before.label.includes('累计');
}

export interface HeadText {
  readonly text: string;
  readonly row: number;
}

/**
 * The texts over a column, outermost first; lines across the whole table (titles, areas) and 「填报单位：」 are not head. A row
 * left blank below the head is passed over, also where the heading of the first area (一、组织建设) follows it.
 */
export function headTexts(grid: Grid, bodyTop: number, from: number, column: number): readonly HeadText[] {
  const texts: HeadText[] = [];
  let isGapPassed = false;
  for (let row = bodyTop - 1; row >= Math.max(from, bodyTop - DEEPEST_HEAD); row--) {
    const block = grid.blockAt(row, column);
    if (block.left === 1 && block.right >= grid.columnCount && grid.columnCount > 1) continue;
    if (grid.isBlankRow(row)) {
      if (texts.length === 0 && !isGapPassed && isHeadingOnly(grid, row + 1, bodyTop)) {
        isGapPassed = true;
        continue;
      }
      break;
    }
    const text = grid.labelAt(row, column);
    if (text.trim() === '' || texts[0]?.text === text) continue;
    if (/[:：]/u.test(text)) break;
    texts.unshift({ text, row: block.top });
  }
  return texts;
}

/** At most one line, with one text. */
function isHeadingOnly(grid: Grid, first: number, bodyTop: number): boolean {
  if (first === bodyTop) return true;
  if (first + 1 !== bodyTop) return false;
  let filled = 0;
  for (let column = 1; column <= grid.columnCount; column = grid.blockAt(first, column).right + 1) if (grid.labelAt(first, column).trim() !== '') filled += 1;
  return filled === 1;
}

function onlyFigureColumn(grid: Grid, stub: Stub, limit: number, lineColumns: ReadonlySet<number>): number | undefined {
  const figures: number[] = [];
  for (let column = stub.column + 1; column < Math.min(limit, grid.columnCount + 1); column++) {
    if (lineColumns.has(column)) continue;
    for (let row = stub.first; row <= stub.last; row++) {
      if (typeof grid.cellAt(row, column).value === 'number') {
        figures.push(column);
        break;
      }
    }
  }
  return figures.length === 1 ? figures[0] : undefined;
}

/** 2026年上半年 beside 2025年上半年 are 本期 and 上年同期; whole years stay years. */
function withRoles(periods: ReadonlyMap<number, Period>): ReadonlyMap<number, Period> {
  const spans = [...periods.values()].filter((period) => period.year !== undefined && period.key !== String(period.year));
  if (spans.length === 0) return periods;
  const latest = Math.max(...spans.map((period) => period.year!));
  return new Map(
    [...periods].map(([column, period]) => {
      if (!spans.includes(period) || period.year! < latest - 1) return [column, period];
      const role = period.year === latest ? 'current' : 'samePeriodLastYear';
      return [column, { ...period, key: role, role }];
    }),
  );
}
