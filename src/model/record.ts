/**
 * Record sheets: one person or organisation a row, one field a column (会员花名册, 组织名录). Fields are not counted, so they
 * are no indicators; cells are read from the sheet when asked for, since a roster may have 100 000 rows.
 */
import type { CellRef, Rectangle } from './address';
import type { CodeList } from './code-list';
import type { Cell } from './workbook';

/** "count" is a whole number of people, times or things; "amount" any number. */
export type FieldContent =
  | 'serial' | 'name' | 'text' | 'identity-number' | 'document-kind' | 'birth-date' | 'sex' | 'date' | 'mobile' | 'telephone'
  | 'credit-code' | 'organisation-code' | 'code' | 'count' | 'amount';

/** One column of the template, in its printed order. */
export interface RecordField {
  /** kebab-case and permanent; the same idea has the same id on every record sheet. */
  readonly id: string;
  /** The head as the template prints it. */
  readonly title: string;
  /** Other heads seen for the same field. */
  readonly aliases?: readonly string[];
  readonly content: FieldContent;
  readonly required?: true;
  /** No two records share it, within a sheet and between sheets. */
  readonly unique?: true;
  /** Values that are allowed; absent where the dictionary is not public. */
  readonly codeList?: CodeList;
  /** About a person: masked in whatever leaves the sheet. */
  readonly isPrivate?: true;
  /** Whose code it is: the enterprise's, never its union's (所在单位组织机构代码), or the union's own. */
  readonly registrant?: 'unit' | 'union';
  /** A day to come is no fault: the end of a term. */
  readonly mayLieAhead?: true;
  /** The import takes dates as 20260630 only and puts its own day in the place of any other. */
  readonly isCompactDate?: true;
  /** Written back by the import system (是否导入成功, 错误原因): may stand there or not. */
  readonly isResult?: true;
}

/** A column as found; without a field where the template has none of this name. */
export interface RecordColumn {
  readonly field?: RecordField;
  readonly column: number;
  /** As printed. */
  readonly label: string;
  /** Of its head. */
  readonly place: CellRef;
}

/** What stands below the head of a record sheet. */
export interface Records {
  readonly columns: readonly RecordColumn[];
  /** Row numbers of the records, down to the note or to two blank rows. */
  readonly rows: readonly number[];
  /** The first filled row after two blank rows: it and what follows is not read. */
  readonly lostRow?: number;
  /** Merged blocks that reach into the rows of records. */
  readonly merges: readonly Rectangle[];
  /** The day the sheet speaks of, where its head states one (填报日期). */
  readonly day?: { readonly year: number; readonly month: number; readonly day: number };
  cellAt(row: number, column: number): Cell;
}
