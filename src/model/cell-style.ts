/** How a cell looks, in what every spreadsheet program has. Whatever is absent is the program's own. */
export interface CellStyle {
  /** One family: 宋体, 黑体. */
  readonly fontFamily?: string;
  /** In points. */
  readonly fontSize?: number;
  readonly bold?: true;
  /** Colours as #RRGGBB. */
  readonly color?: string;
  readonly fill?: string;
  /** All four edges, or the named ones. */
  readonly border?: 'all' | readonly ('top' | 'bottom' | 'left' | 'right')[];
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: true;
  /** Levels of indent, as items under 其中 have it. */
  readonly indent?: number;
}
