/**
 * An exceljs workbook as bytes that are the same on every run: the dates inside are fixed, and the zip is packed anew,
 * since exceljs stamps each part with the time of writing.
 */
import ExcelJS, { type Workbook } from 'exceljs';
import { unzipSync, zipSync, type Zippable } from 'fflate';

const MADE = new Date(Date.UTC(2026, 6, 6, 1, 0, 0));
/** A zip keeps local time, so the same hour is asked for in every time zone. */
const PACKED = new Date(2026, 6, 6, 9, 0, 0);

export function emptyWorkbook(author: string): Workbook {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = author;
  workbook.lastModifiedBy = author;
  workbook.created = MADE;
  workbook.modified = MADE;
  return workbook;
}

export async function bytesOf(workbook: Workbook): Promise<Uint8Array> {
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const packed: Zippable = {};
  for (const [name, content] of Object.entries(parts)) packed[name] = [content, { mtime: PACKED, level: 9 }];
  return zipSync(packed);
}
