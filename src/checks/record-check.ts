/** A check of the rows of record sheets: `run` is given the sheet as a view of columns and cells. */
import type { Form } from '../model/form';
import type { MessageData } from '../model/finding';
import { recordSheetOf, type FieldColumn, type RecordSheet } from '../forms/record-sheet';
import { defineCheck, type AnyCheck, type Check, type Verdict } from './check';

type Shapes = Readonly<Record<string, MessageData>>;

/** Data of a message that needs none beyond place and content. */
export type Nothing = Record<string, never>;

interface RecordCheck<M extends Shapes> extends Omit<Check<M>, 'run' | 'reads'> {
  readonly run: (sheet: RecordSheet, forms: readonly Form[]) => Iterable<Verdict<M>>;
}

export function defineRecordCheck<M extends Shapes>(check: RecordCheck<M>): Check<M> & AnyCheck {
  return defineCheck<M>({
    ...check,
    reads: 'records',
    *run({ form }, forms) {
      const sheet = recordSheetOf(form);
      if (sheet) yield* check.run(sheet, forms);
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
