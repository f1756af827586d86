/** Tables: rows and columns from 1; what is written in a cell stands before its end mark. */
import { CELL_END, type FakeTable } from './paper';
import { properties, rangeOf } from './range';
import type { FakeDocument, WriterWorld } from './world';

export function tableOf(world: WriterWorld, document: FakeDocument, table: FakeTable): object {
  const look = (prefix: string, names: readonly string[], more: object = {}) => Object.defineProperties(
    properties(names, () => Object.fromEntries(names.map((name) => [name, table.look[prefix + name] ?? 0])), (name, value) => {
      world.changing(document);
      table.look[prefix + name] = value;
    }),
    Object.getOwnPropertyDescriptors(more),
  );
  const borders = (prefix: string) => world.collection('Borders', () => [], look(prefix, ['Enable'], {
    Item: (side: number) => {
      if (![-1, -2, -3, -4, -5, -6].includes(side)) throw new Error('集合所要求的成员不存在');
      return world.host('Border', look(`${prefix}${side}.`, ['LineStyle', 'LineWidth']));
    },
  }));
  return world.host('Table', look('', ['AllowAutoFit'], {
    get Range() {
      return rangeOf(world, document, table.start, table.end);
    },
    get Rows() {
      const rows = Array.from({ length: table.rows }, (_, at) => ({ object: () => world.host('Row', look(`row${at + 1}.`, ['HeadingFormat'], { Borders: borders(`row${at + 1}.`) })) }));
      return world.collection('Rows', () => rows, look('', ['Alignment', 'AllowBreakAcrossPages']));
    },
    get Columns() {
      const columns = Array.from({ length: table.columns }, (_, at) => ({ object: () => world.host('Column', look(`column${at + 1}.`, ['Width'])) }));
      return world.collection('Columns', () => columns);
    },
    get Borders() {
      return borders('');
    },
    Cell: (row: number, column: number) => {
      if (row < 1 || column < 1 || row > table.rows || column > table.columns) throw new Error('集合所要求的成员不存在');
      const [start, end] = cellSpan(document, table, row, column);
      return world.host('Cell', { Range: rangeOf(world, document, start, end) });
    },
  }));
}

/** Without its end mark. */
function cellSpan({ paper }: FakeDocument, table: FakeTable, row: number, column: number): readonly [number, number] {
  let at = table.start;
  for (let passed = (row - 1) * (table.columns + 1) + column - 1; passed > 0; at += 1) if (paper.glyphs[at]!.character === CELL_END) passed -= 1;
  let end = at;
  while (paper.glyphs[end]!.character !== CELL_END) end += 1;
  return [at, end];
}
