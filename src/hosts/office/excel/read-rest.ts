/**
 * The rows of long sheets below what was read at first, in portions: as many rows as come to 2 MB at the weight of those already
 * seen, several sheets in one round trip where they fit.
 */
import { addBlock, type Block, type CellRows } from './cells-of-block';
import { bytesOf, MOST_BYTES, MOST_CELLS } from './request-size';
import { requestRows } from './sheet-request';

export interface UnreadRows {
  readonly sheet: Excel.Worksheet;
  /** Rows from 0. */
  readonly from: number;
  readonly rowCount: number;
  readonly columnCount: number;
  /** What has been read of the sheet, to judge the rest by. */
  readonly block?: Block;
  readonly into: CellRows;
}

interface Portion extends UnreadRows {
  readonly to: number;
  readonly bytes: number;
}

/** Of a cell of a sheet not seen yet; texts of ten characters. */
const USUAL_BYTES = 90;
/** Rows further down may hold longer texts. */
const MARGIN = 1.25;
/** Rows looked at to learn what a cell weighs. */
const SAMPLE = 200;

export async function readRest(context: Excel.RequestContext, unread: readonly UnreadRows[]): Promise<void> {
  const uneven: { readonly portion: Portion; readonly columns: readonly number[] }[] = [];
  for (const trip of trips(unread.flatMap(portionsOf))) {
    const requests = trip.map((portion) => [portion, requestRows(portion.sheet, [portion.from, portion.to], portion.columnCount)] as const);
    await context.sync();
    for (const [portion, request] of requests) {
      const { block, unevenColumns } = request();
      addBlock(portion.into, block);
      if (unevenColumns.length > 0) uneven.push({ portion, columns: unevenColumns });
    }
  }
  if (uneven.length > 0) await readIndents(context, uneven);
}

function portionsOf(unread: UnreadRows): readonly Portion[] {
  const cellBytes = (unread.block ? bytesPerCell(unread.block) : USUAL_BYTES) * MARGIN;
  const step = Math.max(1, Math.floor(Math.min(MOST_CELLS, MOST_BYTES / cellBytes) / unread.columnCount));
  const portions: Portion[] = [];
  for (let { from } = unread; from < unread.rowCount; from += step) {
    const to = Math.min(unread.rowCount, from + step);
    portions.push({ ...unread, from, to, bytes: (to - from) * unread.columnCount * cellBytes });
  }
  return portions;
}

function bytesPerCell({ values, formulas, numberFormat, valueTypes }: Block): number {
  const sample = [values, formulas, numberFormat, valueTypes].map((rows) => rows.slice(-SAMPLE));
  return bytesOf(sample) / Math.max(1, sample[0]!.length * (values[0]?.length ?? 1));
}

function* trips(portions: readonly Portion[]): Generator<readonly Portion[]> {
  let trip: Portion[] = [];
  let bytes = 0;
  for (const portion of portions) {
    if (trip.length > 0 && bytes + portion.bytes > MOST_BYTES) {
      yield trip;
      [trip, bytes] = [[], 0];
    }
    trip.push(portion);
    bytes += portion.bytes;
  }
  if (trip.length > 0) yield trip;
}

/** Cell by cell, for the columns that are not indented alike from top to bottom. */
async function readIndents(context: Excel.RequestContext, uneven: readonly { readonly portion: Portion; readonly columns: readonly number[] }[]): Promise<void> {
  const requests = uneven.flatMap(({ portion, columns }) =>
    columns.map((column) => ({ portion, column, looks: portion.sheet.getRangeByIndexes(portion.from, column, portion.to - portion.from, 1).getCellProperties({ format: { indentLevel: true } }) })),
  );
  await context.sync();
  for (const { portion, column, looks } of requests) {
    looks.value.forEach(([look], down) => {
      const row = portion.into[portion.from + down];
      const cell = row?.[column];
      const indent = look?.format?.indentLevel ?? 0;
      if (row && cell && indent > 0) row[column] = { ...cell, indent };
    });
  }
}
