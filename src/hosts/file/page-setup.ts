/** How a sheet prints, as exceljs has it. Columns fit on the width of as many pages as asked for, rows go on over as many as they need. */
import type { PageSetup as FilePageSetup, PaperSize, Worksheet } from 'exceljs';
import { addressOf, columnName } from '../../model/address';
import type { PageSetup } from '../../model/sheet-edit';

/** The file's numbers; exceljs takes A3 too, but does not list it. */
const PAPER: Readonly<Record<PageSetup['paper'], PaperSize>> = { A4: 9, A3: 8 as PaperSize };
const MILLIMETRES_PER_INCH = 25.4;
/** Of header and footer, which are empty. */
const HEADER_INCHES = 0.3;

const FITTED = { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const;

/** A fresh sheet that does not say. */
export const LANDSCAPE_A4 = { paperSize: PAPER.A4, orientation: 'landscape', ...FITTED } as const;

function pageSetupToFile({ paper, orientation, repeatedRows, repeatedColumns, pagesAcross = 1, pagesDown = 0, margins, printArea }: PageSetup): Partial<FilePageSetup> {
  const { top, bottom, left, right } = margins;
  return {
    ...FITTED,
    fitToWidth: pagesAcross,
    fitToHeight: pagesDown,
    paperSize: PAPER[paper],
    orientation,
    horizontalCentered: true,
    margins: { top: inches(top), bottom: inches(bottom), left: inches(left), right: inches(right), header: HEADER_INCHES, footer: HEADER_INCHES },
    ...(repeatedRows && { printTitlesRow: repeatedRows.join(':') }),
    ...(repeatedColumns && { printTitlesColumn: repeatedColumns.map(columnName).join(':') }),
    ...(printArea && { printArea: `${addressOf({ row: printArea.top, column: printArea.left })}:${addressOf({ row: printArea.bottom, column: printArea.right })}` }),
  };
}

const PAGE_NUMBERS = '&C第 &P 页，共 &N 页';

export function setUpPage(sheet: Worksheet, page: PageSetup): void {
  Object.assign(sheet.pageSetup, pageSetupToFile(page));
  if (page.numbersPages) sheet.headerFooter.oddFooter = PAGE_NUMBERS;
}

/** 25.4 → 1; 20 → 0.787 */
function inches(millimetres: number): number {
  return Math.round((millimetres / MILLIMETRES_PER_INCH) * 1000) / 1000;
}
