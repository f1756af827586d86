/**
 * The rows of ledgers that are about one unit of a form: a ledger that the unit itself keeps (a sheet for each township), or
 * the rows with its name. 甲公司 under 工作单位 is found as it is written there, also where it is written 甲 公司.
 */
import { addressOf, quotedSheet, type CellRef } from '../../model/address';
import type { ReportingUnit } from '../../model/form';
import { withoutSpaces } from '../../text/plain-text';
import type { Criteria } from './count-formula';
import type { Ledger, LedgerColumn } from './ledger';
import type { LedgersOfKind } from './find-ledgers';
import { criterionText, spellingKey, spellingsOf } from './spelling';

export interface RowsOfUnit {
  readonly ledger: Ledger;
  readonly rows: readonly number[];
  /** Absent where the whole ledger is the unit's. */
  readonly criteria?: Criteria;
}

const UNION_ENDING = /(?:总工会|联合工会委员会|工会联合会|工会委员会|联合工会|工会)$/u;

/** Empty where none of the ledgers knows the unit. */
export function rowsOfUnit({ kind, ledgers }: LedgersOfKind, unit: ReportingUnit): readonly RowsOfUnit[] {
  const own = ledgers.filter((ledger) => keeperOf(ledger) === keyOf(unit.name));
  if (own.length > 0) return own.map((ledger) => ({ ledger, rows: ledger.rows }));
  return ledgers.flatMap((ledger): readonly RowsOfUnit[] => {
    const column = unitColumn(ledger, kind.unitColumns);
    const rows = column && rowsByName(ledger, column).get(keyOf(unit.name));
    return column && rows ? [{ ledger, rows, criteria: { column, ways: waysOf(ledger, column, rows, unit) } }] : [];
  });
}

/** Where the ledgers have no column of units, no row can be told. */
export function hasUnitColumn({ kind, ledgers }: LedgersOfKind): boolean {
  return ledgers.some((ledger) => unitColumn(ledger, kind.unitColumns) !== undefined);
}

function unitColumn(ledger: Ledger, ids: readonly string[]): LedgerColumn | undefined {
  return ids.length === 0 ? ledger.names : ids.map((id) => ledger.column(id)).find((column) => column !== undefined);
}

function keeperOf({ form }: Ledger): string {
  return keyOf(form.reportingUnit ?? '') || '-';
}

function keyOf(name: string): string {
  return withoutSpaces(name).replace(UNION_ENDING, '');
}

const named = new WeakMap<Ledger, ReadonlyMap<string, readonly number[]>>();

function rowsByName(ledger: Ledger, column: LedgerColumn): ReadonlyMap<string, readonly number[]> {
  const known = named.get(ledger);
  if (known) return known;
  const rows = new Map<string, number[]>();
  for (const row of ledger.rows) {
    const { value } = ledger.cellAt(row, column);
    const key = typeof value === 'string' ? keyOf(value) : '';
    if (key === '' || spellingKey(value) === undefined) continue;
    const same = rows.get(key);
    if (same) same.push(row);
    else rows.set(key, [row]);
  }
  named.set(ledger, rows);
  return rows;
}

/** The form's own name cell where the ledger writes the name just so: the formula then follows the unit when lines are sorted. */
function waysOf(ledger: Ledger, column: LedgerColumn, rows: readonly number[], { name, place }: ReportingUnit): Criteria['ways'] {
  const spellings = spellingsOf(rows.map((row) => ledger.cellAt(row, column).value));
  const isPlain = spellings.length === 1 && spellings[0] === name && criterionText(name) === `"${name}"`;
  return isPlain && place ? [[referenceTo(place)]] : spellings.map((spelling) => [criterionText(spelling)]);
}

function referenceTo(place: CellRef): string {
  return `${quotedSheet(place.sheet)}!${addressOf(place).replace(/^([A-Z]+)(\d+)$/u, '$$$1$$$2')}`;
}
