import { applyAllRepairs } from '../../src/actions/apply-all-repairs';
import { checkWorkbook } from '../../src/actions/check-workbook';
import { plainRepairs } from '../../src/actions/plain-repairs';
import { repairEdits } from '../../src/actions/repair-edits';
import { undoWrite } from '../../src/actions/undo-write';
import type { CellChange, Finding } from '../../src/model/finding';
import type { PreparedReport } from '../../src/report';
import { township } from '../support/forms';
import { sessionOn } from '../support/pane-session';
import { sheetOf, workbookOf } from '../support/workbook';

const workbook = workbookOf(
  sheetOf('统计表', township(['职工人数', '１３０６', 1280], ['女职工人数', ' 540 ', 520], ['会员人数', { value: '1,206', numberFormat: '@' }, 1150], ['女会员人数', -512, 500], ['培训班期数', '约3', 2])),
);

test('numbers kept as text are put right in one write, and one undo brings all of them back', async () => {
  const { session, host } = sessionOn(workbook);
  await session.perform(checkWorkbook, undefined);
  await session.perform(applyAllRepairs, undefined);
  const column = () => [4, 5, 6, 7, 8].map((row) => host.cell({ sheet: '统计表', row, column: 2 }).value);
  expect(column()).toEqual([1306, 540, 1206, -512, '约3']);
  expect(host.cell({ sheet: '统计表', row: 6, column: 2 }).numberFormat).toBeUndefined();
  expect([host.applied.length, session.getState().notice?.done]).toEqual([1, { kind: 'several-repaired', count: 3 }]);
  await session.perform(undoWrite, undefined);
  expect(column()).toEqual(['１３０６', ' 540 ', '1,206', -512, '约3']);
});

const finding = (...repairs: (readonly CellChange[])[]): PreparedReport => ({ findings: [{ repairs: repairs.map((changes) => ({ changes, reason: '' })) } as unknown as Finding] }) as unknown as PreparedReport;
const change = (from: CellChange['from'], to: CellChange['to'], row = 1): CellChange => ({ place: { sheet: '表', row, column: 2 }, from, to });

test.each<[string, PreparedReport, number]>([
  ['full-width digits', finding([change('１２', 12)]), 1],
  ['stray spaces in a name', finding([change(' 张　三 ', '张三')]), 1],
  ['a whole column', finding([change('1', 1, 1), change('2', 2, 2)]), 2],
  ['another number than was written', finding([change(1260, 1206)]), 0],
  ['another name than was written', finding([change('张山', '张三')]), 0],
  ['a choice between two', finding([change('１', 1)], [change('１', 10)]), 0],
  ['a cell that would be emptied', finding([change(' ', '')]), 0],
])('%s', (_, prepared, cells) => expect(plainRepairs(prepared).changes).toHaveLength(cells));

test('neighbouring rows are one block and others stay as they are', () => {
  const edits = repairEdits(workbook, [change('3', 3, 9), change('1', 1, 4), change('2', 2, 5)]);
  expect(edits.map(({ row, cells }) => [row, cells.length])).toEqual([[4, 2], [9, 1]]);
});

test.each<[what: string, to: CellChange['to'], format: string | undefined]>([
  ['an identity number', '330102199003078515', '@'],
  ['a credit code of digits alone', '123301020123', '@'],
  ['a telephone number', '13305710000', undefined],
  ['a name', '张三', undefined],
  ['a figure', 330102199003, undefined],
])('%s is written in the format it needs to stay as it is', (_, to, format) => {
  const [edit] = repairEdits(workbook, [change(' ', to)]);
  expect(edit!.cells).toEqual([[{ value: to, ...(format !== undefined && { numberFormat: format }) }]]);
});
