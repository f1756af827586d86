import { fillEdits } from '../../src/filling/fill-edits';
import type { Fill } from '../../src/model/fill';
import { sheetOf, workbookOf } from '../support/workbook';

const FORM = sheetOf('统计表', [['指标', '本期', '上年同期']]);
const fill = (row: number, column: number, value: number, sheet = '统计表'): Fill => ({
  formId: 'f', place: { sheet, row, column }, indicator: 'members', title: '会员人数', column: '', present: null, presentText: '', proposedText: String(value),
  content: { value, formula: `SUM(台账!$A$1:$A$${value})` }, source: { sheet: '台账', method: '求和' }, standing: 'empty', doubts: [],
});

test('neighbouring rows are one write, with holes where nothing is taken', () => {
  const edits = fillEdits(workbookOf(FORM), [fill(5, 2, 1), fill(6, 3, 2), fill(9, 2, 3)]);
  expect(edits.map(({ row, column, cells }) => [row, column, cells.map((line) => line.map((content) => content?.value))])).toEqual([
    [5, 2, [[1, undefined], [undefined, 2]]], [9, 2, [[3]]],
  ]);
});

test('sheets are written apart, and the last of two figures for one cell counts', () => {
  const edits = fillEdits(workbookOf(FORM), [fill(5, 2, 1), fill(5, 2, 4), fill(6, 2, 2, '另一表')]);
  expect(edits.map(({ sheet, cells }) => [sheet, cells[0]![0]!.value])).toEqual([['另一表', 2], ['统计表', 4]]);
});

test('nothing taken is nothing written', () => {
  expect(fillEdits(workbookOf(FORM), [])).toEqual([]);
});
