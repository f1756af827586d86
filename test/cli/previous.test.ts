/** --previous: this period's workbook held against the earlier one, as a clerk runs it. */
import ExcelJS from 'exceljs';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ran, temporaryFolder, townshipFile } from './command-line';

const folder = temporaryFolder();
const at = (name: string): string => join(folder.path, name);

async function file(name: string, rows: readonly (readonly ExcelJS.CellValue[])[]): Promise<string> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('统计表').addRows(rows.map((row) => [...row]));
  writeFileSync(at(name), new Uint8Array(await book.xlsx.writeBuffer()));
  return at(name);
}

beforeAll(async () => {
  await townshipFile(at('本期.xlsx'));
  await file('上年.xlsx', [['青云镇工会工作统计表'], ['填报单位：青云镇总工会', '', '报告期：2025年上半年'], ['指标', '本期', '上年同期'], ['职工人数（人）', 1290, 1270], ['会员人数（人）', 1192, 1170]]);
  await file('台账.xlsx', [['基层单位台账'], ['单位名称', '职工人数', '女职工人数', '会员人数'], ['甲公司', 120, 40, 100], ['乙公司', 110, 30, 80]]);
  await file('未计算.xlsx', [['青云镇工会工作统计表'], ['指标', '本期'], ['职工人数（人）', 1290], ['会员人数（人）', { formula: 'B3-1' }]]);
});
afterAll(() => folder.remove());

test('a figure of last year that was told otherwise is found at its cell, and the other file is named', async () => {
  const { code, out } = await ran('check', at('本期.xlsx'), '--previous', at('上年.xlsx'), '--format', 'json');
  const [finding, ...others] = JSON.parse(out).findings;
  expect([code, others]).toEqual([0, []]);
  expect(finding).toMatchObject({
    checkId: 'last-year-agrees-with-previous',
    level: 'soft',
    message: '「会员人数（上年同期）」为 1,190人，上年报表为 1,192（「上年.xlsx」工作表「统计表」B5），口径有变化的请说明。',
    place: { sheet: '统计表', cell: 'C5' },
    related: [],
    expected: '1,192',
    repairs: [{ changes: [{ sheet: '统计表', cell: 'C5', from: 1190, to: 1192 }], reason: '上年报表的数' }],
  });
});

test('a workbook that holds no such form is not passed over in silence', async () => {
  const { code, out } = await ran('check', at('本期.xlsx'), '--previous', at('台账.xlsx'));
  expect(code).toBe(0);
  expect(out).toContain('上期工作簿“台账.xlsx”里没有与「青云镇工会工作统计表」对应的表，没有比较。');
});

test('an earlier workbook whose formulas have no results is refused by name', async () => {
  const { code, err } = await ran('check', at('本期.xlsx'), '--previous', at('未计算.xlsx'));
  expect([code, err.trim()]).toEqual([2, expect.stringMatching(/「未计算\.xlsx」工作表「统计表」B4 的公式还没有计算结果/u)]);
});
