/** What the contract does not ask: what a read costs, what happens when WPS fails half-way, and whose workbook is written to. */
import { readFileSync } from 'node:fs';
import { findProgram, findSpreadsheetProgram } from '../../../src/hosts/wps/application';
import { EtSpreadsheet } from '../../../src/hosts/wps/et-spreadsheet';
import { HostRefused } from '../../../src/hosts/host-refused';
import { readXlsx } from '../../../src/hosts/file/read-xlsx';
import type { SheetEdit } from '../../../src/model/sheet-edit';
import type { Cell, SheetContent, Workbook } from '../../../src/model/workbook';
import { cellIn } from '../../support/wps/book';
import { fakeWps, type FakeWps } from '../../support/wps/fake-wps';
import type { FakeOptions } from '../../support/wps/world';
import { contentOf } from '../contract-content';
import { contractSheets } from '../contract';
import { newForm } from '../contract-sheets';

const hostOf = (fake: FakeWps): EtSpreadsheet => new EtSpreadsheet(findSpreadsheetProgram({ wps: fake.application })!);
const write = (sheet: string, row: number, column: number, cell: Cell): SheetEdit => ({ sheet, row, column, cells: [[cell]] });

let fake: FakeWps;
let host: EtSpreadsheet;
const start = (options: Partial<FakeOptions> = {}, sheets: readonly SheetContent[] = contractSheets, fullName?: string): void => {
  fake = fakeWps(sheets, options, fullName);
  host = hostOf(fake);
};

beforeEach(() => start());
afterEach(() => {
  expect(fake.bridge.violations).toEqual([]);
  expect(fake.switches).toEqual({ ScreenUpdating: true, DisplayAlerts: true, EnableEvents: true, Calculation: -4105 });
});

describe('a read costs', () => {
  const exampleSheets = async (): Promise<readonly SheetContent[]> => {
    const { sheets } = await readXlsx(readFileSync('examples/qingyun-2026-first-half.xlsx'));
    return sheets.map((sheet) => ({ name: sheet.name, merges: sheet.merges, rows: contentOf(sheet) }));
  };
  const ledger = (): SheetContent => ({ name: '台账', rows: [['姓名', '人数'].map((value) => ({ value })), ...Array.from({ length: 5000 }, (_, row) => Array.from({ length: 20 }, (__, column): Cell => (column === 0 ? { value: `第${row}户` } : { value: row * column, numberFormat: '#,##0' })))] });

  test('at most 40 calls for the example form, and gives all that the file has', async () => {
    const sheets = await exampleSheets();
    start({}, sheets);
    let read: Workbook | undefined;
    const calls = await fake.bridge.countDuring(async () => (read = await host.readWorkbook()));
    expect(calls).toBeLessThanOrEqual(40);
    expect(read!.sheets.map(contentOf)).toEqual(sheets.map(({ rows }) => rows));
    expect(read!.sheets.map(({ merges }) => merges)).toEqual(sheets.map(({ merges }) => merges));
  });

  test('at most 200 calls for a ledger of 100 000 cells', async () => {
    start({}, [ledger()]);
    expect(await fake.bridge.countDuring(() => host.readWorkbook())).toBeLessThanOrEqual(200);
  });

  test('at most 200 calls for such a ledger where no copy of the file is to be had', async () => {
    start({ copies: 'nothing' }, [ledger()]);
    expect(await fake.bridge.countDuring(() => host.readWorkbook())).toBeLessThanOrEqual(200);
  });

  test('no call for each cell of the example form without a copy, and gives the same', async () => {
    const sheets = await exampleSheets();
    start({ copies: 'et' }, sheets);
    let read: Workbook | undefined;
    const calls = await fake.bridge.countDuring(async () => (read = await host.readWorkbook()));
    expect(calls).toBeLessThanOrEqual(400);
    expect(read!.sheets.map(contentOf)).toEqual(sheets.map(({ rows }) => rows));
    expect(read!.sheets[0]!.merges).toHaveLength(sheets[0]!.merges!.length);
    expect(new Set(read!.sheets[0]!.merges.map((merge) => JSON.stringify(merge)))).toEqual(new Set(sheets[0]!.merges!.map((merge) => JSON.stringify(merge))));
  });

  test('no file: the copy is taken away again', async () => {
    await host.readWorkbook();
    expect([...fake.files.keys()]).toEqual([]);
    expect(fake.book.isSaved).toBe(true);
  });
});

describe('a workbook is unharmed when', () => {
  const edits: readonly SheetEdit[] = [
    { sheet: '统计表', row: 3, column: 1, cells: [[{ value: '会员总数', style: { bold: true, fill: '#FFFF00', border: ['top'] } }, { value: 1210, numberFormat: '#,##0', columnWidth: 20 }], [{ value: '007' }, { formula: 'B3*2', value: 2420 }]] },
    newForm,
    { sheet: '参数', row: 1, column: 1, freshSheet: true, cells: [[{ value: '新' }]] },
  ];

  test('any one call throws', async () => {
    const calls = await fake.bridge.countDuring(() => host.apply(edits));
    const log = fake.bridge.log.slice(-calls);
    expect(calls).toBeGreaterThan(100);
    for (let at = 1; at < calls; at += 1) {
      start();
      const before = fake.contents();
      fake.failures.throwAt = at;
      const error = await host.apply(edits).then(() => undefined, (cause: unknown) => cause);
      // Some calls do without: the page of a sheet, showing the sheet of before.
      if (error === undefined) continue;
      if (!(error instanceof HostRefused)) throw new Error(`call ${at}, ${log[at - 1]}: ${String(error)}`);
      expect(error.message).toMatch(/^[^。]+。$/);
      expect({ call: log[at - 1], contents: fake.contents() }).toEqual({ call: log[at - 1], contents: before });
    }
  });

  test.each(['Range.Value2', 'Range.Formula', 'Worksheet.Name'])('%s does nothing', async (member) => {
    const before = fake.contents();
    fake.failures.dropped.add(member);
    await expect(host.apply(edits)).rejects.toThrow(HostRefused);
    fake.failures.dropped.clear();
    expect(fake.contents()).toEqual(before);
  });

  test('a value would go into the inside of a merge', async () => {
    const before = fake.contents();
    await expect(host.apply([write('统计表', 1, 2, { value: '里面' })])).rejects.toMatchObject({ code: 'not-taken', message: expect.stringContaining('“统计表”B1') });
    expect(fake.contents()).toEqual(before);
  });
});

describe('it writes nothing to', () => {
  test('a workbook opened to be read only', async () => {
    fake.book.isReadOnly = true;
    await expect(host.apply([write('统计表', 3, 2, { value: 1 })])).rejects.toMatchObject({ code: 'read-only' });
  });

  test('a workbook that the person has gone to in the meantime, nor to the one they left', async () => {
    await host.readWorkbook();
    const before = fake.contents();
    fake.person.open('C:\\报表\\别的.xlsx', contractSheets);
    for (const refused of [host.apply([write('统计表', 3, 2, { value: 1 })]), host.mark([{ place: { sheet: '统计表', row: 3, column: 2 }, level: 'hard' }]), host.select({ sheet: '统计表', row: 1, column: 1 })]) {
      await expect(refused).rejects.toMatchObject({ code: 'another-workbook', message: expect.stringContaining('“别的.xlsx”') });
    }
    expect(fake.contents()).toEqual(before);
    await host.readWorkbook();
    await host.apply([write('统计表', 3, 2, { value: 1 })]);
    expect(fake.contents()).toEqual(before);
  });

  test('another workbook, though the person goes there in the middle', async () => {
    const other = fake.person.open('C:\\报表\\别的.xlsx', contractSheets);
    fake.person.switchTo(fake.book);
    fake.failures.before.set('Worksheets.Add', () => fake.person.switchTo(other));
    await host.apply([newForm, write('统计表', 3, 2, { value: 1 })]);
    expect([fake.book.sheets.length, other.sheets.length]).toEqual([5, 4]);
    expect(fake.book.sheets.at(-1)).toMatchObject({ frozen: { rows: 2, columns: 1 }, gridLines: false });
  });

  test('a sheet with a password, and to no other sheet of the same edits', async () => {
    fake.sheet('名单').protection = { password: '密码', allows: [] };
    const before = fake.contents();
    await expect(host.apply([write('统计表', 3, 2, { value: 1 }), write('名单', 1, 1, { value: 1 })])).rejects.toMatchObject({ code: 'sheet-protected', message: expect.stringContaining('“名单”') });
    expect(fake.contents()).toEqual(before);
  });

  test('sheets of a workbook whose structure is protected', async () => {
    fake.book.hasFixedSheets = true;
    await expect(host.apply([newForm])).rejects.toMatchObject({ code: 'structure-protected' });
  });

  test('anything while nothing is open', async () => {
    fake.person.close(fake.book);
    await expect(host.readWorkbook()).rejects.toMatchObject({ code: 'nothing-open' });
  });
});

describe('it writes', () => {
  test('to a sheet protected without a password, and closes it with the permissions it had', async () => {
    await host.apply([newForm]);
    const before = fake.sheet('附表').protection;
    await host.apply([write('附表', 3, 3, { value: 5 })]);
    expect(fake.sheet('附表').protection).toEqual(before);
    expect(cellIn(fake.sheet('附表'), 3, 3).value).toBe(5);
  });

  test.each(['007', '1,306', '12%', '2026-06-30', '2026年6月30日', '1-2', '10:30', 'TRUE', '#N/A', '=B3', '+1', '-', '@全体', "'引", '1E5', '３', '第1季度', '会员人数'])('the text %s as a text', async (text) => {
    await host.apply([write('名单', 2, 1, { value: text }), write('统计表', 6, 2, { value: text })]);
    expect([cellIn(fake.sheet('名单'), 2, 1).value, cellIn(fake.sheet('统计表'), 6, 2)]).toMatchObject([text, { value: text, format: 'yyyy-mm-dd' }]);
  });

  test('figures and formulas into a text column as figures and formulas', async () => {
    fake.sheet('名单').cells.set(5 * 16_385 + 1, { ...cellIn(fake.sheet('名单'), 1, 1), value: '旧', format: '@' });
    await host.apply([{ sheet: '名单', row: 5, column: 1, cells: [[{ value: 7 }]] }]);
    expect(cellIn(fake.sheet('名单'), 5, 1)).toMatchObject({ value: 7, format: '@' });
    await host.apply([{ sheet: '名单', row: 5, column: 1, cells: [[{ formula: '1+1', value: 2 }]] }]);
    expect(cellIn(fake.sheet('名单'), 5, 1)).toMatchObject({ formula: '1+1', format: '@' });
  });

  test('and shows the person the sheet they were on', async () => {
    await host.apply([newForm]);
    expect(fake.book.active.name).toBe('统计表');
  });

  test('one thing after another', async () => {
    await Promise.all([1, 2, 3].map((value) => host.apply([write('统计表', 3, 2, { value })])));
    expect(cellIn(fake.sheet('统计表'), 3, 2).value).toBe(3);
  });

  test('a ledger of 20 000 cells in at most 60 calls', async () => {
    const cells = Array.from({ length: 1000 }, (_, row) => Array.from({ length: 20 }, (__, column): Cell => (column === 0 ? { value: `第${row}户` } : { value: row + column })));
    expect(await fake.bridge.countDuring(() => host.apply([{ sheet: '汇总', row: 1, column: 1, freshSheet: true, cells }]))).toBeLessThanOrEqual(60);
  });
});

describe('marks', () => {
  const marks = [{ place: { sheet: '统计表', row: 3, column: 2 }, level: 'hard' as const }, { place: { sheet: '统计表', row: 3, column: 2 }, level: 'hint' as const }, { place: { sheet: '名单', row: 1, column: 1 }, level: 'soft' as const }];

  test('lie over the fills, comments and conditions of the person and leave no trace', async () => {
    const cell = cellIn(fake.sheet('统计表'), 3, 2);
    cell.look.fill = 0x00ff00;
    cell.comment = '已核实';
    fake.sheet('统计表').conditions.push({ areas: [{ top: 1, left: 1, bottom: 9, right: 9 }], formula: '=A1>5', color: 255 });
    const before = fake.contents();
    await host.mark(marks);
    expect(fake.sheet('统计表').conditions.map(({ color }) => color)).toEqual([0xcec7ff, 255]);
    expect(cell).toMatchObject({ comment: '已核实', look: { fill: 0x00ff00 } });
    await host.mark([marks[2]!]);
    expect(fake.sheet('统计表').conditions).toHaveLength(1);
    await host.clearMarks();
    expect(fake.contents()).toEqual(before);
    expect(fake.book.isSaved).toBe(true);
  });

  test('of a session that ended are known and cleared by the next', async () => {
    const before = fake.contents();
    await host.mark(marks);
    await hostOf(fake).clearMarks();
    expect(fake.contents()).toEqual(before);
  });

  test('are not in the file that is saved, and stand again afterwards', async () => {
    const before = fake.contents();
    await host.mark(marks);
    let during: unknown;
    fake.failures.before.set('Workbook.SaveCopyAs', () => (during = fake.contents()));
    await host.save();
    expect(during).toEqual(before);
    expect(fake.sheet('统计表').conditions).toHaveLength(1);
  });

  test('leave a sheet with a password alone', async () => {
    fake.sheet('名单').protection = { password: '密码', allows: [] };
    await host.mark(marks);
    expect([fake.sheet('统计表').conditions.length, fake.sheet('名单').conditions.length]).toEqual([1, 0]);
  });
});

describe('it says clearly', () => {
  test.each<[what: string, options: Partial<FakeOptions>, code: string]>([['a workbook of another format', { copies: 'et' }, 'not-xlsx'], ['a copy that was not written', { copies: 'nothing' }, 'no-copy']])('that %s is not saved', async (_, options, code) => {
    start(options);
    await expect(host.save()).rejects.toMatchObject({ code, message: expect.stringMatching(/^[^。]+。$/) });
  });

  test('that a hidden sheet is not gone to', async () => {
    await expect(host.select({ sheet: '底稿', row: 1, column: 1 })).rejects.toMatchObject({ code: 'sheet-hidden' });
  });

  test('that a block does not fit its rectangle', async () => {
    fake.sheet('名单');
    const program = findSpreadsheetProgram({ Application: { Workbooks: {}, ActiveWorkbook: { FullName: 'a', Name: 'a', Worksheets: { Count: 1, Item: () => ({ Name: '表', Visible: -1, UsedRange: { Address: '$A$1:$B$2' }, Range: () => ({ Value2: [[1, 2, 3]], Formula: '' }) }) } } } });
    await expect(new EtSpreadsheet(program!).readWorkbook()).rejects.toMatchObject({ code: 'unexpected-shape' });
  });
});

test('tells nothing of another workbook', async () => {
  await host.readWorkbook();
  const told: string[] = [];
  host.onChange(() => told.push('changed'));
  fake.person.open('C:\\报表\\别的.xlsx', contractSheets);
  fake.person.type({ sheet: '统计表', row: 3, column: 2 }, 5);
  await new Promise((resolve) => setTimeout(resolve, 2));
  expect(told).toEqual([]);
});

test('is found only in 表格', () => {
  expect(findProgram({})).toBeUndefined();
  expect(findSpreadsheetProgram({ Application: { Documents: {} } })).toBeUndefined();
  expect(findProgram({ Application: {}, wps: fake.application })).toBeDefined();
});
