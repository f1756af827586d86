/**
 * An .xlsx file as a model Workbook: values, formulas, number formats, merges, with nothing added and nothing guessed.
 *
 * Read here directly and not through exceljs, which reads a formula whose result is "" and one that has no
 * result alike, turns dates into clock times, misses sheets in parts not named sheetN.xml, keeps every blank
 * styled cell, and takes some twenty times as long. exceljs writes (save-xlsx.ts).
 */
import type { Workbook, Cell, Sheet } from '../../model/workbook';
import { readCellStyles } from './cell-styles';
import { openXlsx, unreadableXml } from './guard-xlsx';
import { readSheetXml, type SheetReading } from './sheet-xml';
import { readSharedStrings } from './text-runs';
import { unreadableFile, type Unreadable } from './workbook-unreadable';
import { readWorkbookParts } from './workbook-parts';
import { XmlScanner } from './xml-scanner';

export interface ReadOptions {
  /** As the person knows it; named in messages. */
  readonly fileName?: string;
  readonly onProgress?: (progress: { readonly done: number; readonly total: number; readonly label: string }) => void;
  readonly signal?: AbortSignal;
}

/** Some 400 MB of cells; a ledger of 100 000 rows by 20 columns has 2 million. */
const MAX_CELLS = 5_000_000;

/** @throws WorkbookUnreadable, or the signal's reason when stopped */
export async function readXlsx(bytes: Uint8Array, options: ReadOptions = {}): Promise<Workbook> {
  const { fileName, onProgress, signal } = options;
  const unreadable = unreadableFile(fileName);
  signal?.throwIfAborted();
  const archive = openXlsx(bytes, unreadable, fileName);
  const read = <T>(part: string | undefined, absent: T, reader: (xml: string) => T): T => {
    const xml = part === undefined ? undefined : archive.text(part);
    return xml === undefined ? absent : readingXml(part ?? '', unreadable, () => reader(xml));
  };
  const parts = readingXml('xl/workbook.xml', unreadable, () => readWorkbookParts(archive));
  if (parts.sheets.length === 0) throw unreadable('parts-missing', '没有工作表');
  const tally = new Tally(unreadable);
  const reading: SheetReading = {
    sharedStrings: read(parts.sharedStrings, [], readSharedStrings),
    styles: read(parts.styles, [], readCellStyles),
    isDate1904: parts.isDate1904,
    onCell: tally.add,
  };

  const sheets: Sheet[] = [];
  for (const [index, part] of parts.sheets.entries()) {
    const report = (): void => onProgress?.({ done: index, total: parts.sheets.length, label: `正在读取「${part.name}」` });
    report();
    const xml = archive.text(part.path);
    if (xml === undefined) throw unreadable('parts-missing', part.path);
    const rows = readSheetXml(part, new XmlScanner(xml), reading);
    for (;;) {
      const step = readingXml(part.path, unreadable, () => rows.next());
      if (step.done) {
        sheets.push(step.value);
        break;
      }
      await turn(signal);
      report();
    }
    if (index % 10 === 9) await turn(signal);
  }
  const isDistrusted = parts.wantsCalculation && tally.hasOnlyZeros;
  return { sheets: isDistrusted ? sheets.map(withoutZeros) : sheets, ...(fileName !== undefined && { fileName }) };
}

function readingXml<T>(part: string, unreadable: Unreadable, reader: () => T): T {
  try {
    return reader();
  } catch (cause) {
    throw unreadableXml(cause, part, unreadable);
  }
}

/** Keeps count of what is read: too much is refused, and results that are all 0 are remembered. */
class Tally {
  private cells = 0;
  private formulas = 0;
  private otherResults = 0;

  constructor(private readonly unreadable: Unreadable) {}

  readonly add = (cell: Cell): void => {
    this.cells += 1;
    if (this.cells > MAX_CELLS) throw this.unreadable('too-large', `有内容的单元格超过 ${MAX_CELLS / 10_000} 万个`);
    if (cell.formula === undefined) return;
    this.formulas += 1;
    if (cell.value !== 0) this.otherResults += 1;
  };

  get hasOnlyZeros(): boolean {
    return this.formulas > 0 && this.otherResults === 0;
  }
}

/** Lets the page draw and a cancel arrive. */
async function turn(signal: AbortSignal | undefined): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  signal?.throwIfAborted();
}

/**
 * XlsxWriter, which cannot calculate, stores 0 as the result of every formula and asks for a recalculation. Where both
 * hold, a zero is no result: those formulas are uncalculated.
 */
function withoutZeros(sheet: Sheet): Sheet {
  const distrusted = (cell: Cell): Cell => (cell.formula === undefined ? cell : { ...cell, value: null, uncalculated: true });
  return { ...sheet, cellAt: (row, column) => distrusted(sheet.cellAt(row, column)) };
}
