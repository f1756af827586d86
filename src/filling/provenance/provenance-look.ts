/** How 「取数说明」 looks: a title, a line that says what it is for, a table with a head that is repeated on every page. */
import type { CellStyle } from '../../model/cell-style';
import type { CellContent, SheetEdit } from '../../model/sheet-edit';
import { provenanceHeads, type ProvenanceHead } from './provenance-columns';

const TITLE: CellStyle = { fontFamily: '宋体', fontSize: 16, bold: true, horizontal: 'center', vertical: 'middle' };
const NOTE: CellStyle = { fontFamily: '宋体', fontSize: 10, color: '#595959', vertical: 'middle', wrap: true };
const HEAD: CellStyle = { fontFamily: '黑体', fontSize: 10.5, fill: '#F2F2F2', border: 'all', horizontal: 'center', vertical: 'middle', wrap: true };
const LINE: CellStyle = { fontFamily: '宋体', fontSize: 10.5, border: 'all', vertical: 'top', wrap: true };

const INTRODUCTION = '下列各数取自其他文件，或由粘贴填入，逐一写明出处。“写入的数”是取数当时的数；表中的数以后改动了，“状态”变为“已改动”。用公式从台账取的数不在此列，看单元格里的公式即可。';
const HEAD_ROW = 3;

export function freshSheet(sheet: string, lines: readonly (readonly CellContent[])[]): SheetEdit {
  const width = provenanceHeads.length;
  const blank = Array.from({ length: width - 1 }, () => undefined);
  return {
    sheet,
    row: 1,
    column: 1,
    cells: [[{ value: sheet, style: TITLE }, ...blank], [{ value: INTRODUCTION, style: NOTE }, ...blank], provenanceHeads.map(headCell), ...lines],
    freshSheet: true,
    layout: {
      merges: [{ top: 1, left: 1, bottom: 1, right: width }, { top: 2, left: 1, bottom: 2, right: width }],
      rowHeights: new Map([[1, 30], [2, 32], [HEAD_ROW, 24]]),
      frozen: { rows: HEAD_ROW, columns: 0 },
      hidesGridLines: true,
      page: { paper: 'A4', orientation: 'landscape', repeatedRows: [HEAD_ROW, HEAD_ROW], margins: { top: 18, bottom: 18, left: 12, right: 12 } },
    },
  };
}

export function headCell({ title, width }: ProvenanceHead): CellContent {
  return { value: title, style: HEAD, columnWidth: width };
}

/** `wrap` makes the row as high as its longest text; the style alone would not. */
export function lineCell(content: CellContent, horizontal: NonNullable<CellStyle['horizontal']> = 'left'): CellContent {
  return { ...content, wrap: true, style: { ...LINE, horizontal, ...(horizontal === 'right' && { indent: 1 }) } };
}
