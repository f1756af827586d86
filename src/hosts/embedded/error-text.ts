/**
 * The error values of a spreadsheet. Univer keeps an error as its text, as one types it: a cell showing #N/A holds
 * the error, so text of exactly this form is read as the error value, as Excel reads it when typed.
 */
const ERRORS: ReadonlySet<string> = new Set(['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!', '#SPILL!', '#CALC!', '#CYCLE!', '#ERROR!', '#GETTING_DATA']);

export function isErrorText(text: string): boolean {
  return ERRORS.has(text);
}
