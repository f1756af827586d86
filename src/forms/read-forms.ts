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
import { indexItems, questionsOf, type ItemIndex } from './match-items';
import { lineUnits } from './line-units';
import { readLine } from './read-facts';
import { findRecords, readRecords, type FoundRecords } from './read-records';
import { readSurroundings, type Surroundings } from './surroundings';
import { OWN_UNIT, type Table } from './table';
import { vocabularyOf, type Vocabulary } from './vocabulary';
import { hitsAmong, wordsFrom } from './words';

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
  const recordSheets = definitions.filter(({ layout }) => layout === 'records');
  const indexed = definitions.filter(({ layout }) => layout !== 'records').map((definition) => ({ definition, index: itemIndexOf(definition) }));
  const mayBeLabel = vocabularyOf(definitions);
  let from = 1;
  while (from <= grid.rowCount) {
    const found = bestTable(grid, from, indexed, mayBeLabel, answers);
    const records = findRecords(grid, from, recordSheets);
    if (!found && !records) return;
    const form = records && (!found || comesFirst(records, found)) ? readRecords(grid, from, records) : formOf(grid, found!);
    yield form;
    from = form.area.bottom + 1;
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

interface Indexed {
  readonly definition: FormDefinition;
  readonly index: ItemIndex;
}

interface FoundTable {
  readonly table: Table;
  readonly around: Surroundings;
  readonly fit: number;
}

/** Of a list of records and a table of figures, the upper; where they are the same cells, what answers to more of them. */
function comesFirst({ head, fit }: FoundRecords, { table, fit: figures }: FoundTable): boolean {
  const { top, bottom } = table.area;
  return head.bottom < top || (head.top <= bottom && fit > figures);
}

function bestTable(grid: Grid, from: number, indexed: readonly Indexed[], mayBeLabel: Vocabulary, answers: ReadonlyMap<string, string>): FoundTable | undefined {
  const words = wordsFrom(grid, from, mayBeLabel);
  const candidates = indexed
    .map((each, order) => ({ ...each, order, hits: hitsAmong(words, each.index) }))
    .filter(({ hits, definition }) => hits.length >= Math.min(FEWEST_HITS, definition.items.length))
    .sort((a, b) => b.hits.length - a.hits.length);
  const race = new Race(grid, from);
  for (const { definition, index, hits, order } of candidates) {
    if (hits.length * GREATEST_FACTOR < race.most) break;
    for (const find of [findRows, findColumns]) race.enter(find(grid, from, definition, index, answers, hits), order);
  }
  if (!race.best) indexed.forEach(({ definition, index }, order) => race.enter(findTitled(grid, from, definition, index), order));
  return race.best;
}

/** The table that fits best; of equals, that of the definition listed first. */
class Race {
  best: FoundTable | undefined;
  private winner = Infinity;
  private readonly above = new Map<number, Surroundings>();

  constructor(
    private readonly grid: Grid,
    private readonly from: number,
  ) {}

  enter(table: Table | undefined, order: number): void {
    if (!table) return;
    const { top } = table.area;
    const around = this.above.get(top) ?? readSurroundings(this.grid, this.from, top);
    this.above.set(top, around);
    const fit = fitOf(table, around, this.grid.sheet.name);
    if (fit === 0 || fit < this.most || (fit === this.most && order >= this.winner)) return;
    this.best = { table, around, fit };
    this.winner = order;
  }

  get most(): number {
    return this.best?.fit ?? 0;
  }
}

const TITLED = 1.5;
const REPORTED = 1.2;
const PRINTED_SO = 1.1;
/** What every word of a sheet can be worth at most, crossed ones three times over. */
const GREATEST_FACTOR = 3 * TITLED * REPORTED * PRINTED_SO;

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
  return matched * coverage * (titled ? TITLED : 1) * (isReporter ? REPORTED : 1) * (isPrintedSo ? PRINTED_SO : 1) * (listsUnits && !isPrintedSo ? 0.5 : 1);
}

function hasTitleWord(definition: FormDefinition, text: string): boolean {
  const packed = withoutSpaces(text);
  return definition.titleWords.some((word) => packed.includes(withoutSpaces(word)));
}

function formOf(grid: Grid, { table, around }: FoundTable): Form {
  const { definition, area, layout, lines, open, units, periods } = table;
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
    questions: questionsOf(open, lines, definition),
  };
}
