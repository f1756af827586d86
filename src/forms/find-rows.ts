/**
 * Finds a form whose indicators stand in rows: the stub is the column where most labels are indicators of the
 * definition, the head above says which column holds which period. Where the head names counts instead (份数, 覆盖企业,
 * 覆盖职工), each row has several indicators: a cross table.
 */
import type { FormDefinition, ReportingUnit } from '../model/form';
import { readBodyRows, type BodyRow } from './body-rows';
import { crossRows } from './cross-table';
import type { Grid } from './grid';
import { isDerived } from './label';
import { couldMatch, matchItems, type ItemIndex } from './match-items';
import { readPeriodHead, type PeriodHead } from './period-head';
import { findStubs, type Stub } from './row-stub';
import { CURRENT, OWN_UNIT, type LineCell, type Table } from './table';
import { readUnitHead } from './unit-head';
import type { Word } from './words';

/** What the columns of figures are about: periods of the form's own unit, or units at present. */
interface Head extends PeriodHead {
  readonly columns: ReadonlyMap<number, Omit<LineCell, 'row' | 'column'>>;
  readonly units: readonly ReportingUnit[];
}

interface Entry extends BodyRow {
  readonly head: Head;
}

export function findRows(
  grid: Grid,
  from: number,
  definition: FormDefinition,
  index: ItemIndex,
  answers: ReadonlyMap<string, string>,
  hits: readonly Word[],
): Table | undefined {
  const stubs = findStubs(grid, hits, index);
  const [main] = stubs;
  if (!main || (main.matched < 2 && definition.items.length > 2)) return undefined;
  const crossed = crossRows(grid, main, from, definition, index);
  if (crossed) return crossed;
  const heads = stubs.map((stub, at): Head => readHead(grid, stub, from, stubs[at + 1]?.column ?? grid.columnCount + 1));
  const entries = stubs.flatMap((stub, at) =>
    readBodyRows(grid, stub, heads[at]!, at === 0 ? 1 : stub.column, index).map((row): Entry => ({ ...row, head: heads[at]! })),
  );
  const lines = entries.filter((entry) => entry.hasFigures || couldMatch(index, entry.placed.label));
  const { matches, open } = matchItems(lines.map(({ placed }) => placed), definition, index, answers);
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
      right: Math.max(main.column, ...heads.flatMap(({ columns }) => [...columns.keys()])),
    },
    lines: matches.map(({ placed, item }) => {
      const { head, row } = byPlace.get(placed.place)!;
      const printedUnit = head.unitColumn === undefined ? '' : grid.labelAt(row, head.unitColumn);
      const cells = [...head.columns].map(([column, about]) => ({ row, column, ...about }));
      return { item, placed, cells, ...(printedUnit && { printedUnit }) };
    }),
    open: open.filter(({ placed }) => isAsked(placed)),
    units: [...new Map(heads.flatMap(({ units }) => units).map((unit) => [unit.key, unit])).values()],
    periods: [...new Map(heads.flatMap(({ periods }) => [...periods.values()].map((period) => [period.key, period] as const))).values()],
    labelCount: Math.max(matches.length, lines.filter(({ placed }) => isAsked(placed)).length),
  };
}

function readHead(grid: Grid, stub: Stub, from: number, limit: number): Head {
  const head = readPeriodHead(grid, stub, from, limit);
  const units = readUnitHead(grid, stub, from, limit, head);
  if (units) {
    const columns = new Map([...units].map(([column, { key }]) => [column, { unit: key, period: CURRENT.key }]));
    return { ...head, periods: new Map([...units.keys()].map((column) => [column, CURRENT])), columns, units: [...units.values()] };
  }
  const columns = new Map([...head.periods].map(([column, { key }]) => [column, { unit: OWN_UNIT.key, period: key }]));
  return { ...head, columns, units: [OWN_UNIT] };
}
