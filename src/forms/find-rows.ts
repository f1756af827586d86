/**
 * Finds a form whose indicators stand in rows: the stub is the column where most labels are indicators of the
 * definition, the head is the lines above with periods (本期, 上年同期, 年度目标, 2005年). A form printed in two halves
 * side by side has two stubs.
 */
import type { FormDefinition } from '../model/form';
import type { Period } from '../model/period';
import { withoutSpaces } from '../text/plain-text';
import type { Grid } from './grid';
import type { Label } from './label';
import { couldMatch, matchItems, type ItemIndex, type PlacedLabel } from './match-items';
import { readPeriodLabel } from './period-label';
import { isAfterTable } from './surroundings';
import { CURRENT, OWN_UNIT, type ItemLine, type Table } from './table';

/** No printed form has more lines; a ledger of 100 000 rows is not searched for a stub. */
const LONGEST_FORM = 1500;
const WIDEST_STUB = 24;
const DEEPEST_HEAD = 6;

const UNIT_HEAD = /^(?:计量)?单位$/u;
const LINE_HEAD = /^(?:序号|行次|行号|代码|编号|栏次|指标代码|项目编号)$/u;

interface Half {
  readonly stub: number;
  readonly first: number;
  readonly last: number;
  readonly matched: number;
}

interface HeadColumns {
  readonly top: number;
  readonly periods: ReadonlyMap<number, Period>;
  readonly unitColumn?: number;
  readonly lineColumns: ReadonlySet<number>;
}

export function findRows(
  grid: Grid,
  from: number,
  definition: FormDefinition,
  index: ItemIndex,
  answers: ReadonlyMap<string, string>,
): Table | undefined {
  const halves = findStubs(grid, from, index);
  const [main] = halves;
  if (!main || (main.matched < 2 && definition.items.length > 2)) return undefined;
  const placedByHalf = halves.map((half, at) => {
    const limit = halves[at + 1]?.stub ?? grid.columnCount + 1;
    const left = at === 0 ? 1 : half.stub;
    const head = readHead(grid, half, from, limit);
    return { half, head, rows: bodyRows(grid, half, head, left, definition.layout === 'indicators-in-rows') };
  });
  const lines: ItemLine[] = [];
  const entries = placedByHalf.flatMap(({ head, rows }) => rows.map((row) => ({ ...row, head })));
  const withFigures = entries.filter((entry) => entry.hasFigures || couldMatch(index, entry.placed.label));
  const { matches, questions } = matchItems(
    withFigures.map((entry) => entry.placed),
    definition,
    index,
    answers,
  );
  const byPlace = new Map(entries.map((entry) => [entry.placed, entry]));
  for (const { placed, item } of matches) {
    const { head, row } = byPlace.get(placed)!;
    const printedUnit = head.unitColumn === undefined ? '' : grid.labelAt(row, head.unitColumn);
    const cells = [...head.periods].map(([column, period]) => ({ row, column, unit: OWN_UNIT.key, period: period.key }));
    lines.push({ item, placed, cells, ...(printedUnit && { printedUnit }) });
  }
  const periods = new Map(placedByHalf.flatMap(({ head }) => [...head.periods.values()].map((period) => [period.key, period] as const)));
  const answeredRows = withFigures.filter((entry) => entry.hasFigures).map((entry) => entry.placed.place);
  return {
    definition,
    layout: 'indicators-in-rows',
    area: {
      top: Math.min(...placedByHalf.map(({ head }) => head.top)),
      left: 1,
      bottom: Math.max(...withFigures.map((entry) => entry.row)),
      right: Math.max(main.stub, ...placedByHalf.flatMap(({ head }) => [...head.periods.keys()])),
    },
    lines,
    questions: questions.filter((question) => answeredRows.some((place) => place === question.place)),
    units: [OWN_UNIT],
    periods: [...periods.values()],
    labelCount: Math.max(answeredRows.length, lines.length),
  };
}

/** Columns in which labels of the definition stand one below the other, leftmost first; the first is where most of them are. */
function findStubs(grid: Grid, from: number, index: ItemIndex): readonly Half[] {
  const stubs: Half[] = [];
  const lastRow = Math.min(grid.rowCount, from + LONGEST_FORM);
  for (let column = 1; column <= Math.min(grid.columnCount, WIDEST_STUB); column++) {
    const rows: number[] = [];
    let blank = 0;
    for (let row = from; row <= lastRow && blank < 8; row++) {
      blank = grid.isBlankRow(row) ? blank + 1 : 0;
      if (rows.length > 0 && isAfterTable(grid, row)) break;
      if (grid.blockAt(row, column).top === row && couldMatch(index, grid.readLabel(row, column))) rows.push(row);
    }
    if (rows.length > 0) stubs.push({ stub: column, first: rows[0]!, last: rows.at(-1)!, matched: rows.length });
  }
  const most = Math.max(0, ...stubs.map((half) => half.matched));
  const main = stubs.find((half) => half.matched === most);
  if (!main || most < 2) return main ? [main] : [];
  const besides = stubs.filter((half) => half.stub > main.stub + 1 && half.matched >= Math.max(2, most / 4) && besideEachOther(main, half));
  return [main, ...besides];
}

function besideEachOther(a: Half, b: Half): boolean {
  return Math.abs(a.first - b.first) <= 1;
}

/** Periods over the columns right of the stub; a lone column of figures without one is the present period. */
function readHead(grid: Grid, half: Half, from: number, limit: number): HeadColumns {
  const periods = new Map<number, Period>();
  const lineColumns = new Set<number>();
  let unitColumn: number | undefined;
  let top = half.first;
  const seen = new Set<string>();
  for (let column = 1; column < limit; column++) {
    const texts = headTexts(grid, half.first, from, column);
    const own = texts.map(({ text }) => withoutSpaces(text));
    if (own.some((text) => LINE_HEAD.test(text))) lineColumns.add(column);
    else if (own.some((text) => UNIT_HEAD.test(text))) unitColumn = column;
    else if (column > half.stub) {
      const period = [own.join(''), ...own.toReversed()].map(readPeriodLabel).find((each) => each !== undefined);
      if (!period || seen.has(period.key)) continue;
      seen.add(period.key);
      periods.set(column, period);
    }
    const headRow = texts[0]?.row;
    if (headRow !== undefined && (periods.has(column) || lineColumns.has(column) || unitColumn === column)) top = Math.min(top, headRow);
  }
  if (periods.size === 0) {
    const column = onlyFigureColumn(grid, half, limit, lineColumns);
    if (column !== undefined) periods.set(column, CURRENT);
  }
  return { top, periods: withRoles(periods), lineColumns, ...(unitColumn !== undefined && { unitColumn }) };
}

/** The texts over a column, outermost first; lines across the whole table (titles, areas) and 「填报单位：」 are not head. */
function headTexts(grid: Grid, bodyTop: number, from: number, column: number): readonly { text: string; row: number }[] {
  const texts: { text: string; row: number }[] = [];
  for (let row = bodyTop - 1; row >= Math.max(from, bodyTop - DEEPEST_HEAD); row--) {
    const block = grid.blockAt(row, column);
    if (block.left === 1 && block.right >= grid.columnCount && grid.columnCount > 1) continue;
    if (grid.isBlankRow(row)) break;
    const text = grid.labelAt(row, column);
    if (text.trim() === '' || texts[0]?.text === text) continue;
    if (/[:：]/u.test(text)) break;
    texts.unshift({ text, row: block.top });
  }
  return texts;
}

function onlyFigureColumn(grid: Grid, half: Half, limit: number, lineColumns: ReadonlySet<number>): number | undefined {
  const figures: number[] = [];
  for (let column = half.stub + 1; column < Math.min(limit, grid.columnCount + 1); column++) {
    if (lineColumns.has(column)) continue;
    for (let row = half.first; row <= half.last; row++) {
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

interface BodyRow {
  readonly row: number;
  readonly placed: PlacedLabel;
  readonly hasFigures: boolean;
}

function bodyRows(grid: Grid, half: Half, head: HeadColumns, left: number, long: boolean): readonly BodyRow[] {
  const rows: BodyRow[] = [];
  const firstFigure = Math.min(...head.periods.keys());
  const stubEnd = Number.isFinite(firstFigure) ? firstFigure - 1 : half.stub;
  let blank = 0;
  for (let row = half.first; row <= grid.rowCount && row <= half.first + LONGEST_FORM; row++) {
    if (grid.isBlankRow(row)) {
      if (++blank >= 2 && row > half.last) break;
      continue;
    }
    blank = 0;
    if (isAfterTable(grid, row)) break;
    if (row > half.last && (!long || isTitleLike(grid, row))) break;
    const labels = stubLabels(grid, row, left, stubEnd, head);
    const leaf = labels.at(-1);
    if (!leaf) continue;
    const hasFigures = [...head.periods.keys()].some((column) => grid.cellAt(row, column).value !== null);
    rows.push({
      row,
      hasFigures,
      placed: { label: leaf.label, path: labels.slice(0, -1).map(({ label }) => label), place: { sheet: grid.sheet.name, row, column: leaf.column } },
    });
  }
  return rows;
}

function isTitleLike(grid: Grid, row: number): boolean {
  const block = grid.blockAt(row, 1);
  return block.right > block.left && block.right >= grid.columnCount - 1;
}

/** In a bilingual stub (机构数 | Institutions) the Chinese label is the label. */
function stubLabels(grid: Grid, row: number, left: number, right: number, head: HeadColumns): { label: Label; column: number }[] {
  const labels: { label: Label; column: number }[] = [];
  for (let column = left; column <= right; column = grid.blockAt(row, column).right + 1) {
    if (head.lineColumns.has(column) || head.unitColumn === column) continue;
    const label = grid.readLabel(row, column);
    if (label.keys.length > 0 && !/^\d+$/u.test(withoutSpaces(label.printed))) labels.push({ label, column });
  }
  const chinese = labels.filter(({ label }) => /\p{Script=Han}/u.test(label.printed));
  return chinese.length > 0 ? chinese : labels;
}
