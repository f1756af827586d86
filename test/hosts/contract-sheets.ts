/**
 * The part of the contract about whole sheets: made with a layout, cleared, taken out, and back again by the inverse edits of
 * 撤销. Runs inside the suite of test/hosts/contract.ts on the sheets that it starts from.
 */
import { contentBefore } from '../../src/actions/undo-write';
import { HostRefused } from '../../src/hosts/host-refused';
import type { SheetEdit } from '../../src/model/sheet-edit';
import type { Cell, Workbook } from '../../src/model/workbook';
import type { SpreadsheetHost } from '../../src/hosts/host';
import { contentOf } from './contract-content';

const [FORM, LIST] = ['统计表', '名单'];

/** As a new form is made: a title over all columns, rules for what is typed, a page. */
export const newForm: SheetEdit = {
  sheet: '附表', row: 1, column: 1, freshSheet: true,
  cells: [
    [{ value: '职工情况附表', style: { fontFamily: '黑体', fontSize: 16, bold: true, horizontal: 'center', vertical: 'middle' }, columnWidth: 30 }, undefined, { columnWidth: 12 }],
    [{ value: '指标', style: { border: 'all', fill: '#D9E1F2' } }, { value: '计量单位', style: { border: 'all' } }, { value: '本期', style: { border: 'all' } }],
    [{ value: '其中：女', style: { border: 'all', indent: 2 } }, { value: '人', style: { border: 'all' } }, { value: null, numberFormat: '#,##0', style: { border: 'all', color: '#1F3864', horizontal: 'right' }, isInput: true, validation: { rule: { kind: 'whole-number', min: 0 }, prompt: { title: '女职工', text: '填整数，没有填 0。' }, refusal: { title: '不是整数', text: '这里填不小于 0 的整数。' } } }],
    [{ value: '合计', style: { border: ['top', 'bottom'], wrap: true } }, undefined, { formula: 'C3', value: null, style: { border: 'all' } }],
  ],
  layout: {
    merges: [{ top: 1, left: 1, bottom: 1, right: 3 }],
    rowHeights: new Map([[1, 30], [3, 21]]),
    frozen: { rows: 2, columns: 1 },
    hidesGridLines: true,
    isProtected: true,
    takesNewRows: true,
    page: { paper: 'A3', orientation: 'portrait', repeatedRows: [1, 2], repeatedColumns: [1, 1], pagesAcross: 2, pagesDown: 3, numbersPages: true, margins: { top: 20, bottom: 15, left: 12.7, right: 12.7 }, printArea: { top: 1, left: 1, bottom: 4, right: 3 } },
  },
};

const removal = (sheet: string): SheetEdit => ({ sheet, row: 1, column: 1, cells: [], removeSheet: true });
const write = (sheet: string, row: number, column: number, cell: Partial<Cell>): SheetEdit => ({ sheet, row, column, cells: [[cell]] });

/** All of a workbook that a reader takes from it. */
const all = ({ sheets }: Workbook) => sheets.map((sheet) => ({ name: sheet.name, visibility: sheet.visibility, merges: sheet.merges, content: contentOf(sheet) }));

export function testSheets(host: () => SpreadsheetHost): void {
  const read = () => host().readWorkbook();
  const names = async () => (await read()).sheets.map((sheet) => sheet.name);
  const sheetNamed = async (name: string) => (await read()).sheets.find((sheet) => sheet.name === name)!;

  test('merges cells of a fresh sheet as its layout says', async () => {
    await host().apply([newForm]);
    const sheet = await sheetNamed('附表');
    expect(sheet.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 3 }]);
    expect(sheet.cellAt(3, 1)).toEqual({ value: '其中：女', indent: 2 });
  });

  test('clears a sheet where it stands, as hidden as it is, merges and all', async () => {
    const before = await names();
    await host().apply([FORM, '底稿', '参数'].map((sheet) => ({ ...write(sheet, 1, 1, { value: '新' }), freshSheet: true as const })));
    const { sheets } = await read();
    expect(sheets.map((sheet) => sheet.name)).toEqual(before);
    expect(sheets.map((sheet) => sheet.visibility)).toEqual(['visible', 'visible', 'hidden', 'veryHidden']);
    expect(all({ sheets: [sheets[0]!] })).toEqual([{ name: FORM, visibility: 'visible', merges: [], content: [[{ value: '新' }]] }]);
  });

  test('gives a cell a look without touching what it holds', async () => {
    await host().apply([{ sheet: FORM, row: 5, column: 2, cells: [[{ style: { bold: true, border: 'all' } }]] }]);
    expect((await sheetNamed(FORM)).cellAt(5, 2)).toEqual({ value: 1306, formula: 'B3+100' });
  });

  test('keeps the digits of an identity number as text', async () => {
    await host().apply([write(LIST, 2, 1, { value: '330102199003078515', numberFormat: '@' })]);
    expect((await sheetNamed(LIST)).cellAt(2, 1)).toEqual({ value: '330102199003078515', numberFormat: '@' });
  });

  test('takes a sheet out and leaves the others as they are', async () => {
    const before = all(await read());
    await host().apply([removal(LIST)]);
    expect(all(await read())).toEqual(before.filter(({ name }) => name !== LIST));
  });

  test('follows edits in their order', async () => {
    await host().apply([newForm, write('附表', 3, 3, { value: 5 }), removal(FORM), removal(LIST)]);
    expect(await names()).toEqual(['底稿', '参数', '附表']);
    expect((await sheetNamed('附表')).cellAt(3, 3).value).toBe(5);
  });

  test.each<[what: string, code: string, edits: readonly SheetEdit[]]>([
    ['the last sheet that can be seen', 'last-sheet', [removal(LIST), removal(FORM)]],
    ['a sheet that is not there', 'sheet-missing', [removal('没有这张表')]],
    ['a sheet twice', 'sheet-missing', [removal(LIST), removal(LIST)]],
    ['a sheet that is written to afterwards', 'sheet-missing', [removal(LIST), write(LIST, 1, 1, { value: 1 })]],
  ])('refuses to take out %s and writes nothing of the rest', async (_, code, edits) => {
    const before = all(await read());
    const refused = host().apply([write(FORM, 3, 2, { value: 1 }), newForm, removal('附表'), ...edits]);
    await expect(refused).rejects.toThrow(HostRefused);
    await expect(refused).rejects.toMatchObject({ code, message: expect.stringMatching(/没有写入；[^。]+。$/) });
    expect(all(await read())).toEqual(before);
  });

  describe('undone by the inverse edits,', () => {
    const longList = Array.from({ length: 60 }, (_, at) => `${at + 1} 第${at + 1}类单位`);
    const refusal = { title: '不在清单里', text: '从清单里选一项。' };

    test.each<[what: string, edits: readonly SheetEdit[]]>([
      ['a new sheet', [newForm]],
      ['a new sheet with a long list of choices', [{ ...newForm, cells: [[{ value: null, validation: { rule: { kind: 'list', values: longList }, refusal } }]] }]],
      ['a new sheet, and cells written on it and elsewhere', [newForm, write('附表', 3, 3, { value: 5 }), write(FORM, 3, 2, { value: 1, numberFormat: '0.0' }), write(LIST, 4, 4, { value: '远' })]],
      ['a sheet that was cleared', [{ ...newForm, sheet: FORM }]],
      ['a hidden sheet that was cleared', [{ ...newForm, sheet: '参数' }]],
      ['the sheet at the end, taken out', [removal('参数')]],
    ])('%s leaves the workbook as it was', async (_, edits) => {
      const before = await read();
      const told = all(before);
      await host().apply(edits);
      expect(all(await read())).not.toEqual(told);
      await host().apply(contentBefore(before, edits));
      expect(all(await read())).toEqual(told);
    });

    test('a sheet taken out from between others comes back whole, at the end', async () => {
      const before = await read();
      const told = all(before);
      await host().apply([removal(FORM)]);
      await host().apply(contentBefore(before, [removal(FORM)]));
      expect(all(await read())).toEqual([...told.slice(1), told[0]]);
    });
  });
}
