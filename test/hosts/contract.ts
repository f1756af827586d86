/**
 * What every spreadsheet host keeps to. Each test gets a host of its own that stands on `contractSheets`; `person` is
 * someone at the keyboard of that host.
 */
import type { SpreadsheetHost } from '../../src/hosts/host';
import { HostRefused } from '../../src/hosts/host-refused';
import { readXlsx } from '../../src/hosts/file/read-xlsx';
import type { CellRef } from '../../src/model/address';
import type { Cell, CellValue, Sheet, SheetContent, Workbook } from '../../src/model/workbook';
import { contentOf } from './contract-content';
import { testSavedFile } from './contract-saved';
import { testSheets } from './contract-sheets';

export interface Person {
  type(place: CellRef, value: CellValue): Promise<void>;
  click(place: CellRef): Promise<void>;
}

export interface ContractSubject {
  readonly host: SpreadsheetHost;
  /** Absent where nobody can edit beside the program. */
  readonly person?: Person;
  /** Whether there is something to save; absent where the host does not tell. */
  isModified?(): Promise<boolean>;
  dispose?(): Promise<void>;
}

export interface ContractOptions {
  readonly can: SpreadsheetHost['can'];
  /** Formulas written come to a value of the host's own reckoning. */
  readonly calculates: boolean;
  start(sheets: readonly SheetContent[]): Promise<ContractSubject>;
}

const FORM = '统计表';
const LIST = '名单';

/** One of each kind of content; the formula's value is what it comes to. */
export const contractSheets: readonly SheetContent[] = [
  {
    name: FORM,
    rows: [
      [{ value: '2026年上半年工会工作统计表' }],
      [{ value: '指标' }, { value: '本期' }, { value: '完成率' }],
      [{ value: '会员人数' }, { value: 1206 }, { value: 0.923, numberFormat: '0.0%' }],
      [{ value: '其中：职工', indent: 1 }, { value: '1,306' }, { value: true }],
      [{ value: '合计' }, { value: 1306, formula: 'B3+100' }, { value: { error: '#N/A' } }],
      [undefined, { value: 46203, numberFormat: 'yyyy-mm-dd' }],
    ],
    merges: [{ top: 1, left: 1, bottom: 1, right: 3 }],
  },
  { name: LIST, rows: [[{ value: '青云镇总工会' }]] },
  { name: '底稿', rows: [[{ value: 1 }]], visibility: 'hidden' },
  { name: '参数', rows: [[{ value: 2 }]], visibility: 'veryHidden' },
];

const at = (sheet: string, row: number, column: number): CellRef => ({ sheet, row, column });

export function describeSpreadsheetHost(name: string, { can, calculates, start }: ContractOptions): void {
  let subject: ContractSubject;

  const read = async (): Promise<Workbook> => subject.host.readWorkbook();
  const sheetNamed = async (sheet: string): Promise<Sheet> => {
    const found = (await read()).sheets.find((each) => each.name === sheet);
    if (!found) throw new Error(`no sheet ${sheet}`);
    return found;
  };
  const cellAt = async ({ sheet, row, column }: CellRef): Promise<Cell> => (await sheetNamed(sheet)).cellAt(row, column);

  describe(`${name} keeps to the contract of a spreadsheet host:`, () => {
    beforeEach(async () => {
      subject = await start(contractSheets);
    });

    afterEach(() => subject.dispose?.());

    test('says what it can', () => {
      expect(subject.host.can).toEqual(can);
    });

    test('reads every kind of content as it stands', async () => {
      const { sheets } = await read();
      expect(sheets.map((sheet) => [sheet.name, sheet.visibility])).toEqual(contractSheets.map((sheet) => [sheet.name, sheet.visibility ?? 'visible']));
      expect(sheets.map(contentOf)).toEqual(contractSheets.map(rowsOf));
      expect(sheets[0]!.merges).toEqual(contractSheets[0]!.merges);
    });

    if (can.write) {
      test('writes values, formulas and formats, and leaves holes as they are', async () => {
        await subject.host.apply([
          { sheet: FORM, row: 3, column: 2, cells: [[{ value: 1210 }, undefined], [{ value: 1300.5, numberFormat: '#,##0.00' }, { value: '是' }]] },
          { sheet: LIST, row: 2, column: 1, cells: [[{ value: 2420, formula: "统计表!B3*2", bold: true, columnWidth: 18 }]] },
        ]);
        expect(await cellAt(at(FORM, 3, 2))).toEqual({ value: 1210 });
        expect(await cellAt(at(FORM, 3, 3))).toEqual({ value: 0.923, numberFormat: '0.0%' });
        expect(await cellAt(at(FORM, 4, 2))).toEqual({ value: 1300.5, numberFormat: '#,##0.00' });
        expect(await cellAt(at(FORM, 4, 3))).toEqual({ value: '是' });
        expect(await cellAt(at(LIST, 2, 1))).toEqual({ value: 2420, formula: '统计表!B3*2' });
      });

      test('keeps digits written as text apart from numbers', async () => {
        await subject.host.apply([{ sheet: LIST, row: 3, column: 1, cells: [[{ value: '007' }, { value: 7 }]] }]);
        expect((await cellAt(at(LIST, 3, 1))).value).toBe('007');
        expect((await cellAt(at(LIST, 3, 2))).value).toBe(7);
      });

      test('empties a cell written with null', async () => {
        await subject.host.apply([{ sheet: FORM, row: 5, column: 1, cells: [[{ value: null }, { value: null }]] }]);
        expect((await cellAt(at(FORM, 5, 1))).value).toBeNull();
        expect(await cellAt(at(FORM, 5, 2))).toEqual({ value: null });
      });

      test('makes a fresh sheet at the end, and clears one that is there', async () => {
        await subject.host.apply([{ sheet: '指标计算', row: 1, column: 1, freshSheet: true, cells: [[{ value: '指标' }], [{ value: '入会率' }]] }]);
        expect((await read()).sheets.at(-1)?.name).toBe('指标计算');
        await subject.host.apply([{ sheet: '指标计算', row: 1, column: 1, freshSheet: true, cells: [[{ value: '比率' }]] }]);
        const sheet = await sheetNamed('指标计算');
        expect(contentOf(sheet)).toEqual([[{ value: '比率' }]]);
        expect((await read()).sheets).toHaveLength(contractSheets.length + 1);
      });

      test('makes a sheet that nobody is shown, and keeps it so in the file', async () => {
        await subject.host.apply([{ sheet: '_表式', row: 1, column: 1, freshSheet: true, veryHidden: true, cells: [[{ value: '{}' }]] }]);
        expect((await sheetNamed('_表式')).visibility).toBe('veryHidden');
        if (can.save) expect((await readXlsx(await subject.host.save())).sheets.find((sheet) => sheet.name === '_表式')?.visibility).toBe('veryHidden');
      });

      test('writes beyond what the sheet holds', async () => {
        await subject.host.apply([{ sheet: LIST, row: 400, column: 40, cells: [[{ value: '远处' }]] }]);
        expect((await cellAt(at(LIST, 400, 40))).value).toBe('远处');
      });

      test('refuses a sheet that is not there and writes nothing of the rest', async () => {
        const edits = [{ sheet: FORM, row: 3, column: 2, cells: [[{ value: 1 }]] }, { sheet: '没有这张表', row: 1, column: 1, cells: [[{ value: 1 }]] }];
        await expect(subject.host.apply(edits)).rejects.toThrow(HostRefused);
        expect((await cellAt(at(FORM, 3, 2))).value).toBe(1206);
      });

      test('what was read stays as it was read', async () => {
        const before = await sheetNamed(FORM);
        await subject.host.apply([{ sheet: FORM, row: 3, column: 2, cells: [[{ value: 1 }]] }]);
        expect(before.cellAt(3, 2).value).toBe(1206);
      });

      if (calculates) {
        test('calculates what depends on what was written', async () => {
          await subject.host.apply([
            { sheet: FORM, row: 3, column: 2, cells: [[{ value: 1000 }]] },
            { sheet: '指标计算', row: 1, column: 1, freshSheet: true, cells: [[{ formula: 'ROUND(统计表!B3/统计表!B5*100,1)' }, { formula: '统计表!B3/0' }]] },
          ]);
          expect((await cellAt(at(FORM, 5, 2))).value).toBe(1100);
          expect((await cellAt(at('指标计算', 1, 1))).value).toBe(90.9);
          expect((await cellAt(at('指标计算', 1, 2))).value).toEqual({ error: '#DIV/0!' });
        });
      }
    }

    if (can.write) testSheets(() => subject.host);

    if (can.write && can.save) testSavedFile(() => subject.host);

    if (can.watch) {
      test('tells of what a person edits, not of what the program writes', async () => {
        const told: string[] = [];
        const stop = subject.host.onChange(() => told.push('changed'));
        await subject.host.apply([{ sheet: FORM, row: 3, column: 2, cells: [[{ value: 1 }]] }]);
        await read();
        expect(told).toEqual([]);
        await subject.person!.type(at(FORM, 3, 2), 1500);
        expect(told).not.toEqual([]);
        expect((await cellAt(at(FORM, 3, 2))).value).toBe(1500);
        const before = told.length;
        stop();
        await subject.person!.type(at(FORM, 3, 2), 1600);
        expect(told).toHaveLength(before);
      });

      test('tells where a person clicks, not where the program goes', async () => {
        const told: CellRef[] = [];
        const stop = subject.host.onSelect((place) => told.push(place));
        await subject.host.select(at(LIST, 1, 1));
        expect(told).toEqual([]);
        await subject.host.select(at(FORM, 2, 2));
        await subject.person!.click(at(FORM, 3, 2));
        expect(told).toEqual([at(FORM, 3, 2)]);
        stop();
        await subject.person!.click(at(FORM, 4, 2));
        expect(told).toHaveLength(1);
      });
    }

    if (can.select) {
      test('refuses to go where nothing is', async () => {
        await expect(subject.host.select(at('没有这张表', 1, 1))).rejects.toThrow(HostRefused);
      });
    }

    if (can.mark) {
      test('marks without changing what is read', async () => {
        const before = (await read()).sheets.map(contentOf);
        await subject.host.mark([{ place: at(FORM, 3, 2), level: 'hard' }, { place: at(FORM, 6, 1), level: 'hint' }]);
        expect((await read()).sheets.map(contentOf)).toEqual(before);
        await subject.host.clearMarks();
        expect((await read()).sheets.map(contentOf)).toEqual(before);
      });
    }

    if (can.save) {
      test('saves a workbook that reads back the same, edits included', async () => {
        if (can.write) await subject.host.apply([{ sheet: FORM, row: 3, column: 2, cells: [[{ value: 1210 }]] }, { sheet: '指标计算', row: 1, column: 1, freshSheet: true, cells: [[{ value: '入会率' }]] }]);
        const now = (await read()).sheets;
        const saved = (await readXlsx(await subject.host.save())).sheets;
        expect(saved.map((sheet) => [sheet.name, sheet.visibility])).toEqual(now.map((sheet) => [sheet.name, sheet.visibility]));
        expect(saved.map(contentOf)).toEqual(now.map(contentOf));
        expect(saved.map((sheet) => sheet.merges)).toEqual(now.map((sheet) => sheet.merges));
      });

      test('gives a copy away that is the workbook as it then stood, and has as much to be saved as before', async () => {
        const edits = (value: number) => [{ sheet: FORM, row: 3, column: 2, cells: [[{ value }]] }];
        const figureIn = async (bytes: Uint8Array) => (await readXlsx(bytes)).sheets.find((sheet) => sheet.name === FORM)!.cellAt(3, 2).value;
        if (can.write) await subject.host.apply(edits(1210));
        const modified = await subject.isModified?.();
        const before = (await read()).sheets.map(contentOf);
        const copy = await subject.host.save({ isCopy: true });
        expect((await read()).sheets.map(contentOf)).toEqual(before);
        expect((await readXlsx(copy)).sheets.map(contentOf)).toEqual(before);
        expect(await subject.isModified?.()).toBe(modified);
        if (!can.write) return;
        await subject.host.apply(edits(1300));
        expect([await figureIn(copy), await figureIn(await subject.host.save())]).toEqual([1210, 1300]);
        if (subject.isModified) expect([modified, await subject.isModified()]).toEqual([true, false]);
      });
    }
  });
}

function rowsOf({ rows }: SheetContent): readonly (readonly Cell[])[] {
  return rows.map((row) => Array.from(row, (cell) => cell ?? { value: null }));
}
