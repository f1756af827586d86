/**
 * A record sheet, or the columns of codes and numbers of a ledger, as checks see it: columns by field, the words of a cell, and what may be shown of them.
 * 「第7行 证件号码」 holds 110101199003071233 and is shown as 110101********1233.
 */
import type { CellRef } from '../model/address';
import type { CellChange } from '../model/finding';
import type { Form } from '../model/form';
import type { FieldContent, RecordColumn, RecordField, Records } from '../model/record';
import { isCellError, type CellValue } from '../model/workbook';
import { readIdentityNumber, plainIdentityNumber, type IdentityNumber } from '../text/identity-number';
import { maskBirthDate, maskNumber, maskPersonal } from '../text/mask';
import { plainText, withoutSpaces } from '../text/plain-text';
import type { PlainDate } from '../text/record-date';
import { entryColumns, type EntryColumns } from './entry-columns';
import { lastDay } from './period-days';

export interface FieldColumn extends RecordColumn {
  readonly field: RecordField;
}

export interface RecordSheet {
  readonly form: Form;
  readonly records: Records;
  /** Columns that have a field, from left to right. */
  readonly columns: readonly FieldColumn[];
  columnOf(content: FieldContent): FieldColumn | undefined;
  /** As typed, half-width, without spaces around it; "" for a blank cell. */
  text(row: number, column: RecordColumn): string;
  value(row: number, column: RecordColumn): CellValue;
  place(row: number, column: RecordColumn): CellRef;
  /** The cell for a finding: where, what it is called, what may be shown of it. */
  at(row: number, column: FieldColumn): { readonly place: CellRef; readonly subject: string; readonly actual: string };
  change(row: number, column: FieldColumn, to: string): CellChange;
  /** The person's number, where the row holds a right one. */
  identity(row: number): IdentityNumber | undefined;
  /** The day the sheet speaks of: stated in its head, else the last of its reporting period. */
  readonly day: PlainDate | undefined;
  /** Columns beside figures: nothing imports them, and remarks (办理中) may stand in the place of a number. */
  readonly isLedger: boolean;
}

const sheets = new WeakMap<Form, RecordSheet>();

/** @returns undefined where the form is a table of figures */
export function recordSheetOf(form: Form): RecordSheet | undefined {
  const known = sheets.get(form);
  if (known || !form.records) return known;
  const sheet = viewOf(form, form.records);
  sheets.set(form, sheet);
  return sheet;
}

const ledgers = new WeakMap<Form, RecordSheet | undefined>();

/** @returns undefined where a table of figures has no such column, and for a record sheet */
export function entrySheetOf(form: Form): RecordSheet | undefined {
  if (ledgers.has(form) || form.records) return ledgers.get(form);
  const entries = entryColumns(form);
  const sheet = entries && viewOf(form, entries.records, entries);
  ledgers.set(form, sheet);
  return sheet;
}

/** @param entries where the sheet is a table of figures */
function viewOf(form: Form, records: Records, entries?: EntryColumns): RecordSheet {
  const columns = records.columns.filter((column): column is FieldColumn => column.field !== undefined);
  const columnOf = (content: FieldContent) => columns.find(({ field }) => field.content === content);
  const value = (row: number, { column }: RecordColumn) => records.cellAt(row, column).value;
  const text = (row: number, column: RecordColumn) => cellWords(value(row, column));
  const place = (row: number, { column }: RecordColumn) => entries?.place(row, column) ?? { sheet: form.sheet, row, column };
  const subject = (row: number, { field }: FieldColumn) => (entries?.isDownTheStub ? field.title : `第${row}行 ${field.title}`);
  const numbers = columnOf('identity-number');
  const identities = new Map<number, IdentityNumber | undefined>();
  const readIdentity = (row: number, column: FieldColumn): IdentityNumber | undefined => {
    const read = readIdentityNumber(plainIdentityNumber(text(row, column)));
    return 'fault' in read ? undefined : read;
  };
  return {
    form,
    records,
    columns,
    columnOf,
    text,
    value,
    place,
    isLedger: entries !== undefined,
    day: records.day ?? (form.reportPeriod && lastDay(form.reportPeriod)),
    at: (row, column) => ({ place: place(row, column), subject: subject(row, column), actual: shownText(column.field, text(row, column)) }),
    change(row, column, to) {
      const from = value(row, column);
      const masked = { from: shownText(column.field, text(row, column)), to: shownText(column.field, to) };
      const isHidden = masked.from !== text(row, column) || masked.to !== to;
      return { place: place(row, column), from, to, ...(isHidden && { masked }) };
    },
    identity(row) {
      if (numbers && !identities.has(row)) identities.set(row, readIdentity(row, numbers));
      return identities.get(row);
    },
  };
}

/** A whole number keeps all its digits: 1.1E+17 is 110000000000000000. */
export function cellWords(value: CellValue): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  return plainText(typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 1e21 ? BigInt(value).toString() : String(value));
}

/** An identity number may stand in any column; in a column of codes only what reads as one is masked. */
const IDENTITY = /\d{6}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])[0-3]\d{4}[\dXx]/gu;

export function shownText({ content, isPrivate }: RecordField, text: string): string {
  if (content === 'birth-date') return maskBirthDate(text);
  if (isPrivate) return maskNumber(text);
  if (content === 'credit-code' || content === 'organisation-code') return withoutSpaces(text).replace(IDENTITY, maskNumber);
  return maskPersonal(text);
}
