/**
 * The source of a list rule: the choices themselves, 是,否, up to the 255 characters that a rule holds and as long as none has a comma; other
 * lists stand in a column each of a sheet that nobody is shown. WPS cannot be asked which rules use a list, so the sheet goes with the
 * last of the sheets whose rules were given it since the pane was opened; one from an earlier day stays, unseen.
 */
import { columnName } from '../../model/address';
import { CHOICES_SHEET } from '../file/choice-lists';
import { readCells, usedArea } from './read-cells';
import { writeContents, type WriteTarget } from './write-contents';

const LONGEST = 255;

/** Who uses the lists of which the sheet was made in this session. */
export class ChoiceUsers {
  readonly sheets = new Set<string>();
  isOurs = false;

  /** @param gone sheets that were removed or cleared; @returns whether the lists have lost their last user by it */
  forget(gone: readonly string[]): boolean {
    const had = this.sheets.size;
    for (const name of gone) this.sheets.delete(name);
    return this.isOurs && had > 0 && this.sheets.size === 0;
  }
}

export class ChoiceLists {
  private target: WriteTarget | undefined;
  hasGrown = false;

  /** @param open gives the sheet of the lists, made where there is none */
  constructor(private readonly open: () => WriteTarget) {}

  /** The first formula of a list rule. */
  sourceOf(values: readonly string[]): string {
    const inline = values.join(',');
    if (inline.length <= LONGEST && values.every((value) => value !== '' && value === value.trim() && !/[,"]/.test(value))) return inline;
    this.hasGrown = true;
    this.target ??= this.open();
    const column = columnName(columnFor(this.target, values));
    return `='${CHOICES_SHEET}'!$${column}$1:$${column}$${values.length}`;
  }
}

/** The column that holds just these values; the next free one is filled where there is none. */
function columnFor(target: WriteTarget, values: readonly string[]): number {
  const { sheet } = target;
  const used = usedArea(sheet);
  const cells = readCells(sheet, [{ ...used, top: 1, left: 1 }]);
  const valueAt = (row: number, column: number): unknown => cells.get(row)?.get(column)?.value ?? null;
  for (let column = 1; ; column += 1) {
    if (valueAt(1, column) === null) {
      writeContents(target, values.map((value, at) => ({ row: at + 1, column, content: { value, numberFormat: '@' } })));
      return column;
    }
    if (valueAt(values.length + 1, column) === null && values.every((value, at) => valueAt(at + 1, column) === value)) return column;
  }
}
