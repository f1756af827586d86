/**
 * A form from nothing to the superior, in the embedded spreadsheet: made beside the ledger, fetched, carried over, typed,
 * checked, explained, reported on, handed in; and what was handed in is found out when somebody changes it. What a step
 * writes, its 撤销 takes back exactly.
 */
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { readXlsx } from '../../src/hosts/file/read-xlsx';
import type { Workbook } from '../../src/model/workbook';
import { township } from '../support/forms';
import { xlsxOf } from '../support/xlsx-of';
import { startBrowser } from './support/pages';
import { example, openWorkbench, type HandedOut, type OpenWorkbench } from './support/workbench';

const LEDGER = 'unit-ledger.xlsx';
const UNIT = '云溪区总工会';
const FORM = '镇（街道）工会工作统计表';
const EARLIER = '2025年上半年.xlsx';

let browser: Browser;
let bench: OpenWorkbench;
let handedIn: HandedOut;

beforeAll(async () => {
  browser = await startBrowser();
  bench = await openWorkbench(browser);
  await bench.open(LEDGER, await example(LEDGER));
});
afterEach(() => expect(bench.problems).toEqual([]));
afterAll(() => browser.close());

const told = (text: string | RegExp) => bench.pane.getByRole('status').getByText(text).waitFor();
const sheetNames = ({ sheets }: Workbook) => sheets.map(({ name }) => name);

/** Everything that reading gives of a workbook, as plain data. */
function contentOf({ sheets }: Workbook): unknown {
  return sheets.map(({ name, visibility, merges, rowCount, columnCount, cellAt }) => ({
    name, visibility, merges: merges.map(({ top, left, bottom, right }) => [top, left, bottom, right].join(':')).sort(),
    rows: Array.from({ length: rowCount }, (_, row) => Array.from({ length: columnCount }, (__, column) => cellAt(row + 1, column + 1))),
  }));
}

/** The figure of this period on the line whose label it is. */
function figure({ sheets }: Workbook, label: string): { readonly value: unknown; readonly formula?: string; readonly row: number } {
  const sheet = sheets.find(({ name }) => name === FORM)!;
  const row = Array.from({ length: sheet.rowCount }, (_, at) => at + 1).find((each) => [1, 2, 3].some((column) => String(sheet.cellAt(each, column).value).trim() === label))!;
  const { value, formula } = sheet.cellAt(row, 4);
  return { value, row, ...(formula !== undefined && { formula }) };
}

/** Does it, undoes it, finds everything as it was, and does it again. */
async function twice(step: () => Promise<void>): Promise<void> {
  const before = contentOf(await bench.saved());
  await step();
  expect(contentOf(await bench.saved())).not.toEqual(before);
  await bench.button('撤销').click();
  await told('已撤销');
  expect(contentOf(await bench.saved())).toEqual(before);
  await step();
}

test('a form is made beside the ledger and selected', async () => {
  await bench.tab('填报').click();
  await twice(async () => {
    await bench.button('新建报表').click();
    await bench.pane.getByRole('radio', { name: FORM }).check();
    await bench.pane.getByLabel('填报单位').fill(UNIT);
    await bench.pane.getByRole('combobox', { name: '年份' }).selectOption('2026');
    await bench.pane.getByRole('combobox', { name: '时段' }).selectOption('first-half');
    await bench.button(/^新建$/).click();
    await told(`已新建「${FORM}」`);
    await bench.sheetTab(FORM).waitFor();
  });
  expect(sheetNames(await bench.saved())).toEqual(['基层单位台账', FORM]);
  await bench.selected('D7');
});

test('what the ledger holds is fetched as formulas that calculate', async () => {
  await twice(async () => {
    await bench.button('取数').click();
    await bench.button(/^采用 \d+ 项$/).click();
    await told(/已写入 \d+ 项/);
  });
  const covered = figure(await bench.saved(), '工会涵盖单位数');
  expect(covered).toMatchObject({ value: 300, formula: expect.stringContaining('基层单位台账!') });
});

test('last period’s figures are carried over, and the checks compare with them', async () => {
  const rows = township(['职工人数', 50000], ['会员人数', 47000], ['集体合同企业数', 20]).map((row) => row.map((value) => ({ value: typeof value === 'string' ? value.replace('青云镇总工会', UNIT).replace('2026', '2025') : (value as number) })));
  const bytes = await xlsxOf([{ name: '统计表', rows }]);
  await bench.button('结转').click();
  await bench.choose(() => bench.button('选择上期工作簿…').click(), EARLIER, bytes);
  await bench.button('取消').click();
  await twice(async () => {
    await bench.button('结转').click();
    await bench.button(/^采用 3 项$/).click();
    await told('已写入 3 项');
  });
  await bench.pane.getByText(`上期工作簿 · ${EARLIER}`).waitFor();
});

test('the rest is typed: F8 goes from blank to blank, also from inside the spreadsheet', async () => {
  const before = await bench.saved();
  const [wages, contracts] = [figure(before, '工资集体协商企业数'), figure(before, '集体合同企业数')];
  await bench.clickIntoSheet();
  await bench.goTo('D13');
  await bench.page.keyboard.press('F8');
  await bench.selected(nextBlank(before, 13));
  await bench.typeInto(`D${wages.row}`, String(Number(contracts.value) + 5));
  await bench.pane.getByText('1 处待核实').first().waitFor();
  expect(figure(await bench.saved(), '工资集体协商企业数').value).toBe(Number(contracts.value) + 5);
});

test('with something open it is handed in for a reason, which the receiver is told', async () => {
  await bench.button(/^报送$/).click();
  await bench.button('仍要报送…').click();
  await bench.pane.getByLabel('原因').fill('上级要求今天先报，明天补正');
  const { bytes } = await bench.download(() => bench.button('写明原因并生成').click());
  const files = unzipSync(bytes);
  expect(JSON.parse(strFromU8(files['4-报送清单.json']!))).toMatchObject({ forced: { reason: '上级要求今天先报，明天补正' }, findings: { hard: 0, soft: 1, explained: 0 } });
  const told = '强制报送：报送时有待核实 1 处未说明。原因：上级要求今天先报，明天补正。';
  expect(strFromU8(files['2-审核报告.html']!)).toContain(told);
  expect(strFromU8(unzipSync(files['1-封面.docx']!)['word/document.xml']!).replace(/<[^>]+>/gu, '')).toContain(told);
  await bench.pane.getByText('封面已写明带着问题报送及原因。').waitFor();
  await bench.button('完成').click();
});

test('what stands in the way of handing in is explained', async () => {
  await bench.button(/^报送$/).click();
  await bench.pane.getByText('还不能报送').waitFor();
  await bench.button(/^工资集体协商企业数/).click();
  await bench.button('填写说明').click();
  await bench.pane.getByLabel('说明', { exact: true }).fill('5家企业只签工资专项协议，见6月台账');
  await bench.button('写入审核说明').click();
  await bench.pane.getByText('全部通过 · 已说明 1 处').waitFor();
});

test('the rates are written and the report drafted from what was filled in', async () => {
  await twice(async () => {
    await bench.tab('指标').click();
    await bench.button('写入表格').click();
    await told(/^已将 \d+ 项指标写入/);
  });
  await bench.tab('总结').click();
  await bench.button('起草总结').click();
  await bench.button(/查看出处/).first().waitFor();
});

test('it is handed in as one file, whose code the pane shows', async () => {
  await bench.typeInto('F7', '300');
  await bench.tab('填报').click();
  await bench.pane.getByText('可以报送').waitFor();
  handedIn = await bench.download(() => bench.button('生成报送文件').click());
  expect(handedIn.name).toBe('unit-ledger-报送.zip');
  // A copy goes out: what is open is as unsaved as it was.
  await bench.page.getByRole('img', { name: '有未保存的修改' }).waitFor();
  const files = unzipSync(handedIn.bytes);
  expect(Object.keys(files).sort()).toEqual(['1-封面.docx', '2-审核报告.html', '3-审核说明.html', '4-报送清单.json', 'unit-ledger.xlsx']);
  const { code } = JSON.parse(new TextDecoder().decode(files['4-报送清单.json'])) as { code: string };
  await bench.pane.getByText(code, { exact: true }).waitFor();
  expect(sheetNames(await readXlsx(files['unit-ledger.xlsx']!))).toEqual(expect.arrayContaining([FORM, '审核说明', '审核结果', '取数说明']));
});

test('what was handed in verifies, and no longer does after one cell was changed', async () => {
  await verify(handedIn);
  await bench.pane.getByText('与报出时一致').waitFor();
  const files = unzipSync(handedIn.bytes);
  await verifyFiles(files);
  await bench.pane.getByText('与报出时一致').waitFor();
  await bench.pane.getByText(/等 5 个文件$/).waitFor();
  await verifyFiles(Object.fromEntries(Object.entries(files).filter(([name]) => name !== '3-审核说明.html')));
  await bench.pane.getByText('与报出时不一致，1 处不同').waitFor();
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(files['unit-ledger.xlsx']!) as unknown as ExcelJS.Buffer);
  const { row } = figure(await readXlsx(files['unit-ledger.xlsx']!), '工资集体协商企业数');
  book.getWorksheet(FORM)!.getCell(row, 4).value = 1;
  const changed = { ...files, 'unit-ledger.xlsx': new Uint8Array(await book.xlsx.writeBuffer()) };
  await verify({ name: handedIn.name, bytes: zipSync(changed) });
  await bench.pane.getByText(/与报出时不一致/).waitFor();
  await bench.pane.getByRole('listitem').filter({ hasText: new RegExp(`D${row}.*工资集体协商企业数`) }).waitFor();
});

/** The first blank of this period below a row. */
function nextBlank({ sheets }: Workbook, row: number): string {
  const { cellAt } = sheets.find(({ name }) => name === FORM)!;
  for (let below = row; ; below++) for (const column of [4, 5, 6]) if ((below > row || column > 4) && cellAt(below, column).value === null && cellAt(below, column).formula === undefined) return `${'DEF'.charAt(column - 4)}${below}`;
}

/** The files of the folder, chosen together. */
async function verifyFiles(files: Readonly<Record<string, Uint8Array>>): Promise<void> {
  await bench.button('更多操作').click();
  const [chooser] = await Promise.all([bench.page.waitForEvent('filechooser'), bench.page.getByRole('menuitem', { name: '核对报送包…' }).click()]);
  expect(chooser.isMultiple()).toBe(true);
  await chooser.setFiles(Object.entries(files).map(([name, bytes]) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })));
}

async function verify({ name, bytes }: HandedOut): Promise<void> {
  await bench.button('更多操作').click();
  await bench.choose(() => bench.page.getByRole('menuitem', { name: '核对报送包…' }).click(), name, bytes);
}
