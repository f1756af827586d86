/**
 * Which definition a table on a sheet answers to best. The words of the sheet are held against all definitions at once;
 * only those that could still win are looked at closely.
 */
import type { FormDefinition } from '../model/form';
import { withoutSpaces } from '../text/plain-text';
import { findColumns } from './find-columns';
import { findRows } from './find-rows';
import { findTitled } from './find-titled';
import type { Grid } from './grid';
import { indexItems, type ItemIndex } from './match-items';
import { readSurroundings, type Surroundings } from './surroundings';
import { OWN_UNIT, type Table } from './table';
import type { Vocabulary } from './vocabulary';
import { hitsAmong, wordsFrom } from './words';

const itemIndexes = new WeakMap<FormDefinition, ItemIndex>();

export function itemIndexOf(definition: FormDefinition): ItemIndex {
  const index = itemIndexes.get(definition) ?? indexItems(definition);
  itemIndexes.set(definition, index);
  return index;
}

/** A sheet with fewer words of a definition does not hold its form. */
const FEWEST_HITS = 2;

export interface Indexed {
  readonly definition: FormDefinition;
  readonly index: ItemIndex;
}

export interface FoundTable {
  readonly table: Table;
  readonly around: Surroundings;
  readonly fit: number;
}

export function bestTable(grid: Grid, from: number, indexed: readonly Indexed[], mayBeLabel: Vocabulary, answers: ReadonlyMap<string, string>): FoundTable | undefined {
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
