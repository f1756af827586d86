/**
 * Finds every known form in a workbook, by its words and never by cell addresses, and reads its figures.
 *
 * On each sheet the definition that answers to most labels is taken; a title word of its own settles between like forms.
 * What lies below a table is searched again, since several forms may stand on one sheet.
 */
import type { Form, FormDefinition, FoundItem } from '../model/form';
import { addressOf } from '../model/address';
import type { Sheet, Workbook } from '../model/workbook';
import { withoutSpaces } from '../text/plain-text';
import { findColumns } from './find-columns';
import { findRows } from './find-rows';
import { findTitled } from './find-titled';
import { gridOf, type Grid } from './grid';
import { indexItems, type ItemIndex } from './match-items';
import { lineUnits } from './line-units';
import { readLine } from './read-facts';
import { readSurroundings, type Surroundings } from './surroundings';
import { OWN_UNIT, type Table } from './table';
import { hitsOf } from './words';

/** Sheets that this tool writes itself are no forms. */
export const OWN_SHEETS: ReadonlySet<string> = new Set(['指标计算', '审核结果', '审核说明']);

const NO_ANSWERS: ReadonlyMap<string, string> = new Map();

/** @param definitions in order of preference where two fit equally well */
export function readForms(
  workbook: Workbook,
  definitions: readonly FormDefinition[],
  answers: ReadonlyMap<string, string> = NO_ANSWERS,
): readonly Form[] {
  return workbook.sheets.flatMap((sheet) => [...readSheet(sheet, definitions, answers)]);
}

export function* readSheet(sheet: Sheet, definitions: readonly FormDefinition[], answers: ReadonlyMap<string, string>): Generator<Form> {
  if (sheet.visibility === 'veryHidden' || OWN_SHEETS.has(sheet.name)) return;
  const grid = gridOf(sheet);
  const indexed = definitions.map((definition) => ({ definition, index: itemIndexOf(definition) }));
  let from = 1;
  while (from <= grid.rowCount) {
    const found = bestTable(grid, from, indexed, answers);
    if (!found) return;
    yield formOf(grid, found);
    from = found.table.area.bottom + 1;
  }
}

const itemIndexes = new WeakMap<FormDefinition, ItemIndex>();

function itemIndexOf(definition: FormDefinition): ItemIndex {
  const index = itemIndexes.get(definition) ?? indexItems(definition);
  itemIndexes.set(definition, index);
  return index;
}

/** A sheet with fewer words of a definition does not hold its form. */
const FEWEST_HITS = 2;

interface FoundTable {
  readonly table: Table;
  readonly around: Surroundings;
}

function bestTable(
  grid: Grid,
  from: number,
  indexed: readonly { definition: FormDefinition; index: ItemIndex }[],
  answers: ReadonlyMap<string, string>,
): FoundTable | undefined {
  const tables = indexed.flatMap(({ definition, index }) => {
    const hits = hitsOf(grid, from, index);
    if (hits.length < Math.min(FEWEST_HITS, definition.items.length)) return [];
    return [findRows, findColumns].map((find) => find(grid, from, definition, index, answers, hits));
  });
  return bestOf(grid, from, tables) ?? bestOf(grid, from, indexed.map(({ definition, index }) => findTitled(grid, from, definition, index)));
}

function bestOf(grid: Grid, from: number, tables: readonly (Table | undefined)[]): FoundTable | undefined {
  let best: FoundTable | undefined;
  let most = 0;
  for (const table of tables) {
    if (!table) continue;
    const around = readSurroundings(grid, from, table.area.top);
    const fit = fitOf(table, around, grid.sheet.name);
    if (fit > most) [best, most] = [{ table, around }, fit];
  }
  return best;
}

/**
 * How well a table answers to its definition; 0 where it does not. Matched labels count by the share of labels they
 * are of all; a title word is worth half as much again, the kind of reporting unit a fifth, the printed layout a tenth.
 * A form of one unit's figures is worth half where many units are listed.
 */
function fitOf(table: Table, around: Surroundings, sheetName: string): number {
  const matched = table.lines.filter((line) => line.cells.length > 0).length;
  if (matched === 0 || table.labelCount === 0) return 0;
  const titled = hasTitleWord(table.definition, around.title || sheetName) || hasTitleWord(table.definition, sheetName);
  const coverage = matched / Math.max(matched, table.labelCount);
  if (matched < 2 && !titled) return 0;
  if (coverage < (titled ? 1 / 4 : 1 / 2)) return 0;
  const reporter = around.reportingUnit ?? around.title;
  const isReporter = table.definition.unitWords?.some((word) => reporter.includes(word)) ?? false;
  const isPrintedSo = table.layout === table.definition.layout;
  const listsUnits = table.units.some((unit) => unit.key !== OWN_UNIT.key);
  return matched * coverage * (titled ? 1.5 : 1) * (isReporter ? 1.2 : 1) * (isPrintedSo ? 1.1 : 1) * (listsUnits && !isPrintedSo ? 0.5 : 1);
}

function hasTitleWord(definition: FormDefinition, text: string): boolean {
  const packed = withoutSpaces(text);
  return definition.titleWords.some((word) => packed.includes(withoutSpaces(word)));
}

function formOf(grid: Grid, { table, around }: FoundTable): Form {
  const { definition, area, layout, lines, questions, units, periods } = table;
  const sheet = grid.sheet.name;
  const id = `${definition.code}@${sheet}!${addressOf({ row: area.top, column: area.left })}`;
  const measured = lineUnits(lines, around.units);
  const items: readonly FoundItem[] = lines.map(({ item, placed }, at) => ({
    item,
    label: placed.label.printed.trim(),
    place: placed.place,
    ...measured[at]!,
  }));
  return {
    id,
    definition,
    sheet,
    title: around.title || definition.title,
    layout,
    area,
    ...(around.reportPeriod && { reportPeriod: around.reportPeriod }),
    ...(around.reportingUnit && { reportingUnit: around.reportingUnit }),
    items,
    units,
    periods,
    facts: lines.flatMap((line, at) => readLine(grid, id, line, measured[at]!.unitOfMeasure)),
    questions,
  };
}
