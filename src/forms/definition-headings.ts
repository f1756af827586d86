/**
 * The row of headings of a definition's sheet, and which column holds which field. It is the first of the upper rows with
 * a heading that is needed. A heading that is none, but comes near one that is missing (单位, for 计量单位), is a fault;
 * any other is the clerk's own column.
 */
import { addressOf } from '../model/address';
import { isCellError, type Sheet } from '../model/workbook';
import { plainText, withoutSpaces } from '../text/plain-text';
import type { DefinitionFault } from './definition-fault';
import type { DefinitionField } from './definition-fields';

export interface Headings {
  readonly row: number;
  readonly columns: ReadonlyMap<DefinitionField, number>;
  /** A heading that every row needs is there. */
  readonly isUsable: boolean;
  readonly faults: readonly DefinitionFault[];
}

/** Rows above the headings: a title, a remark. */
const UPPER_ROWS = 5;

export function readHeadings(sheet: Sheet, fields: readonly DefinitionField[]): Headings {
  const needed = fields.filter(({ required }) => required);
  const row = Array.from({ length: UPPER_ROWS }, (_, at) => at + 1).find((each) => textsOf(sheet, each).some((text) => needed.some(({ headings }) => headings.includes(text)))) ?? 1;
  const texts = textsOf(sheet, row);
  const columns = new Map(fields.flatMap((field) => columnOf(field, texts)));
  const missing = needed.filter((field) => !columns.has(field));
  const names = fields.map(({ headings }) => headings[0]).join('、');
  const isBlank = sheet.rowCount === 0;
  const faults = isBlank ? [] : missing.map((field) => faultAt(sheet, row, 1, `缺少标题“${field.headings[0]}”，这一行的标题应有 ${names}`));
  return { row, columns, isUsable: missing.length === 0, faults: [...faults, ...nearMisses(sheet, row, texts, fields, columns)] };
}

function columnOf(field: DefinitionField, texts: readonly string[]): readonly (readonly [DefinitionField, number])[] {
  const at = texts.findIndex((text) => (field.headings as readonly string[]).includes(text));
  return at < 0 ? [] : [[field, at + 1]];
}

function nearMisses(sheet: Sheet, row: number, texts: readonly string[], fields: readonly DefinitionField[], columns: ReadonlyMap<DefinitionField, number>): readonly DefinitionFault[] {
  const open = fields.filter((field) => !columns.has(field)).map(({ headings }) => headings[0]);
  return texts.flatMap((text, at) => {
    if (text.length < 2 || [...columns.values()].includes(at + 1)) return [];
    const meant = open.find((heading) => heading.includes(text) || text.includes(heading));
    return meant === undefined ? [] : [faultAt(sheet, row, at + 1, `标题“${text}”不认识，应为“${meant}”`)];
  });
}

function textsOf(sheet: Sheet, row: number): readonly string[] {
  return Array.from({ length: sheet.columnCount }, (_, at) => {
    const { value } = sheet.cellAt(row, at + 1);
    return value === null || isCellError(value) ? '' : withoutSpaces(plainText(String(value)));
  });
}

function faultAt(sheet: Sheet, row: number, column: number, text: string): DefinitionFault {
  const place = { sheet: sheet.name, row, column };
  return { place, text: `「${sheet.name}」${addressOf(place)}：${text}` };
}
