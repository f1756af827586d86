/** The lines of 「取数说明」 as they stand, those that a person typed included, and whether their figures still hold. */
import { parseAddress, type CellRef } from '../../model/address';
import { isEmpty, type CellValue, type Sheet, type Workbook } from '../../model/workbook';
import { plainText } from '../../text/plain-text';
import { boundCell, isBinding } from './bound-cell';
import type { Provenance } from './provenance';
import { findProvenanceHead, provenanceSheet, textAt, type ProvenanceColumn } from './provenance-columns';

/** @returns in the order of their rows; lines whose cell was deleted or cannot be made out are left out */
export function readProvenance(workbook: Workbook): readonly Provenance[] {
  const sheet = provenanceSheet(workbook);
  const head = sheet && findProvenanceHead(sheet);
  if (!sheet || !head) return [];
  const lines: Provenance[] = [];
  for (let row = head.row + 1; row <= sheet.rowCount; row++) {
    const line = readLine(workbook, sheet, row, head.columns);
    if (line) lines.push(line);
  }
  return lines;
}

function readLine(workbook: Workbook, sheet: Sheet, row: number, columns: ReadonlyMap<ProvenanceColumn, number>): Provenance | undefined {
  const at = (id: ProvenanceColumn): string => textAt(sheet, row, columns.get(id));
  const { formula } = sheet.cellAt(row, columns.get('cell')!);
  const place = isBinding(formula) ? boundCell(formula) : typedPlace(at('sheet'), at('cell'));
  if (!place) return undefined;
  const valueColumn = columns.get('value');
  const written = valueColumn === undefined ? null : sheet.cellAt(row, valueColumn).value;
  const [fileName, fromSheet, cells] = [at('file'), at('fromSheet'), at('fromCells')];
  return {
    place,
    title: at('title'),
    written,
    source: { ...(fileName !== '' && { fileName }), ...(fromSheet !== '' && { sheet: fromSheet }), ...(cells !== '' && { cells }), method: at('method') },
    stale: !isSame(valueAt(workbook, place), written),
    row,
    isTyped: !isBinding(formula),
  };
}

/** 「D14」 or 「统计表!D14」 */
function typedPlace(sheet: string, cell: string): CellRef | undefined {
  const match = /^(?:'?(.+?)'?!)?(\$?[A-Za-z]{1,3}\$?\d{1,7})$/u.exec(plainText(cell));
  const at = match && parseAddress(match[2]!);
  const name = match?.[1] ?? sheet;
  return at && name !== '' ? { sheet: name, ...at } : undefined;
}

function valueAt({ sheets }: Workbook, { sheet, row, column }: CellRef): CellValue {
  return sheets.find(({ name }) => name === sheet)?.cellAt(row, column).value ?? null;
}

function isSame(now: CellValue, written: CellValue): boolean {
  return now === written || (isEmpty(now) && isEmpty(written));
}
