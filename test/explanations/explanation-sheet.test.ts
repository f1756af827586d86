import { checkTitle, describeFinding } from '../../src/checks/describe-finding';
import { explainFinding } from '../../src/explanations/explain-finding';
import type { StatedExplanation } from '../../src/explanations/explanation';
import { readExplanations } from '../../src/explanations/read-explanations';
import { explanationSheetEdits } from '../../src/explanations/write-explanations';
import { createFileHost } from '../../src/hosts/file/file-host';
import { readXlsx } from '../../src/hosts/file/read-xlsx';
import type { Workbook } from '../../src/model/workbook';
import { prepareReport, type PreparedReport } from '../../src/report';
import { township } from '../support/forms';
import { memoryHost, type MemoryHost } from '../support/memory-host';
import { sheetOf, workbookOf, type PlainCell } from '../support/workbook';
import { xlsxOf } from '../support/xlsx-of';

/** 工资集体协商企业数 58 > 集体合同企业数 48: asked, since wage agreements are usually part of collective contracts. */
const LINES: readonly (readonly PlainCell[])[] = [
  ['基层工会数', 62, 60, 70], ['工会涵盖单位数', 214, 208], ['建会企业数', 158, 150], ['职工人数', 1306, 1280], ['女职工人数', 540, 520], ['会员人数', 1206, 1150],
  ['女会员人数', 512, 500], ['集体合同企业数', 48, 45], ['工资集体协商企业数', 58, 44], ['女职工组织数', 40, 38],
];
const WAGE = { sheet: '统计表', row: 12, column: 2 };
const COLLECTIVE = { sheet: '统计表', row: 11, column: 2 };
const TEXT = '富源等10家企业只签工资专项协议，见6月台账';

const workbook = (lines = LINES): Workbook => workbookOf(sheetOf('统计表', township(...lines)));

function softOf(prepared: PreparedReport) {
  const finding = prepared.findings.find(({ level }) => level === 'soft');
  if (!finding) throw new Error('nothing is asked');
  return finding;
}

function explained(prepared: PreparedReport, text = TEXT, row?: number): StatedExplanation {
  const finding = softOf(prepared);
  const given = { reasonCode: 'other' as const, text, sentence: describeFinding(finding), title: checkTitle(finding.checkId), ...(row !== undefined && { row }) };
  return { explanation: explainFinding(finding, given, prepared), state: 'accepted' };
}

async function hostWith(text = TEXT): Promise<MemoryHost> {
  const host = memoryHost(workbook());
  const prepared = prepareReport(await host.readWorkbook());
  await host.apply(explanationSheetEdits([explained(prepared, text)], prepared.workbook));
  return host;
}

async function read(host: MemoryHost) {
  const prepared = prepareReport(await host.readWorkbook());
  return { prepared, states: [...prepared.explanations.values()].map(({ state }) => state), orphans: prepared.orphans.length };
}

const sheetText = ({ sheets }: Workbook): readonly (readonly string[])[] => {
  const sheet = sheets.find(({ name }) => name === '审核说明')!;
  return Array.from({ length: sheet.rowCount }, (_, row) => Array.from({ length: sheet.columnCount }, (__, column) => String(sheet.cellAt(row + 1, column + 1).value ?? '')));
};

test('the sheet says all of it to a reader without the tool', async () => {
  const [title, , head, line] = sheetText(await (await hostWith()).readWorkbook());
  expect(title![0]).toBe('审核说明');
  expect(head).toEqual(['序号', '表', '单元格', '指标', '本期数', '核实问题', '原因', '说明', '涉及数量', '对应数值', '状态']);
  expect(line).toEqual([
    '1', '统计表', 'B12', '工资集体协商企业数', '58家', expect.stringMatching(/^【表内审核关系应成立】工资集体协商企业数 58 应不大于 集体合同企业数 48，多 10/), '其他', TEXT, '10家',
    '工资集体协商企业数 本期（B12）58；集体合同企业数 本期（B11）48', '已说明',
  ]);
});

test('what is written is read back from the visible sheet alone', async () => {
  const { prepared } = await read(await hostWith());
  const { row, ...written } = explained(prepareReport(workbook())).explanation;
  expect(row).toBeUndefined();
  expect(readExplanations(prepared.workbook)).toEqual([{ ...written, row: 4 }]);
});

test('the answered finding stays listed and is accepted', async () => {
  const { prepared, states, orphans } = await read(await hostWith());
  expect(prepared.findings.map(({ id }) => id)).toContain(softOf(prepareReport(workbook())).id);
  expect([states, orphans]).toEqual([['accepted'], 0]);
});

test.each([
  ['its own figure', WAGE, 60],
  ['the other side of the relation', COLLECTIVE, 50],
])('a change of %s makes it stale, and the old figure makes it hold again', async (_, place, value) => {
  const host = await hostWith();
  const before = host.cell(place).value;
  host.type(place, value);
  expect((await read(host)).states).toEqual(['stale']);
  host.type(place, before);
  expect((await read(host)).states).toEqual(['accepted']);
});

test('once nothing is asked any more, the explanation is reported as answering nothing', async () => {
  const host = await hostWith();
  host.type(WAGE, 46);
  expect(await read(host)).toMatchObject({ states: [], orphans: 1 });
});

test('while a certain error stands on the cell, the explanation waits', async () => {
  const host = await hostWith();
  host.type(WAGE, -58);
  expect(await read(host)).toMatchObject({ states: [], orphans: 0 });
});

test('rows inserted above move the cells and not the explanation', async () => {
  const host = await hostWith();
  const { sheets } = await host.readWorkbook();
  const moved = workbookOf(sheetOf('统计表', township(['培训班期数', 3, 2], ...LINES)), sheets[1]!);
  expect([...prepareReport(moved).explanations.values()].map(({ state }) => state)).toEqual(['accepted']);
});

test('「情况属实」 typed into the sheet is not accepted', async () => {
  const host = await hostWith();
  host.type({ sheet: '审核说明', row: 4, column: 8 }, '情况属实');
  expect((await read(host)).states).toEqual(['insufficient']);
});

test('a sheet typed by hand is understood, with its columns in any order', () => {
  const hand = sheetOf('审核说明', [['青云镇总工会 审核情况说明'], ['说明', '原因', '指标', '备注'], [TEXT, '只签工资专项', '工资集体协商企业数', '请领导审阅']]);
  const prepared = prepareReport({ sheets: [...workbook().sheets, hand] });
  expect([...prepared.explanations.values()].map(({ state, explanation }) => [state, explanation.reasonCode, explanation.boundTo])).toEqual([['accepted', 'other', []]]);
});

test('a figure noted by hand binds it', () => {
  const hand = (figure: PlainCell) => sheetOf('审核说明', [['单元格', '本期数', '说明'], ['B12', figure, TEXT]]);
  const stateOf = (figure: PlainCell) => [...prepareReport({ sheets: [...workbook().sheets, hand(figure)] }).explanations.values()][0]?.state;
  expect([stateOf(58), stateOf('58家'), stateOf(57)]).toEqual(['accepted', 'accepted', 'stale']);
});

test('writing again leaves moved columns, own columns and rows of a person as they are', async () => {
  const hand = sheetOf('审核说明', [['说明', '单元格', '备注'], [TEXT, 'B12', '请审阅'], ['', '', '以上共 1 条']]);
  const host = memoryHost({ sheets: [...workbook().sheets, hand] });
  const prepared = prepareReport(await host.readWorkbook());
  await host.apply(explanationSheetEdits([explained(prepared, TEXT, 2)], prepared.workbook));
  const lines = sheetText(await host.readWorkbook());
  expect(lines[0]!.slice(0, 4)).toEqual(['说明', '单元格', '备注', '表']);
  expect([lines[1]!.slice(0, 3), lines[2]]).toEqual([[TEXT, 'B12', '请审阅'], ['', '', '以上共 1 条', ...Array<string>(8).fill('')]]);
  expect((await read(host)).states).toEqual(['accepted']);
  expect(readExplanations(await host.readWorkbook())[0]!.boundTo).toHaveLength(2);
});

test('an explanation that is no longer wanted leaves an empty row behind', async () => {
  const host = await hostWith();
  await host.apply(explanationSheetEdits([], await host.readWorkbook()));
  expect(readExplanations(await host.readWorkbook())).toEqual([]);
  expect(sheetText(await host.readWorkbook())[2]![0]).toBe('序号');
});

test('survives a file: written, saved, read', async () => {
  const rows = township(...LINES).map((row) => row.map((value) => (typeof value === 'object' && value !== null && 'value' in value ? value : { value })));
  const host = await createFileHost(await xlsxOf([{ name: '统计表', rows }]), '半年报.xlsx');
  const prepared = prepareReport(await host.readWorkbook());
  await host.apply(explanationSheetEdits([explained(prepared)], prepared.workbook));
  const again = await readXlsx(await host.save());
  expect([...prepareReport(again).explanations.values()].map(({ state }) => state)).toEqual(['accepted']);
  expect(again.sheets[1]!.cellAt(4, 11).formula).toBe('IFERROR(IF(AND(统计表!B12=58,统计表!B11=48),"已说明","数值已变，请重新说明"),"数值已变，请重新说明")');
});
