/** Excel says no: in our words, with its own code kept, and with the workbook as it was. */
import { excelHost } from '../../../src/hosts/office/excel/excel-host';
import { HostRefused } from '../../../src/hosts/host-refused';
import type { SheetEdit } from '../../../src/model/sheet-edit';
import type { Failure, OfficeHostOptions } from '../../support/office/office-host';
import { startExcel } from '../../support/office/start-excel';
import { contractSheets } from '../contract';

async function started(options: Partial<OfficeHostOptions> = {}) {
  const { at, ...globals } = await startExcel(contractSheets, { excelApi: '1.14', ...options });
  return { at, host: excelHost(globals), before: at.book.everything() };
}

const edits: readonly SheetEdit[] = [
  { sheet: '统计表', row: 3, column: 2, cells: [[{ value: 5 }, { value: '007' }], [{ value: '=1', numberFormat: '0.0' }]] },
  { sheet: '附表', row: 1, column: 1, freshSheet: true, cells: [[{ value: '新' }]], layout: { merges: [{ top: 1, left: 1, bottom: 1, right: 2 }], page: { paper: 'A4', orientation: 'portrait', margins: { top: 20, bottom: 20, left: 20, right: 20 } } } },
  { sheet: '底稿', row: 1, column: 1, freshSheet: true, cells: [[{ value: '重写' }]] },
  { sheet: '名单', row: 1, column: 1, cells: [], removeSheet: true },
];

test.each<[code: string, ours: string, words: RegExp]>([
  ['AccessDenied', 'protected', /受保护.*撤销保护后再试/],
  ['RequestPayloadSizeLimitExceeded', 'too-large', /太多/],
  ['ResponsePayloadSizeLimitExceeded', 'too-large', /太多/],
  ['GeneralException', 'office-failed', /稍等片刻/],
  ['ActivityLimitReached', 'busy', /正忙/],
  ['InvalidOrTimedOutSession', 'session-lost', /重新打开/],
  ['SomethingNew', 'office-failed', /稍等片刻/],
])('%s when writing is told as %s', async (code, ours, words) => {
  const { at, host, before } = await started();
  at.failing = { code };
  const refused = host.apply(edits);
  await expect(refused).rejects.toThrow(HostRefused);
  await expect(refused).rejects.toMatchObject({ code: ours, message: expect.stringMatching(words), cause: expect.anything() });
  at.failing = undefined;
  expect(at.book.everything()).toEqual(before);
});

test('the code of Office stays in the cause', async () => {
  const { at, host } = await started();
  at.failing = { code: 'AccessDenied' };
  await expect(host.readWorkbook()).rejects.toMatchObject({ cause: { code: 'AccessDenied' } });
});

test.each(['Formulas', 'Add', 'Merge', 'SetPrintMargins', 'Clear', 'Delete'])('a failure half-way, at %s, leaves the workbook as it was', async (atAction) => {
  const { at, host, before } = await started();
  const failure: Failure = { code: 'GeneralException', atAction, times: 1 };
  at.failing = failure;
  await expect(host.apply(edits)).rejects.toThrow(HostRefused);
  expect(failure.times).toBe(0);
  expect(at.book.everything()).toEqual(before);
  expect(at.book.enableEvents).toBe(true);
});

test('a failure that cannot be put right is told as such', async () => {
  const { at, host } = await started();
  at.failing = { code: 'GeneralException', atAction: 'Formulas' };
  await expect(host.apply(edits)).rejects.toMatchObject({ code: 'partly-written', message: expect.stringContaining('Ctrl+Z') });
});

test('a locked cell of a protected sheet is refused, an open one is written', async () => {
  const { at, host } = await started();
  const sheet = at.book.named('统计表')!;
  sheet.change(3, 2, { look: { ...sheet.cellAt(3, 2).look, locked: false } });
  sheet.protection = { options: {}, password: '1' };
  await host.apply([{ sheet: '统计表', row: 3, column: 2, cells: [[{ value: 1210 }]] }]);
  expect(sheet.cellAt(3, 2).value).toBe(1210);
  await expect(host.apply([{ sheet: '统计表', row: 3, column: 2, cells: [[{ value: 1 }], [{ value: 2 }]] }])).rejects.toMatchObject({ code: 'protected' });
  expect(sheet.cellAt(3, 2).value).toBe(1210);
});

test('a person typing in a cell is waited for', async () => {
  const { at, host } = await started();
  let leave = (): void => undefined;
  at.cellEdit = new Promise((resolve) => (leave = resolve));
  let isRead = false;
  const reading = host.readWorkbook().then(() => (isRead = true));
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(isRead).toBe(false);
  leave();
  await reading;
});

test('after a failure the next operation goes on', async () => {
  const { at, host } = await started();
  at.failing = { code: 'ActivityLimitReached', times: 1 };
  await expect(host.readWorkbook()).rejects.toMatchObject({ code: 'busy' });
  expect((await host.readWorkbook()).sheets).toHaveLength(4);
});

test('more than 512 merged areas are read from the file', async () => {
  const rows = Array.from({ length: 600 }, (_, at) => [{ value: `第${at + 1}行` }]);
  const merges = rows.map((_, at) => ({ top: at + 1, left: 1, bottom: at + 1, right: 2 }));
  const { at, ...globals } = await startExcel([{ name: '表', rows, merges }], { excelApi: '1.14' });
  const { sheets } = await excelHost(globals).readWorkbook();
  expect(sheets[0]!.merges).toEqual(merges);
  expect(at.openFiles).toBe(0);
});

test('an Excel before ExcelApi 1.9 is told to be too old', async () => {
  await expect(started({ excelApi: '1.8' })).rejects.toMatchObject({ code: 'too-old', message: expect.stringContaining('Excel 2021') });
});

test('what this Excel cannot do is not offered', async () => {
  expect((await started({ isReadOnly: true })).host.can).toEqual({ write: false, select: true, mark: false, watch: true, save: true });
  expect((await started({ givesNoFile: true })).host.can.save).toBe(false);
});

test('handlers are gone once nobody listens', async () => {
  const { at, host } = await started();
  const stops = [host.onChange(() => undefined), host.onSelect(() => undefined)];
  await host.readWorkbook();
  expect([...at.book.registered]).toEqual(['changed', 'selected']);
  for (const stop of stops) stop();
  await host.readWorkbook();
  expect([...at.book.registered]).toEqual([]);
});
