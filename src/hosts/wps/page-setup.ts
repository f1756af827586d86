/**
 * How a fresh sheet prints. Without a printer installed WPS may refuse any of this; the sheet is good without it, so that a refusal here
 * takes nothing back.
 */
import { columnName } from '../../model/address';
import type { PageSetup } from '../../model/sheet-edit';
import { ORIENTATION, PAPER } from './numbers';
import type { EtPageSetup } from './object-model';
import type { WriteTarget } from './write-contents';

const POINTS_PER_MILLIMETRE = 72 / 25.4;
/** Of header and footer. */
const HEADER_POINTS = 21.6;
const PAGE_NUMBERS = '第 &P 页，共 &N 页';

/** Landscape A4, its columns on one page, where a new sheet says nothing; one that was cleared then keeps its page. */
export function setUpPage({ sheet, journal }: WriteTarget, page: PageSetup | undefined, isNew: boolean): void {
  if (!page && !isNew) return;
  try {
    const setup = sheet.PageSetup;
    for (const [name, value] of Object.entries(page ? settingsOf(page) : USUAL)) {
      const before: unknown = isNew ? undefined : setup[name as keyof EtPageSetup];
      if (before !== undefined && before !== null) journal.note(() => Object.assign(setup, { [name]: before }));
      Object.assign(setup, { [name]: value });
    }
  } catch {
    // No printer: the sheet stands, its page is the program's own.
  }
}

const USUAL: Partial<EtPageSetup> = { PaperSize: PAPER.A4, Orientation: ORIENTATION.landscape, Zoom: false, FitToPagesWide: 1, FitToPagesTall: false };

function settingsOf({ paper, orientation, repeatedRows, repeatedColumns, pagesAcross = 1, pagesDown, numbersPages, margins, printArea }: PageSetup): Partial<EtPageSetup> {
  const points = (millimetres: number): number => millimetres * POINTS_PER_MILLIMETRE;
  return {
    PaperSize: PAPER[paper],
    Orientation: ORIENTATION[orientation],
    Zoom: false,
    FitToPagesWide: pagesAcross,
    FitToPagesTall: pagesDown ?? false,
    CenterHorizontally: true,
    TopMargin: points(margins.top),
    BottomMargin: points(margins.bottom),
    LeftMargin: points(margins.left),
    RightMargin: points(margins.right),
    HeaderMargin: HEADER_POINTS,
    FooterMargin: HEADER_POINTS,
    ...(repeatedRows && { PrintTitleRows: repeatedRows.map((row) => `$${row}`).join(':') }),
    ...(repeatedColumns && { PrintTitleColumns: repeatedColumns.map((column) => `$${columnName(column)}`).join(':') }),
    ...(printArea && { PrintArea: `$${columnName(printArea.left)}$${printArea.top}:$${columnName(printArea.right)}$${printArea.bottom}` }),
    ...(numbersPages && { CenterFooter: PAGE_NUMBERS }),
  };
}
