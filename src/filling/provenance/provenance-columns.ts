/** The columns of 「取数说明」, known by their heads wherever a person has moved them to. */
import { isCellError, type Sheet, type Workbook } from '../../model/workbook';
import { withoutSpaces } from '../../text/plain-text';

export const PROVENANCE_SHEET = '取数说明';

export type ProvenanceColumn = 'sheet' | 'cell' | 'title' | 'value' | 'file' | 'fromSheet' | 'fromCells' | 'method' | 'state';

export interface ProvenanceHead {
  readonly id: ProvenanceColumn;
  readonly title: string;
  readonly width: number;
}

/** In their printed order. */
export const provenanceHeads: readonly ProvenanceHead[] = [
  { id: 'sheet', title: '表', width: 18 },
  { id: 'cell', title: '单元格', width: 9 },
  { id: 'title', title: '指标', width: 28 },
  { id: 'value', title: '写入的数', width: 14 },
  { id: 'file', title: '来源文件', width: 40 },
  { id: 'fromSheet', title: '来源工作表', width: 18 },
  { id: 'fromCells', title: '来源单元格', width: 20 },
  { id: 'method', title: '取法', width: 42 },
  { id: 'state', title: '状态', width: 14 },
];

export interface FoundHead {
  readonly row: number;
  readonly columns: ReadonlyMap<ProvenanceColumn, number>;
}

const DEEPEST_HEAD = 30;

export function provenanceSheet({ sheets }: Workbook): Sheet | undefined {
  return sheets.find(({ name }) => withoutSpaces(name) === PROVENANCE_SHEET);
}

/** The row that says where figures stand and where they are from. */
export function findProvenanceHead(sheet: Sheet): FoundHead | undefined {
  for (let row = 1; row <= Math.min(sheet.rowCount, DEEPEST_HEAD); row++) {
    const columns = new Map<ProvenanceColumn, number>();
    for (let column = 1; column <= sheet.columnCount; column++) {
      const head = provenanceHeads.find(({ title }) => title === withoutSpaces(textAt(sheet, row, column)));
      if (head && !columns.has(head.id)) columns.set(head.id, column);
    }
    if (columns.has('cell') && (columns.has('file') || columns.has('fromSheet'))) return { row, columns };
  }
  return undefined;
}

export function textAt(sheet: Sheet, row: number, column: number | undefined): string {
  const value = column === undefined ? null : sheet.cellAt(row, column).value;
  return value === null || isCellError(value) ? '' : String(value).trim();
}
