/** A sheet while it is laid out, cell by cell and block by block; at the end one SheetEdit. */
import type { Rectangle } from '../../model/address';
import type { CellContent, SheetEdit, SheetLayout } from '../../model/sheet-edit';
import { firstPage } from './print-page';

const USUAL_HEIGHT = 15;

export class SheetDraft {
  private readonly rows: (CellContent | undefined)[][] = [];
  private readonly merges: Rectangle[] = [];
  private readonly heights = new Map<number, number>();

  /** Widths of the columns on the first page: what stands above and below the table keeps to them. */
  readonly firstPage: readonly number[];

  /**
   * @param widths of all columns, in characters
   * @param stub columns that are repeated where the sheet goes over several pages side by side
   */
  constructor(
    private readonly name: string,
    readonly widths: readonly number[],
    stub: number,
  ) {
    this.firstPage = widths.slice(0, firstPage(widths, stub));
    widths.forEach((columnWidth, at) => this.put(1, at + 1, { columnWidth }));
  }

  get rowCount(): number {
    return this.rows.length;
  }

  put(row: number, column: number, content: CellContent): void {
    while (this.rows.length < row) this.rows.push([]);
    const cells = this.rows[row - 1]!;
    while (cells.length < column) cells.push(undefined);
    cells[column - 1] = { ...cells[column - 1], ...content };
  }

  /** One cell over a block; the others have its look, so that its border goes all the way round. */
  block({ top, left, bottom, right }: Rectangle, content: CellContent): void {
    const look = content.style && { style: content.style };
    for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) this.put(row, column, { ...look });
    this.put(top, left, content);
    if (bottom > top || right > left) this.merges.push({ top, left, bottom, right });
  }

  /** In points, of every row. */
  get rowHeights(): readonly number[] {
    return this.rows.map((_, at) => this.heights.get(at + 1) ?? USUAL_HEIGHT);
  }

  height(row: number, points: number): void {
    this.heights.set(row, points);
  }

  edit(layout: Omit<SheetLayout, 'merges' | 'rowHeights'>): SheetEdit {
    return { sheet: this.name, row: 1, column: 1, cells: this.rows, freshSheet: true, layout: { ...layout, merges: this.merges, rowHeights: this.heights } };
  }
}
