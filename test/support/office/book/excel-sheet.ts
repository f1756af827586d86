/** One sheet of the workbook: cells that hold or show something, and what belongs to the sheet as a whole. */
import type { Rectangle } from '../../../../src/model/address';
import type { CellValue } from '../../../../src/model/workbook';
import type { Entry } from './entered';

export type Side = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight';
export const SIDES: readonly Side[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];

export interface Line {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

export interface Look {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly fontColor: string;
  /** '' where there is none. */
  readonly fill: string;
  readonly borders: Readonly<Partial<Record<Side, Line>>>;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly locked: boolean;
}

export const NORMAL: Look = {
  numberFormat: 'General', fontName: '等线', fontSize: 11, bold: false, italic: false, fontColor: '#000000', fill: '', borders: {},
  horizontalAlignment: 'General', verticalAlignment: 'Center', wrapText: false, indentLevel: 0, locked: true,
};

export interface Validation {
  readonly rule: Readonly<Record<string, unknown>>;
  readonly prompt?: Readonly<Record<string, unknown>>;
  readonly errorAlert?: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks?: boolean;
}

export interface ExcelCell extends Entry {
  readonly look: Look;
  readonly validation?: Validation;
}

export interface FormatRule {
  readonly id: string;
  readonly type: string;
  readonly ranges: readonly Rectangle[];
  /** Of a rule of type Custom, and what it looks like. */
  readonly formula: string;
  readonly format: Readonly<Record<string, unknown>>;
}

export interface Protection {
  readonly options: Readonly<Record<string, unknown>>;
  readonly password?: string;
}

const NOTHING: ExcelCell = { value: null, look: NORMAL };
const WIDTH = 16_384;

export class ExcelSheet {
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  showGridlines = true;
  frozen: { readonly rows: number; readonly columns: number } = { rows: 0, columns: 0 };
  protection: Protection | undefined;
  merges: Rectangle[] = [];
  formatRules: FormatRule[] = [];
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly page = new Map<string, unknown>();
  private readonly cells = new Map<number, ExcelCell>();

  constructor(readonly id: string, public name: string) {}

  cellAt(row: number, column: number): ExcelCell {
    return this.cells.get(row * WIDTH + column) ?? NOTHING;
  }

  write(row: number, column: number, { value, formula, hasApostrophe }: Entry, look: Partial<Look> = {}): void {
    const { look: present, validation } = this.cellAt(row, column);
    this.cells.set(row * WIDTH + column, { value, ...(formula !== undefined && { formula }), ...(hasApostrophe && { hasApostrophe }), look: { ...present, ...look }, ...(validation && { validation }) });
  }

  change(row: number, column: number, change: Partial<ExcelCell>): void {
    this.cells.set(row * WIDTH + column, { ...this.cellAt(row, column), ...change });
  }

  replace(row: number, column: number, cell: ExcelCell): void {
    this.cells.set(row * WIDTH + column, cell);
  }

  /** A cell of a merged area other than its first. */
  isCovered(row: number, column: number): boolean {
    return this.merges.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left));
  }

  setResult(row: number, column: number, value: CellValue): void {
    this.change(row, column, { value });
  }

  /** @param withLooks also cells that hold nothing and look like something */
  used(withLooks: boolean): Rectangle | undefined {
    let box: Rectangle | undefined;
    for (const [key, cell] of this.cells) {
      if (cell.value === null && cell.formula === undefined && !(withLooks && cell.look !== NORMAL)) continue;
      const [row, column] = [Math.floor(key / WIDTH), key % WIDTH];
      box = box ? { top: Math.min(box.top, row), left: Math.min(box.left, column), bottom: Math.max(box.bottom, row), right: Math.max(box.right, column) } : { top: row, left: column, bottom: row, right: column };
    }
    return box;
  }

  rows(): readonly (readonly (ExcelCell | undefined)[])[] {
    const rows: (ExcelCell | undefined)[][] = [];
    for (const [key, cell] of this.cells) (rows[Math.floor(key / WIDTH) - 1] ??= [])[(key % WIDTH) - 1] = cell;
    return Array.from(rows, (row) => Array.from(row ?? []));
  }

  everything(): unknown {
    const cells = [...this.cells].sort(([a], [b]) => a - b).map(([key, cell]) => [Math.floor(key / WIDTH), key % WIDTH, cell]).filter(([, , cell]) => cell !== NOTHING && JSON.stringify(cell) !== JSON.stringify(NOTHING));
    const { name, visibility, showGridlines, frozen, protection, merges, formatRules, columnWidths, rowHeights, page } = this;
    return JSON.parse(JSON.stringify({ name, visibility, showGridlines, frozen, protection, merges, formatRules: formatRules.map(({ id: _, ...rule }) => rule), columnWidths: [...columnWidths], rowHeights: [...rowHeights], page: [...page], cells })) as unknown;
  }
}
