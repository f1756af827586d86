/**
 * Empties a sheet where it stands, since a sheet deleted and made anew breaks every formula that refers to it. The way back brings its
 * contents, number formats, indents, merges and widths; only sheets that the product made are ever cleared, and it gives them no more.
 */
import { areaAddress, groupedBy, unionAddresses } from './areas';
import type { Journal } from './journal';
import type { EtSheet, EtWorkbook } from './object-model';
import { readCells, usedArea } from './read-cells';
import { mergesWithin, uniformParts } from './walk-layout';
import { contentsAt, putBack } from './write-contents';

export function clearSheet(workbook: EtWorkbook, sheet: EtSheet, journal: Journal): void {
  const used = usedArea(sheet);
  const live = readCells(sheet, [used]);
  const places = [...live].flatMap(([row, line]) => [...line.keys()].map((column) => ({ row, column })));
  const contents = contentsAt(sheet, places);
  const merges = mergesWithin(sheet, used, (row) => [...(live.get(row)?.keys() ?? [])]);
  const indents = uniformParts(sheet, [[used]], (range) => range.IndentLevel);
  journal.note(() => {
    wipe(sheet);
    putBack(sheet, contents);
    for (const [levels, parts] of groupedBy(indents.filter(({ value }) => Number(value) > 0), ({ value }) => value)) {
      for (const address of unionAddresses(parts.map(({ area }) => area))) sheet.Range(address).IndentLevel = levels;
    }
    for (const merge of merges) sheet.Range(areaAddress(merge)).Merge();
  });
  wipe(sheet);
  thaw(workbook, sheet);
}

function wipe(sheet: EtSheet): void {
  const all = sheet.Cells;
  all.UnMerge();
  all.Clear();
  all.Validation.Delete();
  all.UseStandardWidth = true;
  all.UseStandardHeight = true;
}

/** Nothing stays frozen from the table that stood here. */
function thaw(workbook: EtWorkbook, sheet: EtSheet): void {
  if (sheet.Visible !== -1 && sheet.Visible !== true) return;
  sheet.Activate();
  const window = workbook.Windows.Item(1);
  if (window) window.FreezePanes = false;
}
