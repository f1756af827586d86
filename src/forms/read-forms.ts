/**
 * Finds every known form in a workbook, by its words and never by cell addresses, and reads its figures.
 *
 * On each sheet the definition that answers to most labels is taken; a title word of its own settles between like forms.
 * What lies below a table is searched again, since several forms may stand on one sheet.
 */
import type { Form, FormDefinition, FoundItem } from '../model/form';
import { addressOf } from '../model/address';
import type { Sheet, Workbook } from '../model/workbook';
import { bestTable, itemIndexOf, type FoundTable } from './best-table';
import { gridOf, type Grid } from './grid';
import { questionsOf } from './match-items';
import { lineUnits } from './line-units';
import { readLine } from './read-facts';
import { findRecords, isDecisive, readRecords, type FoundRecords } from './read-records';
import { vocabularyOf } from './vocabulary';

/** Sheets that this tool writes itself are no forms. */
export const OWN_SHEETS: ReadonlySet<string> = new Set(['指标计算', '审核结果', '审核说明', '取数说明']);

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
    const records = findRecords(grid, from, recordSheets);
    const found = records && isDecisive(grid, from, records) ? undefined : bestTable(grid, from, indexed, mayBeLabel, answers);
    if (!found && !records) return;
    const form = records && (!found || comesFirst(records, found)) ? readRecords(grid, from, records) : formOf(grid, found!);
    yield form;
    from = form.area.bottom + 1;
  }
}

/** Of a list of records and a table of figures, the upper; where they are the same cells, what answers to more of them. */
function comesFirst({ head, fit }: FoundRecords, { table, fit: figures }: FoundTable): boolean {
  const { top, bottom } = table.area;
  return head.bottom < top || (head.top <= bottom && fit > figures);
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
