/**
 * Definitions that were loaded for a workbook are kept in it, on a sheet that no person sees and every host keeps, so that
 * a workbook prepared in Excel is understood in WPS. JSON, cut into cells of at most 32 000 characters (Excel takes 32 767),
 * each between bars, so that no host takes a piece for a formula or a number, or cuts its spaces off.
 *
 *   A1  union-report-definitions/1
 *   A2  |[{"code":"own-survey","title":"某区工会年度调查表",…|
 */
import type { FormDefinition } from '../model/form';
import type { SheetEdit } from '../model/sheet-edit';
import type { Sheet, Workbook } from '../model/workbook';
import { DefinitionInvalid } from './definition-fault';
import { definitionJson } from './definition-json';
import { readDefinition } from './load-definition';

export const DEFINITIONS_SHEET = '_union_report_definitions';

const FORMAT = 'union-report-definitions/1';
const CELL_LENGTH = 32_000;
const WHERE = '随工作簿保存的表式';

/** In place of all that was remembered before. */
export function rememberDefinitions(definitions: readonly FormDefinition[]): SheetEdit {
  const pieces = cut(JSON.stringify(definitions.map((each) => definitionJson(each, definitions))), CELL_LENGTH - 2);
  const cells = [FORMAT, ...pieces.map((piece) => `|${piece}|`)].map((value) => [{ value }]);
  return { sheet: DEFINITIONS_SHEET, row: 1, column: 1, cells, freshSheet: true, veryHidden: true };
}

/**
 * Empty where none are remembered.
 * @throws DefinitionInvalid where the sheet was tampered with, or written by a later version
 */
export function rememberedDefinitions({ sheets }: Workbook): readonly FormDefinition[] {
  const sheet = sheets.find(({ name }) => name === DEFINITIONS_SHEET);
  if (!sheet || sheet.rowCount === 0) return [];
  if (sheet.cellAt(1, 1).value !== FORMAT) throw unreadable('不是本版软件所写');
  let raw: unknown;
  try {
    raw = JSON.parse(textOf(sheet));
  } catch {
    throw unreadable('内容不完整');
  }
  if (!Array.isArray(raw)) throw unreadable('内容不完整');
  const all = raw as readonly unknown[];
  const lists = new Map(all.filter(isList).map((each) => [each, readDefinition(each, WHERE)]));
  return all.map((each) => lists.get(each) ?? readDefinition(each, WHERE, { lists: [...lists.values()] }));
}

/** Figures of the other definitions may be counted in it. */
function isList(raw: unknown): boolean {
  return typeof raw === 'object' && raw !== null && 'layout' in raw && raw.layout === 'records';
}

/** Those given, then those that the workbook remembers and none of the given takes the place of. */
export function withRemembered(given: readonly FormDefinition[], workbook: Workbook): readonly FormDefinition[] {
  const remembered = rememberedDefinitions(workbook);
  if (remembered.length === 0) return given;
  const codes = new Set(given.map(({ code }) => code));
  return [...given, ...remembered.filter(({ code }) => !codes.has(code))];
}

function unreadable(reason: string): DefinitionInvalid {
  return new DefinitionInvalid(WHERE, [{ text: `${reason}，请重新载入表式`, place: { sheet: DEFINITIONS_SHEET, row: 1, column: 1 } }]);
}

function textOf(sheet: Sheet): string {
  let text = '';
  for (let row = 2; row <= sheet.rowCount; row++) text += String(sheet.cellAt(row, 1).value ?? '').replace(/^\||\|$/gu, '');
  return text;
}

/** Never between the two halves of a character outside the basic plane. */
function cut(text: string, length: number): readonly string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; ) {
    const isHalf = /[\uD800-\uDBFF]/u.test(text.charAt(from + length - 1));
    const to = from + length - (isHalf ? 1 : 0);
    pieces.push(text.slice(from, to));
    from = to;
  }
  return pieces;
}
