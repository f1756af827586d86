/** 「取数说明」: written for what no formula tells, read back from what a person sees, bound to the cell. */
import { fillEdits } from '../../../src/filling/fill-edits';
import { readProvenance } from '../../../src/filling/provenance/read-provenance';
import type { Fill } from '../../../src/model/fill';
import type { Workbook } from '../../../src/model/workbook';
import { testInLibreOffice } from '../../support/libre-office';
import { memoryHost } from '../../support/memory-host';
import { recalculated } from '../../support/recalculated';
import { sheetOf, workbookOf } from '../../support/workbook';

const FORM = sheetOf('统计 表', [['指标', '本期'], ['职工人数', 5], ['会员人数', null], ['是否公开', null]]);

function fill(row: number, content: Fill['content'], source: Partial<Fill['source']> = {}): Fill {
  return {
    formId: 'f', place: { sheet: '统计 表', row, column: 2 }, indicator: 'members', title: '会员人数', column: '本期', present: null, presentText: '', proposedText: '',
    content, source: { fileName: '上年.xlsx', sheet: '台账', cells: 'I5:I124', method: '120 行求和', ...source }, standing: 'empty', doubts: [],
  };
}

async function taken(workbook: Workbook, ...fills: readonly Fill[]): Promise<Workbook> {
  const host = memoryHost(workbook);
  await host.apply(fillEdits(workbook, fills));
  return host.readWorkbook();
}

const lines = (workbook: Workbook) => readProvenance(workbook).map(({ place, written, source, stale }) => [place.row, written, source.method, stale]);

test('what came from another file is told, and read back', async () => {
  const after = await taken(workbookOf(FORM), fill(3, { value: 1206 }), fill(4, { value: '是' }, { cells: 'C9', method: '沿用' }));
  expect(after.sheets[0]!.cellAt(3, 2).value).toBe(1206);
  expect(readProvenance(after)).toEqual([
    { place: { sheet: '统计 表', row: 3, column: 2 }, title: '会员人数（本期）', written: 1206, source: { fileName: '上年.xlsx', sheet: '台账', cells: 'I5:I124', method: '120 行求和' }, stale: false, row: 4, isTyped: false },
    expect.objectContaining({ written: '是', stale: false, row: 5 }),
  ]);
});

test('a formula over a ledger needs no line', async () => {
  const after = await taken(workbookOf(FORM), fill(3, { value: 7, formula: 'SUM(台账!$I$5:$I$6)' }));
  expect(after.sheets.map(({ name }) => name)).toEqual(['统计 表']);
});

test('a cell that is filled again has one line, and one that takes a formula has none', async () => {
  const first = await taken(workbookOf(FORM), fill(3, { value: 1206 }), fill(2, { value: 9 }));
  const again = await taken(first, fill(3, { value: 1300 }, { method: '沿用' }));
  expect(lines(again)).toEqual([[3, 1300, '沿用', false], [2, 9, '120 行求和', false]]);
  expect(lines(await taken(again, fill(3, { value: 1300, formula: 'SUM(台账!A1:A2)' })))).toEqual([[2, 9, '120 行求和', false]]);
});

test('a figure that was changed since is stale', async () => {
  const host = memoryHost(await taken(workbookOf(FORM), fill(3, { value: 1206 })));
  host.type({ sheet: '统计 表', row: 3, column: 2 }, 1207);
  expect(lines(await host.readWorkbook())).toEqual([[3, 1206, '120 行求和', true]]);
});

test('what a person typed is read and left as it is', async () => {
  const typed = sheetOf('取数说明', [['我的说明'], ['单元格', '写入的数', '来源文件', '备注'], ['统计 表!B3', 1000, '电话核实', '王科长'], ['小计', 3]]);
  const after = await taken(workbookOf(FORM, typed), fill(3, { value: 1206 }));
  const sheet = after.sheets[1]!;
  expect([1, 2, 3, 4].map((column) => sheet.cellAt(3, column).value)).toEqual(['统计 表!B3', 1000, '电话核实', '王科长']);
  expect(sheet.cellAt(2, 5).value).toBe('表');
  expect(readProvenance(after).map(({ written, isTyped, stale, row }) => [row, written, isTyped, stale])).toEqual([[3, 1000, true, true], [5, 1206, false, false]]);
});

test('a cell of text format takes the figure as a figure', async () => {
  const form = sheetOf('统计 表', [['指标', '本期'], ['会员人数', { value: null, numberFormat: '@' }]]);
  expect(fillEdits(workbookOf(form), [fill(2, { value: 3 })])[0]!.cells).toEqual([[{ value: 3, numberFormat: 'General' }]]);
});

testInLibreOffice('the sheet itself says where the cell is and whether it was changed', async () => {
  const host = memoryHost(await taken(workbookOf(FORM), fill(3, { value: 12.5 }), fill(4, { value: '是' })));
  host.type({ sheet: '统计 表', row: 4, column: 2 }, '否');
  const worked = (await recalculated(await host.readWorkbook())).sheets[1]!;
  expect([4, 5].map((row) => [worked.cellAt(row, 2).value, worked.cellAt(row, 9).value])).toEqual([['B3', '未改动'], ['B4', '已改动']]);
  expect(readProvenance({ sheets: [FORM, worked] }).map(({ place }) => place.row)).toEqual([3, 4]);
});
