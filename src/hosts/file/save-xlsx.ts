/** exceljs stamps the time of saving on the file and on each part in it. Both are taken out: the same workbook gives the same bytes. */
import type { Workbook } from 'exceljs';
import { unzipSync, zipSync, type Zippable } from 'fflate';
import { settleBook } from './settle-book';

/** The earliest a zip can say. */
const NO_TIME = new Date(1980, 0, 1);
const UNKNOWN_TIME = new Date(0);

export async function saveXlsx(book: Workbook): Promise<Uint8Array> {
  book.created ??= UNKNOWN_TIME;
  book.modified = book.created;
  settleBook(book);
  const written = unzipSync(new Uint8Array(await book.xlsx.writeBuffer()));
  const parts: Zippable = {};
  for (const [name, content] of Object.entries(written)) parts[name] = content;
  return zipSync(parts, { mtime: NO_TIME });
}
