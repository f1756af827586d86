/**
 * Finds a form whose indicators stand in rows: the stub is the column where most labels are indicators of the
 * definition, the head above says which column holds which period. Where the head names counts instead (份数, 覆盖企业,
 * 覆盖职工), each row has several indicators: a cross table.
 */
import type { FormDefinition } from '../model/form';
import { readBodyRows, type BodyRow } from './body-rows';
import { crossRows } from './cross-table';
import type { Grid } from './grid';
import { isDerived } from './label';
import { couldMatch, matchItems, type ItemIndex } from './match-items';
import { readPeriodHead, type PeriodHead } from './period-head';
import { findStubs } from './row-stub';
import { OWN_UNIT, type Table } from './table';
import type { Word } from './words';

interface Entry extends BodyRow {
  readonly head: PeriodHead;
}

export function findRows(
  grid: Grid,
  from: number,
  definition: FormDefinition,
  index: ItemIndex,
  answers: ReadonlyMap<string, string>,
  hits: readonly Word[],
): Table | undefined {
  const stubs = findStubs(grid, hits);
  const [main] = stubs;
  if (!main || (main.matched < 2 && definition.items.length > 2)) return undefined;
  const crossed = crossRows(grid, main, from, definition, index);
  if (crossed) return crossed;
  const heads = stubs.map((stub, at) => readPeriodHead(grid, stub, from, stubs[at + 1]?.column ?? grid.columnCount + 1));
  const entries = stubs.flatMap((stub, at) =>
    readBodyRows(grid, stub, heads[at]!, at === 0 ? 1 : stub.column, index).map((row): Entry => ({ ...row, head: heads[at]! })),
  );
  const lines = entries.filter((entry) => entry.hasFigures || couldMatch(index, entry.placed.label));
  const { matches, questions } = matchItems(lines.map(({ placed }) => placed), definition, index, answers);
  const byPlace = new Map(lines.map((entry) => [entry.placed.place, entry]));
  const isAsked = ({ place }: { readonly place: Entry['placed']['place'] }) => {
    const entry = byPlace.get(place)!;
    return entry.hasFigures && !isDerived(entry.placed.label);
  };
  return {
    definition,
    layout: 'indicators-in-rows',
    area: {
      top: Math.min(...heads.map(({ top }) => top)),
      left: 1,
      bottom: Math.max(main.last, ...lines.map(({ row }) => row)),
      right: Math.max(main.column, ...heads.flatMap(({ periods }) => [...periods.keys()])),
    },
    lines: matches.map(({ placed, item }) => {
      const { head, row } = byPlace.get(placed.place)!;
      const printedUnit = head.unitColumn === undefined ? '' : grid.labelAt(row, head.unitColumn);
      const cells = [...head.periods].map(([column, period]) => ({ row, column, unit: OWN_UNIT.key, period: period.key }));
      return { item, placed, cells, ...(printedUnit && { printedUnit }) };
    }),
    questions: questions.filter(isAsked),
    units: [OWN_UNIT],
    periods: [...new Map(heads.flatMap(({ periods }) => [...periods.values()].map((period) => [period.key, period] as const))).values()],
    labelCount: Math.max(matches.length, lines.filter(({ placed }) => isAsked(placed)).length),
  };
}
