/**
 * The source of a list rule. Short choices stand in the rule itself: "是,否". Excel takes 255 characters there, and a comma
 * ends a choice; other lists stand on a very hidden sheet, a column each, which Excel, WPS and LibreOffice all read:
 * '_union_report_choices'!$A$1:$A$40.
 */
import type { Workbook, Worksheet } from 'exceljs';
import { columnName } from '../../model/address';
import { rulesOf } from './group-validations';

export const CHOICES_SHEET = '_union_report_choices';

const LONGEST = 255;

export class ChoiceLists {
  constructor(private readonly book: Workbook) {}

  /** The first formula of a rule of type "list". */
  formulaOf(values: readonly string[]): string {
    const inline = values.join(',');
    if (inline.length <= LONGEST && values.every(isPlain)) return `"${inline}"`;
    const sheet = this.sheet() ?? this.book.addWorksheet(CHOICES_SHEET, { state: 'veryHidden' });
    const column = columnName(columnFor(sheet, values));
    return `'${CHOICES_SHEET}'!$${column}$1:$${column}$${values.length}`;
  }

  /** Once the sheets whose rules used the lists are gone, the lists go too. */
  dropUnused(): void {
    const sheet = this.sheet();
    if (sheet && !this.book.worksheets.some(refersToChoices)) this.book.removeWorksheet(sheet.id);
  }

  private sheet(): Worksheet | undefined {
    return this.book.getWorksheet(CHOICES_SHEET);
  }
}

function isPlain(value: string): boolean {
  return value !== '' && value === value.trim() && !/[,"]/.test(value);
}

/** The column that holds just these values; they are written into the first empty one where there is none. */
function columnFor(sheet: Worksheet, values: readonly string[]): number {
  for (let column = 1; ; column += 1) {
    const first = sheet.getCell(1, column);
    if (first.value === null) {
      values.forEach((value, at) => Object.assign(sheet.getCell(at + 1, column), { value, numFmt: '@' }));
      return column;
    }
    if (sheet.getCell(values.length + 1, column).value === null && values.every((value, at) => sheet.getCell(at + 1, column).value === value)) return column;
  }
}

function refersToChoices(sheet: Worksheet): boolean {
  return Object.values(rulesOf(sheet).model).some((rule) => rule?.formulae?.some((formula: unknown) => typeof formula === 'string' && formula.includes(CHOICES_SHEET)));
}
