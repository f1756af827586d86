/** The shapes in which builds of WPS hand over a block of cells; each is reported of some build. */
import type { Bridge } from './bridge';

export interface Shape {
  /**
   * modern: rows of cells, one cell bare. flat: one row or column as a plain list. wrapper: an object with Item(row, column).
   * nested: one cell as [[x]] too. nothing: a block without any content as a bare null.
   */
  readonly block: 'modern' | 'flat' | 'wrapper' | 'nested' | 'nothing';
  readonly empty: null | undefined;
}

export function shaped(bridge: Bridge, { block, empty }: Shape, rows: readonly (readonly unknown[])[]): unknown {
  const filled = rows.map((row) => row.map((value) => value ?? empty));
  const [first] = filled;
  const isCell = filled.length === 1 && first!.length === 1;
  if (isCell && block !== 'nested') return first![0];
  if (block === 'flat' && filled.length === 1) return first;
  if (block === 'flat' && first!.length === 1) return filled.map(([value]) => value);
  if (block === 'nothing' && filled.every((row) => row.every((value) => value === empty))) return null;
  if (block === 'wrapper') return bridge.host('SafeArray', { Item: (row: number, column: number) => filled[row - 1]![column - 1] });
  return filled;
}

/** A block as assigned → what each cell of `rows` × `columns` gets; undefined where the array does not reach. */
export function spread(input: unknown, rows: number, columns: number): readonly (readonly unknown[])[] {
  const source: readonly unknown[] | undefined = Array.isArray(input) ? (input as unknown[]) : undefined;
  const isTable = source?.some((row) => Array.isArray(row)) ?? false;
  const at = (row: number, column: number): unknown => {
    if (!source) return input;
    const line = isTable ? (source[row] as readonly unknown[] | undefined) : source;
    return line && column < line.length ? line[column] : '#N/A';
  };
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => at(row, column)));
}
