/**
 * Short texts laid side by side over the columns of a table, each with the room it needs: 单位负责人, 统计负责人, 填表人 …
 * They go on in another row where the table is too narrow, and stand apart where it is wide.
 */
export interface Flowing {
  readonly text: string;
  /** Places, what is to be written behind the text included. */
  readonly room: number;
}

export interface Laid {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

const LOOSENESS = [1, 0.9, 0.8, 0.65, 0.5, 0];

/** @returns rows of texts, in as few rows as can be and evenly spread */
export function flow(widths: readonly number[], texts: readonly Flowing[]): readonly (readonly Laid[])[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const needed = texts.reduce((sum, { room }) => sum + room, 0);
  const spare = Math.max(0, total / needed - 1);
  const tried = LOOSENESS.map((looseness) => laid(widths, texts, 1 + spare * looseness));
  return tried.reduce((best, rows) => (rows.length < best.length ? rows : best));
}

function laid(widths: readonly number[], texts: readonly Flowing[], factor: number): readonly (readonly Laid[])[] {
  const rows: Laid[][] = [[]];
  let column = 1;
  for (const { text, room } of texts) {
    let right = lastColumn(widths, column, room * factor);
    if (right === undefined && rows.at(-1)!.length > 0) {
      rows.push([]);
      column = 1;
      right = lastColumn(widths, column, room * factor);
    }
    const end = right ?? widths.length;
    rows.at(-1)!.push({ text, left: column, right: end });
    column = end + 1;
  }
  return rows.filter((row) => row.length > 0).map((row) => row.map((each, at) => (at === row.length - 1 ? { ...each, right: widths.length } : each)));
}

/** Of the columns from `left` on that give enough room together. */
function lastColumn(widths: readonly number[], left: number, room: number): number | undefined {
  let sum = 0;
  for (let column = left; column <= widths.length; column++) {
    sum += widths[column - 1]!;
    if (sum >= room) return column;
  }
  return undefined;
}
