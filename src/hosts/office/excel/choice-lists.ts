/**
 * The source of a list rule. Short choices stand in the rule itself: 是,否. Excel takes 255 characters there and a comma ends a
 * choice; other lists stand on a very hidden sheet, a column each, as the file host writes them.
 */
import { columnName } from '../../../model/address';
import type { SheetEdit } from '../../../model/sheet-edit';

export const CHOICES_SHEET = '_union_report_choices';
const LONGEST = 255;

export class ChoiceLists {
  private readonly columns: (readonly string[])[];
  private readonly known: number;

  /** @param present the lists already on the sheet, by column */
  constructor(present: readonly (readonly string[])[]) {
    this.columns = [...present];
    this.known = present.length;
  }

  /** For `list.source` of a rule. */
  sourceOf(values: readonly string[]): string {
    if (standsInRule(values)) return values.join(',');
    let at = this.columns.findIndex((list) => list.length === values.length && list.every((value, index) => value === values[index]));
    if (at < 0) at = this.columns.push(values) - 1;
    const column = columnName(at + 1);
    return `='${CHOICES_SHEET}'!$${column}$1:$${column}$${values.length}`;
  }

  /** Columns from 1. */
  get added(): readonly { readonly column: number; readonly values: readonly string[] }[] {
    return this.columns.slice(this.known).map((values, at) => ({ column: this.known + at + 1, values }));
  }
}

function standsInRule(values: readonly string[]): boolean {
  return values.join(',').length <= LONGEST && values.every(isPlain);
}

function isPlain(value: string): boolean {
  return value !== '' && value === value.trim() && !/[,"]/.test(value) && !value.startsWith('=');
}

/** Who uses the lists, as far as this session wrote them. */
export interface ChoiceUse {
  /** This session made the sheet of choices, so that it may take it out again. */
  readonly isOurs: boolean;
  readonly sheets: ReadonlySet<string>;
}

export const NO_CHOICES: ChoiceUse = { isOurs: false, sheets: new Set() };

/** @param isThere whether the workbook had the sheet of choices before the edits */
export function choiceUseAfter({ isOurs, sheets }: ChoiceUse, edits: readonly SheetEdit[], isThere: boolean): ChoiceUse {
  const users = new Set(sheets);
  for (const edit of edits) {
    if (edit.freshSheet || edit.removeSheet) users.delete(edit.sheet);
    if (edit.cells.some((line) => line.some((content) => content?.validation?.rule.kind === 'list' && !standsInRule(content.validation.rule.values)))) users.add(edit.sheet);
  }
  return { isOurs: isOurs || (!isThere && users.size > 0), sheets: users };
}

/** With the last sheet that uses them the lists go too. */
export function areChoicesDone(before: ChoiceUse, after: ChoiceUse): boolean {
  return after.isOurs && before.sheets.size > 0 && after.sheets.size === 0;
}
