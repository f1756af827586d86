/** fill and carry: what is taken, what is left alone, and what the formulas that rest on it come to. */
import ExcelJS from 'exceljs';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from '../../src/hosts/file/read-xlsx';
import { ran, temporaryFolder } from './command-line';

const folder = temporaryFolder();
const at = (name: string): string => join(folder.path, name);

type Rows = readonly (readonly ExcelJS.CellValue[])[];

async function file(name: string, sheets: Readonly<Record<string, Rows>>): Promise<string> {
  const book = new ExcelJS.Workbook();
  for (const [sheet, rows] of Object.entries(sheets)) book.addWorksheet(sheet).addRows(rows.map((row) => [...row]));
  await book.xlsx.writeFile(at(name));
  return at(name);
}

const head = (year: number): Rows => [['青云镇工会工作统计表'], ['填报单位：青云镇总工会', '', `报告期：${year}年上半年`], ['指标', '本期', '上年同期']];
const LEDGER: Rows = [['基层单位台账'], ['填报单位：青云镇总工会'], ['单位名称', '职工人数', '女职工人数', '会员人数'], ['青云电子', 120, 60, 110], ['青云纺织', 80, 50, 70], ['合计', 200, 110, 180]];
const sum = (formula: string, result?: number): ExcelJS.CellValue => ({ formula, result } as ExcelJS.CellFormulaValue);

beforeAll(async () => {
  await file('本期.xlsx', { 统计表: [...head(2026), ['职工人数（人）', '', ''], ['女职工人数（人）', 105, ''], ['会员人数（人）', '', '']], 测算: [['职工与会员'], [sum('统计表!B4+统计表!B6', 0)], [sum('VLOOKUP(1,统计表!B4:C6,1)', 9)]] });
  await file('台账.xlsx', { 台账: LEDGER });
  await file('同册.xlsx', { 统计表: [...head(2026), ['职工人数（人）', '', ''], ['会员人数（人）', '', '']], 台账: LEDGER });
  await file('上年.xlsx', { 统计表: [...head(2025), ['职工人数（人）', 190, 180], ['女职工人数（人）', 100, 90], ['会员人数（人）', 170, 160]] });
});
afterAll(() => folder.remove());

async function cell(name: string, sheet: string, row: number, column: number) {
  const { sheets } = await readXlsx(readFileSync(at(name)));
  return sheets.find((each) => each.name === sheet)!.cellAt(row, column);
}

describe('fill', () => {
  test('takes figures from another workbook as values, says from where, and leaves what stands there', async () => {
    const before = readFileSync(at('本期.xlsx'));
    const { code, out } = await ran('fill', at('本期.xlsx'), '--from', at('台账.xlsx'), '--out', at('已取数.xlsx'), '--format', 'json');
    const { fills } = JSON.parse(out);
    expect(code).toBe(0);
    expect(fills).toContainEqual(expect.objectContaining({ sheet: '统计表', cell: 'B4', indicator: 'employees', value: 200, standing: 'empty', taken: true, source: expect.objectContaining({ fileName: '台账.xlsx', sheet: '台账' }) }));
    expect(fills).toContainEqual(expect.objectContaining({ cell: 'B5', value: 110, standing: 'differs', taken: false }));
    expect((await cell('已取数.xlsx', '统计表', 4, 2)).value).toBe(200);
    expect((await cell('已取数.xlsx', '统计表', 5, 2)).value).toBe(105);
    expect((await readXlsx(readFileSync(at('已取数.xlsx')))).sheets.map(({ name }) => name)).toContain('取数说明');
    expect(Buffer.compare(readFileSync(at('本期.xlsx')), before)).toBe(0);
  });

  test('overwrites when told to', async () => {
    await ran('fill', at('本期.xlsx'), '--from', at('台账.xlsx'), '--out', at('改写.xlsx'), '--overwrite');
    expect((await cell('改写.xlsx', '统计表', 5, 2)).value).toBe(110);
  });

  test('brings the formulas that rest on them up to date, and takes away and names the results it cannot work out', async () => {
    const { out } = await ran('fill', at('本期.xlsx'), '--from', at('台账.xlsx'), '--out', at('公式.xlsx'), '--format', 'json');
    expect(JSON.parse(out).uncalculated).toEqual([{ sheet: '测算', cell: 'A3' }]);
    expect(await cell('公式.xlsx', '测算', 2, 1)).toMatchObject({ value: 380, formula: '统计表!B4+统计表!B6' });
    expect(await cell('公式.xlsx', '测算', 3, 1)).toMatchObject({ value: null, uncalculated: true });
    expect((await ran('fill', at('本期.xlsx'), '--from', at('台账.xlsx'), '--out', at('公式.xlsx'))).out).toContain('测算 A3 等 1 个公式要重算');
  });

  test('from a ledger of the same workbook gives live formulas with their results', async () => {
    const { code, out } = await ran('fill', at('同册.xlsx'), '--out', at('同册已取.xlsx'), '--format', 'json');
    const filled = JSON.parse(out).fills.find((each: { indicator: string }) => each.indicator === 'employees');
    expect(JSON.parse(out).unfilled).toEqual([]);
    expect([code, filled]).toMatchObject([0, { cell: 'B4', value: 200, taken: true, formula: expect.stringContaining('台账!') }]);
    expect(await cell('同册已取.xlsx', '统计表', 4, 2)).toMatchObject({ value: 200, formula: filled.formula });
    expect(JSON.parse((await ran('check', at('同册已取.xlsx'), '--format', 'json')).out).forms).toHaveLength(2);
  });

  test('a form just made is filled, and what it calculates itself is calculated', async () => {
    await ran('new', 'township-work', '--unit', '青云镇总工会', '--period', '2026年上半年', '--out', at('新表.xlsx'));
    const { code, out, err } = await ran('fill', at('新表.xlsx'), '--from', at('台账.xlsx'), '--out', at('新表已取.xlsx'), '--format', 'json');
    expect([code, err, JSON.parse(out).uncalculated]).toEqual([0, '', []]);
    expect(JSON.parse(out).fills.filter(({ taken }: { taken: boolean }) => taken).length).toBeGreaterThan(2);
    expect((await ran('check', at('新表已取.xlsx'))).code).not.toBe(2);
  });
});

describe('carry', () => {
  test('takes 本期 of the year before into 上年同期', async () => {
    const { code, out } = await ran('carry', at('本期.xlsx'), '--previous', at('上年.xlsx'), '--out', at('已结转.xlsx'), '--format', 'json');
    const { fills } = JSON.parse(out);
    expect(code).toBe(0);
    expect(fills.map(({ cell: address, value, taken }: { cell: string; value: number; taken: boolean }) => [address, value, taken])).toEqual([['C4', 190, true], ['C5', 100, true], ['C6', 170, true]]);
    expect((await cell('已结转.xlsx', '统计表', 6, 3)).value).toBe(170);
  });

  test('says what it did to people', async () => {
    const { out } = await ran('carry', at('本期.xlsx'), '--previous', at('上年.xlsx'), '--out', at('已结转.xlsx'));
    expect(out).toContain(`已存为“${at('已结转.xlsx')}”：填入 3 个数`);
    expect(out).toMatch(/统计表 C6 +会员人数（人） 上年同期 +170 +已填 +上年\.xlsx 统计表 B6 /u);
  });
});
