/**
 * Columns of a ledger that hold codes and numbers beside its figures (统一社会信用代码, 联系电话), as record checks see a list: one
 * unit a row. On a form with its indicators down the stub a line is the column and each unit a row. What such a line holds,
 * its printed label tells: 组织机构代码 of nine characters where the indicator is 统一社会信用代码.
 */
import type { CellRef } from '../model/address';
import type { Form, FoundItem } from '../model/form';
import type { FieldContent, RecordColumn, RecordField, Records } from '../model/record';
import type { Cell } from '../model/workbook';
import { indexOf } from './form-index';
import { knownField } from './known-fields';
import { readLabel } from './label';

export interface EntryColumns {
  readonly records: Records;
  /** The cell of a row and column of `records`. */
  place(row: number, column: number): CellRef;
  /** The lines of the form are the columns of `records`. */
  readonly isDownTheStub: boolean;
}

/** What can be held to a standard of its own. */
export const NUMBERED: ReadonlySet<FieldContent> = new Set<FieldContent>(['credit-code', 'organisation-code', 'identity-number', 'mobile', 'telephone']);
const ONE_A_UNIT: ReadonlySet<FieldContent> = new Set<FieldContent>(['credit-code', 'organisation-code', 'identity-number']);
const NO_CELL: Cell = { value: null };

/** @returns undefined where there are none */
export function entryColumns(form: Form): EntryColumns | undefined {
  const isDownTheStub = form.layout === 'indicators-in-rows';
  const index = indexOf(form);
  const cells = new Map<string, Cell>();
  const rows = new Set<number>();
  const columns = form.items.flatMap((found): readonly RecordColumn[] => {
    const field = fieldOf(found, isDownTheStub);
    const facts = field ? index.factsOf(found.item.indicator.id).filter(({ unit, period }) => !index.unit(unit).isTotal && (index.period(period).role ?? 'current') === 'current') : [];
    const lines = new Set(facts.map(({ place }) => (isDownTheStub ? place.row : place.column)));
    const [line] = lines;
    if (!field || line === undefined || lines.size > 1) return [];
    for (const { place, cell } of facts) {
      const row = isDownTheStub ? place.column : place.row;
      rows.add(row);
      cells.set(`${row}:${line}`, cell);
    }
    return [{ field, column: line, label: found.label, place: found.place }];
  });
  if (columns.length === 0) return undefined;
  return {
    isDownTheStub,
    records: { columns, rows: [...rows].sort((a, b) => a - b), merges: [], cellAt: (row, column) => cells.get(`${row}:${column}`) ?? NO_CELL },
    place: (row, column) => ({ sheet: form.sheet, ...(isDownTheStub ? { row: column, column: row } : { row, column }) }),
  };
}

function fieldOf({ item: { indicator }, label }: FoundItem, isDownTheStub: boolean): RecordField | undefined {
  if (indicator.kind !== 'code' && indicator.kind !== 'text') return undefined;
  const known = [...readLabel(label).keys, indicator.title].map((name) => knownField(name)).find((field) => field && NUMBERED.has(field.content));
  if (!known) return undefined;
  const content = contentUnder(label, known.content);
  const { id, isPrivate, registrant } = known;
  const isOneOfMany = !isDownTheStub && ONE_A_UNIT.has(content);
  return { id, title: indicator.title, content, ...(isPrivate && { isPrivate }), ...(registrant && { registrant }), ...(isOneOfMany && { unique: true as const }) };
}

/** 电话 may be any telephone; a code called both ways may be either. */
function contentUnder(label: string, content: FieldContent): FieldContent {
  if (content === 'mobile') return /手机|移动/u.test(label) ? 'mobile' : 'telephone';
  return content === 'credit-code' && label.includes('机构代码') ? 'organisation-code' : content;
}
