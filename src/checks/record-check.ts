/** A check of the rows of record sheets, and of ledgers where it says so: `run` is given the sheet as a view of columns and cells. */
import type { Form } from '../model/form';
import type { MessageData } from '../model/finding';
import { entrySheetOf, recordSheetOf, type FieldColumn, type RecordSheet } from '../forms/record-sheet';
import { defineCheck, type AnyCheck, type Check, type Fault, type Verdict } from './check';

type Shapes = Readonly<Record<string, MessageData>>;

/** Data of a message that needs none beyond place and content. */
export type Nothing = Record<string, never>;

interface RecordCheck<M extends Shapes> extends Omit<Check<M>, 'run' | 'reads'> {
  /** What it asserts also holds of a column of codes or numbers beside figures. */
  readonly alsoOnLedgers?: true;
  readonly run: (sheet: RecordSheet, forms: readonly Form[]) => Iterable<Verdict<M>>;
}

export function defineRecordCheck<M extends Shapes>({ alsoOnLedgers, ...check }: RecordCheck<M>): Check<M> & AnyCheck {
  return defineCheck<M>({
    ...check,
    reads: alsoOnLedgers ? 'entries' : 'records',
    *run({ form }, forms) {
      const sheet = recordSheetOf(form);
      const ledger = sheet ? undefined : entrySheetOf(form);
      if (sheet) yield* check.run(sheet, forms);
      else if (ledger) for (const verdict of check.run(ledger, forms)) if (!('skipped' in verdict)) yield verdict;
    },
  });
}

/** Each filled cell of some columns, column by column. */
export function* filledCells(sheet: RecordSheet, columns: readonly FieldColumn[]): Generator<{ readonly row: number; readonly column: FieldColumn; readonly text: string }> {
  for (const column of columns) {
    for (const row of sheet.records.rows) {
      const text = sheet.text(row, column);
      if (text !== '') yield { row, column, text };
    }
  }
}

type FaultOf<M extends Shapes> = (sheet: RecordSheet, row: number, column: FieldColumn, text: string) => Fault<M> | undefined;

/**
 * A verdict for each column, from the faults of its filled cells.
 * @param absent why there is nothing to judge where there is no such column: 名册没有日期列
 */
export function* verdictsByColumn<M extends Shapes>(sheet: RecordSheet, columns: readonly FieldColumn[], absent: string, faultOf: FaultOf<M>): Generator<Verdict<M>> {
  if (columns.length === 0) yield { skipped: absent };
  for (const column of columns) {
    const faults = [...filledCells(sheet, [column])].flatMap(({ row, text }) => faultOf(sheet, row, column, text) ?? []);
    yield { asserts: column.field.title, faults };
  }
}
