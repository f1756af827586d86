/**
 * What stands where edits will write, read in one round trip beforehand: the formats that decide how a text is entered, and
 * all that is needed to put things back should Excel fail half-way.
 */
import { addressOf, type Rectangle } from '../../../model/address';
import type { SheetEdit } from '../../../model/sheet-edit';
import type { Cell } from '../../../model/workbook';
import { HostRefused } from '../../host-refused';
import { addBlock, type CellRows } from './cells-of-block';
import { CHOICES_SHEET } from './choice-lists';
import { seenSheets, type SeenSheet } from './sheet-list';
import { blockOf, rectangleOf } from './sheet-request';

export interface StandingSheet extends Pick<SeenSheet, 'name' | 'visibility'> {
  readonly isProtected: boolean;
  /** Whether the protection leaves looks and number formats open. */
  readonly takesFormats: boolean;
}

/** A rectangle as it stands. */
export interface Standing {
  readonly sheet: string;
  readonly area: Rectangle;
  /** Of a sheet that is cleared or removed. */
  readonly merges: readonly Rectangle[];
  readonly isWhole: boolean;
  formatAt(row: number, column: number): string;
  cellAt(row: number, column: number): Cell | undefined;
}

export interface BeforeWriting {
  readonly sheets: readonly StandingSheet[];
  /** One for each edit of a sheet that is there, in the order of the edits. */
  readonly standing: ReadonlyMap<SheetEdit, Standing>;
  /** The lists kept on the sheet of choices, by column from A. */
  readonly choices: readonly (readonly string[])[];
}

const CELLS = 'rowIndex,columnIndex,rowCount,columnCount,values,formulas,numberFormat,valueTypes';

export async function lookBeforeWriting(context: Excel.RequestContext, edits: readonly SheetEdit[], tellsMerges: boolean): Promise<BeforeWriting> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected,items/protection/options');
  const requests = edits.map((edit) => {
    const sheet = worksheets.getItemOrNullObject(edit.sheet);
    const isWhole = edit.freshSheet === true || edit.removeSheet === true;
    const area = areaOf(edit);
    const range = isWhole ? sheet.getUsedRangeOrNullObject(true) : area && sheet.getRangeByIndexes(area.top - 1, area.left - 1, area.bottom - area.top + 1, area.right - area.left + 1);
    const merged = isWhole && tellsMerges ? sheet.getRange().getMergedAreasOrNullObject().load('areas/rowIndex,areas/columnIndex,areas/rowCount,areas/columnCount') : undefined;
    range?.load(CELLS);
    sheet.load('name');
    return { edit, sheet, range, merged, isWhole };
  });
  const choices = edits.some(hasList) ? worksheets.getItemOrNullObject(CHOICES_SHEET).getUsedRangeOrNullObject(true).load('values') : undefined;
  await context.sync();

  const sheets = seenSheets(worksheets).map((sheet, at): StandingSheet => {
    const { protected: isProtected, options } = worksheets.items[at]!.protection;
    return { ...sheet, isProtected, takesFormats: !isProtected || options.allowFormatCells === true };
  });
  const isProtected = new Set(sheets.filter((sheet) => sheet.isProtected).map(({ name }) => name));
  await refuseLocked(context, requests.filter(({ edit, isWhole }) => isProtected.has(edit.sheet) && !isWhole));

  const standing = new Map<SheetEdit, Standing>();
  for (const { edit, sheet, range, merged, isWhole } of requests) {
    if (sheet.isNullObject) continue;
    const merges = merged && !merged.isNullObject ? merged.areas.items.map(rectangleOf) : [];
    standing.set(edit, range && !range.isNullObject ? standingOf(edit.sheet, range, merges, isWhole) : emptyStanding(edit.sheet, merges, isWhole));
  }
  return {
    sheets,
    standing,
    choices: choices && !choices.isNullObject ? columnsOf(choices.values as unknown[][]) : [],
  };
}

/** Excel would stop at the first locked cell, with the open ones before it already written. */
async function refuseLocked(context: Excel.RequestContext, requests: readonly { readonly edit: SheetEdit; readonly range: Excel.Range | undefined }[]): Promise<void> {
  const looks = requests.flatMap(({ edit, range }) => (range ? [{ edit, cells: range.getCellProperties({ format: { protection: true } }) }] : []));
  if (looks.length === 0) return;
  await context.sync();
  for (const { edit, cells } of looks) {
    for (const [down, line] of edit.cells.entries()) {
      const across = line.findIndex((content, at) => content !== undefined && cells.value[down]![at]!.format?.protection?.locked !== false);
      if (across >= 0) throw new HostRefused('protected', `工作表“${edit.sheet}”受保护，${addressOf({ row: edit.row + down, column: edit.column + across })} 不能改，没有写入；在“审阅”中撤销工作表保护后再试。`);
    }
  }
}

/** The rectangle that an edit writes to; undefined for one that writes nothing. */
export function areaOf({ row, column, cells }: SheetEdit): Rectangle | undefined {
  const width = cells.reduce((widest, line) => Math.max(widest, line.length), 0);
  return width === 0 ? undefined : { top: row, left: column, bottom: row + cells.length - 1, right: column + width - 1 };
}

function hasList({ cells }: SheetEdit): boolean {
  return cells.some((line) => line.some((content) => content?.validation?.rule.kind === 'list'));
}

function standingOf(sheet: string, range: Excel.Range, merges: readonly Rectangle[], isWhole: boolean): Standing {
  const block = blockOf(range);
  const rows: CellRows = [];
  addBlock(rows, block);
  return {
    sheet, merges, isWhole,
    area: rectangleOf(range),
    formatAt: (row, column) => String(block.numberFormat[row - 1 - block.rowIndex]?.[column - 1 - block.columnIndex] ?? 'General'),
    cellAt: (row, column) => rows[row - 1]?.[column - 1],
  };
}

function emptyStanding(sheet: string, merges: readonly Rectangle[], isWhole: boolean): Standing {
  return { sheet, merges, isWhole, area: { top: 1, left: 1, bottom: 0, right: 0 }, formatAt: () => 'General', cellAt: () => undefined };
}

function columnsOf(values: readonly (readonly unknown[])[]): readonly (readonly string[])[] {
  const width = values[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => values.map((row) => String(row[column] ?? '')).filter((value) => value !== ''));
}
