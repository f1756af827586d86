/**
 * The columns of 「审核说明」, known by their heads wherever they stand: a clerk may move, drop or add columns, put lines
 * above them, or have typed the sheet without the tool.
 */
import { isCellError, type Sheet, type Workbook } from '../model/workbook';
import { withoutSpaces } from '../text/plain-text';

export const EXPLANATION_SHEET = '审核说明';

export type ColumnId = 'number' | 'sheet' | 'cell' | 'subject' | 'actual' | 'question' | 'reason' | 'text' | 'claimed' | 'bound' | 'state';

export interface ColumnHead {
  readonly id: ColumnId;
  readonly title: string;
  /** Other heads a person gives it. */
  readonly aliases: readonly string[];
  readonly width: number;
}

/** In their printed order. */
export const columnHeads: readonly ColumnHead[] = [
  { id: 'number', title: '序号', aliases: ['编号'], width: 6 },
  { id: 'sheet', title: '表', aliases: ['工作表', '报表', '表名', '所在表'], width: 16 },
  { id: 'cell', title: '单元格', aliases: ['位置', '格'], width: 8 },
  { id: 'subject', title: '指标', aliases: ['指标名称', '项目'], width: 22 },
  { id: 'actual', title: '本期数', aliases: ['本期值', '现值', '数值', '填报数'], width: 14 },
  { id: 'question', title: '核实问题', aliases: ['问题', '核实内容', '审核问题', '审核提示', '提示'], width: 48 },
  { id: 'reason', title: '原因', aliases: ['原因类别', '原因类型', '原因代码'], width: 14 },
  { id: 'text', title: '说明', aliases: ['情况说明', '核实说明', '说明内容', '原因说明', '具体说明', '审核说明'], width: 48 },
  { id: 'claimed', title: '涉及数量', aliases: ['数量'], width: 18 },
  { id: 'bound', title: '对应数值', aliases: ['对应数值(绑定)', '绑定数值', '对应的数值'], width: 44 },
  { id: 'state', title: '状态', aliases: ['说明状态'], width: 26 },
];

export interface SheetHead {
  readonly row: number;
  readonly columns: ReadonlyMap<ColumnId, number>;
}

const DEEPEST_HEAD = 30;

export function explanationSheet({ sheets }: Workbook): Sheet | undefined {
  return sheets.find(({ name }) => withoutSpaces(name) === EXPLANATION_SHEET);
}

/** The row that has a head 「说明」 and one that says what is explained; undefined where nobody has made one. */
export function findHead(sheet: Sheet): SheetHead | undefined {
  for (let row = 1; row <= Math.min(sheet.rowCount, DEEPEST_HEAD); row++) {
    const columns = new Map<ColumnId, number>();
    for (let column = 1; column <= sheet.columnCount; column++) {
      const head = headNamed(withoutSpaces(textAt(sheet, row, column)));
      if (head && !columns.has(head)) columns.set(head, column);
    }
    if (columns.has('text') && (columns.has('cell') || columns.has('subject'))) return { row, columns };
  }
  return undefined;
}

function headNamed(text: string): ColumnId | undefined {
  if (text === '') return undefined;
  const head = columnHeads.find(({ title, aliases }) => title === text || aliases.includes(text));
  return head?.id;
}

export function textAt(sheet: Sheet, row: number, column: number | undefined): string {
  const value = column === undefined ? null : sheet.cellAt(row, column).value;
  return value === null || isCellError(value) ? '' : String(value).trim();
}
