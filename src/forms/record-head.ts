/**
 * The head of a record sheet: the row where most cells are titles of the template, with the rows that merged blocks tie to
 * it, and the row of leaves below a group (类型, 日期 and 原因 under 「会籍变化」). Found by its words, on row 1 or on row 4.
 */
import type { FormDefinition } from '../model/form';
import type { RecordColumn, RecordField } from '../model/record';
import { withoutSpaces } from '../text/plain-text';
import type { Grid } from './grid';
import { labelKey, readLabel, type Label } from './label';

export interface RecordHead {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly RecordColumn[];
  /** Columns whose title is in the template, of how many there are. */
  readonly matched: number;
  readonly labelled: number;
}

export type FieldIndex = ReadonlyMap<string, RecordField>;

const SEARCHED_ROWS = 40;
/** Fewer titles of the template are some other table, unless the template has no more. */
const FEWEST = 3;
const indexes = new WeakMap<FormDefinition, FieldIndex>();

/** Titles first, so that no other name of a field hides the title of the next; then titles as a head is read, 帮扶金额（元） without its unit. */
export function fieldIndexOf(definition: FormDefinition): FieldIndex {
  const known = indexes.get(definition);
  if (known) return known;
  const fields = definition.fields ?? [];
  const index = new Map<string, RecordField>();
  for (const field of fields) index.set(labelKey(field.title), field);
  const add = (key: string, field: RecordField): void => void (index.has(key) || index.set(key, field));
  for (const field of fields) for (const alias of field.aliases ?? []) add(labelKey(alias), field);
  for (const field of fields) for (const name of [field.title, ...(field.aliases ?? [])]) for (const key of readLabel(name).keys) add(key, field);
  indexes.set(definition, index);
  return index;
}

/** @returns undefined where no row names a record's name and two more of its fields */
export function findRecordHead(grid: Grid, from: number, index: FieldIndex): RecordHead | undefined {
  const core = coreRow(grid, from, index);
  if (core === undefined) return undefined;
  let [top, bottom] = [core, core];
  for (let column = 1; column <= grid.columnCount; column++) {
    const block = grid.blockAt(core, column);
    if (grid.labelAt(core, column).trim() === '' || !answers(index, grid.readLabel(core, column))) continue;
    [top, bottom] = [Math.min(top, block.top), Math.max(bottom, block.bottom)];
  }
  if (bottom < grid.rowCount && holdsLeaves(grid, bottom + 1, core, index)) bottom += 1;
  const columns = headColumns(grid, top, bottom, index);
  const matched = columns.filter(({ field }) => field).length;
  const isNamed = columns.some(({ field }) => field?.content === 'name');
  const fewest = Math.min(FEWEST, new Set(index.values()).size);
  return isNamed && matched >= fewest ? { top, bottom, columns, matched, labelled: columns.length } : undefined;
}

function coreRow(grid: Grid, from: number, index: FieldIndex): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (let row = from; row <= Math.min(grid.rowCount, from + SEARCHED_ROWS); row++) {
    const fields = new Set<RecordField>();
    for (let column = 1; column <= grid.columnCount; column++) {
      const block = grid.blockAt(row, column);
      if (block.top !== row || block.left !== column || grid.labelAt(row, column) === '') continue;
      const field = fieldOf(index, grid.readLabel(row, column));
      if (field) fields.add(field);
    }
    if (fields.size > most) [best, most] = [row, fields.size];
  }
  return best;
}

/** A row of nothing but titles, each under a title or a group that spans it; a person's row also holds words no template has. */
function holdsLeaves(grid: Grid, row: number, core: number, index: FieldIndex): boolean {
  let leaves = 0;
  for (let column = 1; column <= grid.columnCount; column++) {
    const block = grid.blockAt(row, column);
    const text = grid.labelAt(row, column).trim();
    if (text === '' || block.top < row) continue;
    if (!fieldOf(index, grid.readLabel(row, column), grid.readLabel(core, column))) return false;
    leaves += 1;
  }
  return leaves > 0;
}

function headColumns(grid: Grid, top: number, bottom: number, index: FieldIndex): readonly RecordColumn[] {
  const columns: RecordColumn[] = [];
  const taken = new Set<string>();
  let last = '';
  for (let column = 1; column <= grid.columnCount; column++) {
    const labels: { label: Label; row: number; left: number }[] = [];
    for (let row = top; row <= bottom; row++) {
      const block = grid.blockAt(row, column);
      if (grid.labelAt(row, column).trim() !== '' && (block.top === row || row === top)) labels.push({ label: grid.readLabel(row, column), row: block.top, left: block.left });
    }
    const leaf = labels.at(-1);
    if (!leaf) continue;
    const field = fieldOf(index, leaf.label, labels.at(-2)?.label);
    const anchor = `${leaf.row}:${leaf.left}`;
    if (anchor === last) continue;
    last = anchor;
    const isFirst = field !== undefined && !taken.has(field.id);
    if (isFirst) taken.add(field.id);
    columns.push({ column, label: withoutSpaces(leaf.label.printed), place: { sheet: grid.sheet.name, row: leaf.row, column: leaf.left }, ...(isFirst && { field }) });
  }
  return columns;
}

function answers(index: FieldIndex, label: Label): boolean {
  return fieldOf(index, label) !== undefined;
}

/** By its own words, or by those of its group and its own: 会籍变化 over 类型. */
function fieldOf(index: FieldIndex, label: Label, above?: Label): RecordField | undefined {
  const joined = above ? above.keys.flatMap((outer) => label.keys.map((leaf) => `${outer}${leaf}`)) : [];
  return [...joined, ...label.keys].map((key) => index.get(key)).find((field) => field !== undefined);
}
