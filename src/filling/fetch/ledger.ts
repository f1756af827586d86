/**
 * A ledger as counting sees it: one row a unit, a person or a contract, its columns by id. Rows that add others up (合计, 小计)
 * are none of its rows, wherever they stand. A roster of 10 000 rows is read cell by cell when asked for.
 */
import { indexOf } from '../../forms/form-index';
import { ledgerFields, type LedgerField } from '../../forms/ledgers';
import { addressOf } from '../../model/address';
import type { Form } from '../../model/form';
import type { UnitOfMeasure } from '../../model/quantity';
import { isEmpty, type Cell, type Sheet, type Workbook } from '../../model/workbook';
import { withoutSpaces } from '../../text/plain-text';

export interface LedgerColumn extends LedgerField {
  readonly column: number;
  /** Its head as printed. */
  readonly label: string;
  readonly unitOfMeasure?: UnitOfMeasure;
}

export interface Ledger {
  readonly form: Form;
  /** Row numbers, from top to bottom. */
  readonly rows: readonly number[];
  column(id: string): LedgerColumn | undefined;
  /** The column of names, of units or of people. */
  readonly names: LedgerColumn | undefined;
  cellAt(row: number, column: LedgerColumn): Cell;
  /** Whether a row holds nothing at all, so that a range may run over it. */
  isBlankRow(row: number): boolean;
}

export function sheetOfLedger({ form }: Ledger, { sheets }: Workbook): Sheet | undefined {
  return sheets.find(({ name }) => name === form.sheet);
}

const ledgers = new WeakMap<Form, Ledger>();

/** @returns undefined where units do not stand one below another */
export function ledgerOf(form: Form, cellAt: (row: number, column: number) => Cell): Ledger | undefined {
  const known = ledgers.get(form);
  if (known) return known;
  const ledger = form.records ? recordLedger(form, cellAt) : figureLedger(form, cellAt);
  if (ledger) ledgers.set(form, ledger);
  return ledger;
}

function recordLedger(form: Form, cellAt: (row: number, column: number) => Cell): Ledger {
  const { columns, rows } = form.records!;
  const fields = ledgerFields(form.definition);
  const found = columns.flatMap(({ field, column, label }): readonly LedgerColumn[] => {
    const known = field && fields.get(field.id);
    return known ? [{ ...known, column, label }] : [];
  });
  const named = columns.find(({ field }) => field?.content === 'name')?.field?.id;
  return view(form, rows, found, found.find(({ id }) => id === named), cellAt);
}

/** Every line of the table has its figures in one column, and the names stand in one. */
function figureLedger(form: Form, cellAt: (row: number, column: number) => Cell): Ledger | undefined {
  const placed = form.units.filter(({ place, isTotal }) => place !== undefined && !isTotal);
  const stubs = new Set(placed.map(({ place }) => place!.column));
  if (form.layout !== 'indicators-in-columns' || stubs.size !== 1 || form.periods.length !== 1) return undefined;
  const [stub] = stubs;
  const index = indexOf(form);
  const fields = ledgerFields(form.definition);
  const found = form.items.flatMap(({ item, label, unitOfMeasure }): readonly LedgerColumn[] => {
    const { id } = item.indicator;
    const known = fields.get(id);
    const at = index.factsOf(id)[0]?.place.column;
    return known && at !== undefined ? [{ ...known, column: at, label: withoutSpaces(label), ...(unitOfMeasure && { unitOfMeasure }) }] : [];
  });
  const names: LedgerColumn = { id: 'name', title: '单位名称', content: 'words', column: stub!, label: '单位名称' };
  return view(form, placed.map(({ place }) => place!.row).sort((a, b) => a - b), found, names, cellAt);
}

function view(form: Form, rows: readonly number[], columns: readonly LedgerColumn[], names: LedgerColumn | undefined, cellAt: (row: number, column: number) => Cell): Ledger {
  const byId = new Map(columns.map((column) => [column.id, column]));
  const { left, right } = form.area;
  return {
    form,
    rows,
    names,
    column: (id) => byId.get(id),
    cellAt: (row, { column }) => cellAt(row, column),
    isBlankRow(row) {
      for (let column = left; column <= right; column++) if (!isEmpty(cellAt(row, column).value)) return false;
      return true;
    },
  };
}

/** M5、M9、M12 等 8 格 */
export function cellNames(rows: readonly number[], column: number): string {
  const shown = rows.slice(0, 3).map((row) => addressOf({ row, column })).join('、');
  return rows.length > 3 ? `${shown} 等 ${rows.length} 格` : shown;
}
