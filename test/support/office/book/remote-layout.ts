/** What belongs to a sheet as a whole: frozen panes, protection, the page. */
import { RichError, type Remote } from '../rich-api';
import type { ExcelSheet, Protection } from './excel-sheet';
import type { RemoteRange } from './remote-range';

export class RemoteFreezePanes implements Remote {
  constructor(private readonly sheet: ExcelSheet) {}

  freezeRows(rows: number): void {
    this.sheet.frozen = { rows, columns: 0 };
  }

  freezeColumns(columns: number): void {
    this.sheet.frozen = { rows: 0, columns };
  }

  freezeAt(range: RemoteRange): void {
    this.sheet.frozen = { rows: range.rowCount, columns: range.columnCount };
  }

  unfreeze(): void {
    this.sheet.frozen = { rows: 0, columns: 0 };
  }
}

const NOTHING_ALLOWED = {
  allowAutoFilter: false, allowDeleteColumns: false, allowDeleteRows: false, allowEditObjects: false, allowEditScenarios: false, allowFormatCells: false, allowFormatColumns: false,
  allowFormatRows: false, allowInsertColumns: false, allowInsertHyperlinks: false, allowInsertRows: false, allowPivotTables: false, allowSort: false, selectionMode: 'Normal',
};

export class RemoteProtection implements Remote {
  constructor(private readonly sheet: ExcelSheet) {}

  get protected(): boolean {
    return this.sheet.protection !== undefined;
  }

  get options(): Protection['options'] {
    return this.sheet.protection?.options ?? NOTHING_ALLOWED;
  }

  protect(options: Protection['options'] = {}, password?: string): void {
    if (this.sheet.protection) throw new RichError('InvalidOperation');
    this.sheet.protection = { options: { ...NOTHING_ALLOWED, ...options }, ...(password && { password }) };
  }

  unprotect(password?: string): void {
    if (this.sheet.protection?.password !== undefined && this.sheet.protection.password !== password) throw new RichError('AccessDenied');
    this.sheet.protection = undefined;
  }
}

const PAGE_MEMBERS = ['paperSize', 'orientation', 'zoom', 'centerHorizontally', 'leftMargin', 'rightMargin', 'topMargin', 'bottomMargin', 'headerMargin', 'footerMargin'] as const;

export class RemotePageLayout implements Remote {
  readonly headersFooters: Remote;

  constructor(private readonly sheet: ExcelSheet) {
    for (const member of PAGE_MEMBERS) keepIn(this, member, sheet.page, member);
    const defaultForAllPages = {};
    for (const part of ['centerFooter', 'centerHeader', 'leftFooter', 'rightFooter']) keepIn(defaultForAllPages, part, sheet.page, part);
    this.headersFooters = { defaultForAllPages } as Remote;
  }

  setPrintArea(range: RemoteRange | string): void {
    this.sheet.page.set('printArea', typeof range === 'string' ? range : range.rectangle);
  }

  setPrintTitleRows(range: RemoteRange | string): void {
    this.sheet.page.set('titleRows', range);
  }

  setPrintTitleColumns(range: RemoteRange | string): void {
    this.sheet.page.set('titleColumns', range);
  }

  setPrintMargins(unit: string, margins: Readonly<Record<string, number>>): void {
    const points = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[unit];
    if (points === undefined) throw new RichError('InvalidArgument');
    for (const [side, size] of Object.entries(margins)) this.sheet.page.set(`${side}Margin`, size * points);
  }
}

function keepIn(target: object, member: string, page: Map<string, unknown>, key: string): void {
  Object.defineProperty(target, member, { enumerable: true, get: () => page.get(key) ?? null, set: (value: unknown) => page.set(key, value) });
}
