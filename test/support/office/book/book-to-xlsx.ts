/** The workbook as the .xlsx file that Excel would save: contents, looks, rules, protection, page. */
import ExcelJS from 'exceljs';
import type { Rectangle } from '../../../../src/model/address';
import { isCellError } from '../../../../src/model/workbook';
import type { ExcelBook } from './excel-book';
import { NORMAL, SIDES, type ExcelCell, type ExcelSheet, type Look } from './excel-sheet';
import { validationToFile } from './validation-to-file';
import { addressOfRectangle } from './rectangles';

const STATES = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;
const PAPER: Readonly<Record<string, number>> = { A4: 9, A3: 8 };

export async function saveBook(book: ExcelBook): Promise<Uint8Array> {
  book.calculate();
  const file = new ExcelJS.Workbook();
  for (const sheet of book.sheets) await addSheet(file, sheet);
  return new Uint8Array(await file.xlsx.writeBuffer());
}

async function addSheet(file: ExcelJS.Workbook, sheet: ExcelSheet): Promise<void> {
  const { rows, columns } = sheet.frozen;
  const target = file.addWorksheet(sheet.name, { state: STATES[sheet.visibility], views: [rows || columns ? { state: 'frozen', xSplit: columns, ySplit: rows, showGridLines: sheet.showGridlines } : { state: 'normal', showGridLines: sheet.showGridlines }] });
  sheet.rows().forEach((row, down) => row.forEach((cell, across) => cell && writeCell(target.getCell(down + 1, across + 1), cell)));
  for (const merge of sheet.merges) target.mergeCells(addressOfRectangle(merge));
  for (const [column, points] of sheet.columnWidths) target.getColumn(column).width = Math.round((((points * 4) / 3 - 5) / 7) * 100) / 100;
  for (const [row, points] of sheet.rowHeights) target.getRow(row).height = points;
  setUpPage(target, sheet.page);
  if (sheet.protection) await target.protect('', optionsToFile(sheet.protection.options));
}

function writeCell(target: ExcelJS.Cell, { value, formula, look, validation }: ExcelCell): void {
  const plain = isCellError(value) ? { error: value.error as ExcelJS.CellErrorValue['error'] } : value;
  if (formula !== undefined) target.value = plain === null ? { formula } : { formula, result: plain };
  else if (plain !== null) target.value = plain;
  if (look !== NORMAL) target.style = styleToFile(look);
  if (validation) target.dataValidation = validationToFile(validation);
}

function styleToFile(look: Look): Partial<ExcelJS.Style> {
  const lines = SIDES.filter((side) => look.borders[side] && look.borders[side].style !== 'None').map((side) => [side.slice(4).toLowerCase(), { style: 'thin' }] as const);
  const alignment = {
    ...(look.horizontalAlignment !== 'General' && { horizontal: look.horizontalAlignment.toLowerCase() as ExcelJS.Alignment['horizontal'] }),
    ...(look.verticalAlignment !== 'Bottom' && { vertical: (look.verticalAlignment === 'Center' ? 'middle' : look.verticalAlignment.toLowerCase()) as ExcelJS.Alignment['vertical'] }),
    ...(look.wrapText && { wrapText: true }),
    ...(look.indentLevel > 0 && { indent: look.indentLevel }),
  };
  return {
    ...(look.numberFormat !== 'General' && { numFmt: look.numberFormat }),
    font: { name: look.fontName, size: look.fontSize, ...(look.bold && { bold: true }), ...(look.italic && { italic: true }), color: { argb: argb(look.fontColor) } },
    ...(look.fill && { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(look.fill) } } }),
    ...(lines.length > 0 && { border: Object.fromEntries(lines) }),
    alignment,
    ...(!look.locked && { protection: { locked: false } }),
  };
}

const argb = (colour: string): string => `FF${colour.slice(1).toUpperCase()}`;

function optionsToFile(options: Readonly<Record<string, unknown>>): Partial<ExcelJS.WorksheetProtection> {
  const allowed = (name: string): boolean => options[name] === true;
  return { selectLockedCells: true, selectUnlockedCells: true, formatCells: allowed('allowFormatCells'), formatColumns: allowed('allowFormatColumns'), insertRows: allowed('allowInsertRows') };
}

function setUpPage(target: ExcelJS.Worksheet, page: ReadonlyMap<string, unknown>): void {
  const zoom = page.get('zoom') as { readonly horizontalFitToPages?: number; readonly verticalFitToPages?: number } | undefined;
  const inches = (side: string): number | undefined => (page.has(`${side}Margin`) ? Math.round(((page.get(`${side}Margin`) as number) / 72) * 1000) / 1000 : undefined);
  const margins = Object.fromEntries(['top', 'bottom', 'left', 'right', 'header', 'footer'].flatMap((side) => (inches(side) === undefined ? [] : [[side, inches(side)]])));
  Object.assign(target.pageSetup, {
    ...(page.has('paperSize') && { paperSize: PAPER[page.get('paperSize') as string] }),
    ...(page.has('orientation') && { orientation: (page.get('orientation') as string).toLowerCase() }),
    ...(zoom && { fitToPage: true, fitToWidth: zoom.horizontalFitToPages ?? 0, fitToHeight: zoom.verticalFitToPages ?? 0 }),
    ...(page.has('centerHorizontally') && { horizontalCentered: page.get('centerHorizontally') }),
    ...(Object.keys(margins).length > 0 && { margins }),
    ...(page.has('printArea') && { printArea: typeof page.get('printArea') === 'string' ? page.get('printArea') : addressOfRectangle(page.get('printArea') as Rectangle) }),
    ...(page.has('titleRows') && { printTitlesRow: (page.get('titleRows') as string).replaceAll('$', '') }),
    ...(page.has('titleColumns') && { printTitlesColumn: (page.get('titleColumns') as string).replaceAll('$', '') }),
  });
  if (page.has('centerFooter')) target.headerFooter.oddFooter = `&C${page.get('centerFooter') as string}`;
}
