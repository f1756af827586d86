/**
 * The whole workbook in few round trips. At first one for the names of the sheets and one for their upper parts; afterwards the
 * sheets seen last time are asked for together with the names, so that a form is read in one. What stands further down in a long
 * ledger follows in portions of about 2 MB.
 */
import type { Rectangle } from '../../../model/address';
import { createSheet, type Workbook } from '../../../model/workbook';
import { officeCode } from '../office-refusal';
import { addBlock, type CellRows } from './cells-of-block';
import { rowsAtFirst } from './request-size';
import { readRest } from './read-rest';
import { requestSheetList, seenSheets, type SeenSheet } from './sheet-list';
import { requestSheet, type SheetAnswer } from './sheet-request';

export interface ReadSheetsOptions {
  /** Of the sheets of the last reading. */
  readonly seen: readonly SeenSheet[];
  readonly tellsMerges: boolean;
  /** Called for each sheet before its round trip, to ask for more in the same one. */
  readonly alongside?: (sheet: Excel.Worksheet, id: string) => void;
}

export interface ReadSheets {
  readonly workbook: Workbook;
  readonly seen: readonly SeenSheet[];
  /** Whether merged cells were told; they are missing from the sheets otherwise. */
  readonly hasMerges: boolean;
}

export async function readSheets(context: Excel.RequestContext, options: ReadSheetsOptions): Promise<ReadSheets> {
  const { answers, sheets, name } = await readUpperParts(context, options);
  const seen = seenSheets(sheets);
  const rows = new Map<string, CellRows>(seen.map(({ id }) => [id, []]));
  for (const [id, { block }] of answers) if (block) addBlock(rows.get(id)!, block);
  const unread = sheets.items.flatMap((sheet) => {
    const { rowCount, columnCount, block } = answers.get(sheet.id)!;
    const from = block ? block.rowIndex + block.values.length : 0;
    return from < rowCount ? [{ sheet, from, rowCount, columnCount, ...(block && { block }), into: rows.get(sheet.id)! }] : [];
  });
  await readRest(context, unread);
  return {
    seen,
    hasMerges: options.tellsMerges,
    workbook: { fileName: name, sheets: seen.map(({ id, name: title, visibility }) => createSheet({ name: title, visibility, rows: denseRows(rows.get(id)!), merges: inOrder(answers.get(id)!.merges ?? []) })) },
  };
}

interface UpperParts {
  readonly answers: ReadonlyMap<string, SheetAnswer>;
  readonly sheets: Excel.WorksheetCollection;
  readonly name: string;
}

async function readUpperParts(context: Excel.RequestContext, options: ReadSheetsOptions): Promise<UpperParts> {
  const answers = new Map<string, SheetAnswer>();
  const { workbook } = context;
  const sheets = requestSheetList(context);
  workbook.load('name');
  const ask = (ids: readonly string[], rows: number): (() => void) => {
    const requests = ids.map((id) => {
      const sheet = workbook.worksheets.getItemOrNullObject(id);
      options.alongside?.(sheet, id);
      return [id, requestSheet(sheet, rows, options.tellsMerges)] as const;
    });
    return () => {
      for (const [id, request] of requests) {
        const answer = request();
        if (answer) answers.set(id, answer);
      }
    };
  };
  const take = ask(options.seen.map(({ id }) => id), rowsAtFirst(options.seen.length));
  await context.sync();
  take();
  const missing = sheets.items.map(({ id }) => id).filter((id) => !answers.has(id));
  if (missing.length > 0) {
    const takeRest = ask(missing, rowsAtFirst(sheets.items.length));
    await context.sync();
    takeRest();
  }
  return { answers, sheets, name: workbook.name };
}

/** More than 512 merged areas on a sheet, or more at once than Excel gives: worth another way. */
export function isBeyondExcel(error: unknown): boolean {
  return ['GeneralException', 'ResponsePayloadSizeLimitExceeded', 'RangeExceedsLimit'].includes(officeCode(error) ?? '');
}

function denseRows(rows: CellRows): CellRows {
  return Array.from(rows, (row) => row ?? []);
}

function inOrder(merges: readonly Rectangle[]): readonly Rectangle[] {
  return [...merges].filter(({ top, left, bottom, right }) => top !== bottom || left !== right).sort((a, b) => a.top - b.top || a.left - b.left);
}
