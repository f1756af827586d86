import { prepareReport } from '../../src/report';
import { AUDIT_SHEET, auditSheetEdits } from '../../src/writers/audit-sheet';
import { township } from '../support/forms';
import { memoryHost } from '../support/memory-host';
import { sheetOf, workbookOf } from '../support/workbook';

const workbook = workbookOf(sheetOf('统计表', township(['职工人数', 1306, 1290, 1400], ['会员人数', 1406, 1190, 1300])));
const prepared = prepareReport(workbook);

test('makes one fresh sheet that holds the finding as text', () => {
  const [edit, ...others] = auditSheetEdits(prepared, '半年报.xlsx');
  expect(others).toEqual([]);
  expect([edit!.sheet, edit!.freshSheet, edit!.row, edit!.column]).toEqual(['审核结果', true, 1, 1]);
  const lines = edit!.cells.map((row) => row.map((cell) => cell?.value));
  expect(lines[0]![0]).toBe('审核报告');
  expect(lines[1]).toEqual(['工作簿：半年报.xlsx']);
  const finding = lines.find((line) => line[1] === '统计表 B5')!;
  expect(finding.slice(0, 3)).toEqual(['1', '统计表 B5', '1,406人']);
});

test('is not taken for a form when the workbook is checked again', async () => {
  const host = memoryHost(workbook);
  await host.apply(auditSheetEdits(prepared));
  const again = prepareReport(await host.readWorkbook());
  expect((await host.readWorkbook()).sheets.map(({ name }) => name)).toContain(AUDIT_SHEET);
  expect(again.forms.map(({ sheet }) => sheet)).toEqual(['统计表']);
  expect(again.findings).toEqual(prepared.findings);
});
