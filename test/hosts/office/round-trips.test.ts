/** What an operation costs, counted at the other end of Office.js: round trips and bytes. */
import { excelHost } from '../../../src/hosts/office/excel/excel-host';
import type { SheetContent } from '../../../src/model/workbook';
import { startExcel } from '../../support/office/start-excel';
import { contractSheets } from '../contract';

const MB = 1_000_000;

async function started(sheets: readonly SheetContent[], excelApi = '1.14') {
  const { at, ...globals } = await startExcel(sheets, { excelApi });
  return { at, host: excelHost(globals) };
}

const forms = (count: number): readonly SheetContent[] => Array.from({ length: count }, (_, at) => ({ ...contractSheets[0]!, name: `表${at + 1}` }));

const ledger = (rows: number, columns: number): SheetContent => ({
  name: '台账',
  rows: Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => (column === 0 ? { value: `第${row + 1}基层工会`, ...(row === 1500 && { indent: 2 }) } : { value: row * columns + column }))),
});

test.each([1, 10, 40])('a check of %i sheets with marks takes three round trips, and later ones two', async (count) => {
  const { at, host } = await started(forms(count));
  const marks = forms(count).flatMap(({ name }) => [{ place: { sheet: name, row: 3, column: 2 }, level: 'hard' as const }, { place: { sheet: name, row: 4, column: 2 }, level: 'soft' as const }]);
  expect((await host.readWorkbook()).sheets).toHaveLength(count);
  await host.mark(marks);
  expect(at.trips).toHaveLength(3);
  await host.readWorkbook();
  await host.mark(marks);
  expect(at.trips).toHaveLength(5);
});

test('hundreds of marks on a sheet still take one round trip of a few kilobytes', async () => {
  const { at, host } = await started([ledger(400, 10)]);
  await host.readWorkbook();
  const before = at.trips.length;
  await host.mark(Array.from({ length: 1000 }, (_, index) => ({ place: { sheet: '台账', row: (index * 7) % 400 + 1, column: (index % 5) * 2 + 1 }, level: 'hint' as const })));
  expect(at.trips.slice(before)).toHaveLength(1);
  expect(at.trips.at(-1)!.sent).toBeLessThan(60_000);
});

test('writing takes one round trip to look and one to write, however many edits', async () => {
  const { at, host } = await started(forms(3));
  await host.apply(forms(3).flatMap(({ name }) => [3, 4, 5].map((row) => ({ sheet: name, row, column: 2, cells: [[{ value: row }]] }))));
  expect(at.trips).toHaveLength(2);
});

test('listening costs one round trip, which also spares the reading one', async () => {
  const { at, host } = await started(forms(3));
  host.onChange(() => undefined);
  host.onSelect(() => undefined);
  await host.readWorkbook();
  expect(at.trips.map(({ request }) => request.Actions.filter(({ Name }) => Name.startsWith('_Register')).length)).toEqual([2, 0, 0]);
});

describe('a ledger of 100 000 cells', () => {
  test('is read in portions of at most 2 MB and 100 000 cells, each row once', async () => {
    const content = ledger(5000, 20);
    const { at, host } = await started([content, contractSheets[0]!]);
    const { sheets: [sheet] } = await host.readWorkbook();
    expect([sheet!.rowCount, sheet!.columnCount]).toEqual([5000, 20]);
    for (const row of [1, 1000, 1001, 2777, 5000]) expect(sheet!.cellAt(row, 20)).toEqual({ value: (row - 1) * 20 + 19 });
    expect(sheet!.cellAt(1501, 1)).toEqual({ value: '第1501基层工会', indent: 2 });
    expect(sheet!.cellAt(1502, 1)).toEqual({ value: '第1502基层工会' });
    expect(at.trips.length).toBeLessThanOrEqual(7);
    expect(Math.max(...at.trips.map(({ received }) => received))).toBeLessThan(2 * MB);
  });

  test('is written in portions of at most 2 MB, and only then', async () => {
    const { at, host } = await started([contractSheets[0]!]);
    const cells = ledger(5000, 20).rows.map((row) => row.map((cell) => ({ value: cell!.value, numberFormat: '#,##0.00' })));
    await host.apply([{ sheet: '新台账', row: 1, column: 1, freshSheet: true, cells }]);
    expect(Math.max(...at.trips.map(({ sent }) => sent))).toBeLessThan(2.5 * MB);
    expect(at.trips.length).toBeGreaterThan(2);
    expect(at.book.named('新台账')!.cellAt(5000, 20).value).toBe(99_999);
  });
});

test('a sheet wider than forms are is read whole', async () => {
  const { host } = await started([ledger(30, 120)]);
  const { sheets: [sheet] } = await host.readWorkbook();
  expect([sheet!.columnCount, sheet!.cellAt(30, 120).value]).toEqual([120, 3599]);
});

test('what Excel kept for the program is let go', async () => {
  const { at, host } = await started(forms(3));
  await host.readWorkbook();
  await host.apply([{ sheet: '表1', row: 3, column: 2, cells: [[{ value: 1 }]] }]);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(at.keptObjects).toBe(0);
});
