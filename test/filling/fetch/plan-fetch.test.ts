/** The example form filled from the example ledger: every figure held against the units that the ledger was made of. */
import { readFileSync } from 'node:fs';
import { fillEdits } from '../../../src/filling/fill-edits';
import { planFetch } from '../../../src/filling/fetch/plan-fetch';
import { readXlsx } from '../../../src/hosts/file/read-xlsx';
import type { Fill } from '../../../src/model/fill';
import type { Workbook } from '../../../src/model/workbook';
import { prepareReport } from '../../../src/report';
import { BAILU, ledgerUnits, type LedgerUnit } from '../../../src/tools/examples/ledger-units';
import { testInLibreOffice } from '../../support/libre-office';
import { memoryHost } from '../../support/memory-host';
import { recalculated } from '../../support/recalculated';

const EXAMPLE = 'examples/bailu-2026-first-half-to-fill.xlsx';
const example = async (): Promise<Workbook> => readXlsx(new Uint8Array(readFileSync(EXAMPLE)));

async function planned() {
  const workbook = await example();
  const { forms } = prepareReport(workbook);
  return { workbook, form: forms[0]!, plan: planFetch(forms[0]!, workbook, { workbook, forms }) };
}

async function filled(workbook: Workbook, fills: readonly Fill[]): Promise<Workbook> {
  const host = memoryHost(workbook);
  await host.apply(fillEdits(workbook, fills));
  return host.readWorkbook();
}

const units = ledgerUnits(BAILU);
const sum = (of: (unit: LedgerUnit) => number, among = units): number => among.reduce((total, unit) => total + of(unit), 0);
const those = (test: (unit: LedgerUnit) => boolean): number => units.filter(test).length;
const isEnterprise = ({ type }: LedgerUnit): boolean => type !== '事业单位' && type !== '机关';
const isNew = ({ founded }: LedgerUnit): boolean => founded.getTime() >= Date.UTC(2026, 0, 1) && founded.getTime() < Date.UTC(2026, 6, 1);

const EXPECTED: Readonly<Record<string, number>> = {
  'grassroots-unions': units.length,
  'enterprise-unions': those(isEnterprise),
  'institution-unions': those(({ type }) => type === '事业单位'),
  'government-unions': those(({ type }) => type === '机关'),
  'other-unions': 0,
  'new-grassroots-unions': those(isNew),
  'covered-units': units.length,
  'unionised-enterprises': those(isEnterprise),
  'unionised-collective-enterprises': those(({ type }) => type === '集体企业'),
  'full-time-staff': sum(({ fullTimeStaff }) => fullTimeStaff),
  'employees': sum(({ employees }) => employees),
  'women-employees': sum(({ womenEmployees }) => womenEmployees),
  'migrant-workers': sum(({ migrantWorkers }) => migrantWorkers),
  'employees-in-unionised-enterprises': sum(({ employees }) => employees, units.filter(isEnterprise)),
  'members': sum(({ members }) => members),
  'women-members': sum(({ womenMembers }) => womenMembers),
  'migrant-members': sum(({ migrantMembers }) => migrantMembers),
  'enterprises-with-collective-contract': those(({ hasContract }) => hasContract),
  'employees-covered-by-collective-contract': sum(({ covered }) => covered),
  'enterprises-with-wage-agreement': those(({ hasWageContract }) => hasWageContract),
  'units-with-congress': those(({ hasCongress }) => hasCongress),
  'units-with-open-affairs': those(({ hasOpenAffairs }) => hasOpenAffairs),
  'enterprises-with-open-affairs-and-congress': those((unit) => isEnterprise(unit) && unit.hasOpenAffairs && unit.hasCongress),
  'congress-meetings': sum(({ congressMeetings }) => congressMeetings),
  'women-committees': those(({ hasWomenCommittee }) => hasWomenCommittee),
  'enterprises-with-women-contract': those(({ hasWomenContract }) => hasWomenContract),
  'dues-collected': sum(({ dues }) => dues),
};

test('every figure is what the units of the ledger come to', async () => {
  const { plan } = await planned();
  expect(Object.fromEntries(plan.fills.map(({ indicator, content }) => [indicator, content.value]))).toEqual(EXPECTED);
  expect(plan.fills.filter(({ standing }) => standing !== 'empty')).toEqual([]);
  expect(EXPECTED['new-grassroots-unions']).toBeGreaterThan(0);
});

test('each is a formula over the rows of units and not over the 合计 row', async () => {
  const { plan } = await planned();
  const formulas = new Map(plan.fills.map(({ indicator, content }) => [indicator, content.formula]));
  expect(formulas.get('members')).toBe('SUM(基层单位台账!$I$5:$I$124)');
  expect(formulas.get('grassroots-unions')).toBe('COUNTA(基层单位台账!$B$5:$B$124)');
  expect(formulas.get('women-committees')).toBe('COUNTIFS(基层单位台账!$M$5:$M$124,"是")');
  expect(formulas.get('new-grassroots-unions')).toBe('COUNTIFS(基层单位台账!$E$5:$E$124,">="&DATE(2026,1,1),基层单位台账!$E$5:$E$124,"<"&DATE(2026,7,1))');
  expect(plan.fills.every(({ content }) => !/12[5-9]/u.test(content.formula ?? ''))).toBe(true);
});

test('what the ledger lacks is named, and what no ledger tells is counted', async () => {
  const { plan } = await planned();
  expect(plan.unfilled).toContainEqual(expect.objectContaining({ title: '取得法人资格的基层工会数', reason: '基层单位台账没有“是否取得工会法人资格”一栏' }));
  expect(plan.unfilled.at(-1)).toEqual({ title: '其余 166 项', reason: '台账里数不出来，按工作记录填', lines: 166 });
});

test('once all is taken the form is clean, and nothing is left to take', async () => {
  const { workbook, plan } = await planned();
  const after = await filled(workbook, plan.fills);
  const { forms, findings } = prepareReport(after);
  expect(findings).toEqual([]);
  expect(after.sheets.map(({ name }) => name)).toEqual(workbook.sheets.map(({ name }) => name));
  expect(planFetch(forms[0]!, after, { workbook: after, forms }).fills.map(({ standing }) => standing)).toEqual(plan.fills.map(() => 'same'));
});

test('from another file come values, with file, sheet and cells', async () => {
  const { workbook, form } = await planned();
  const { forms } = prepareReport(workbook);
  const { fills } = planFetch(form, workbook, { workbook, forms, fileName: '白鹭镇台账.xlsx' });
  expect(fills.find(({ indicator }) => indicator === 'members')).toMatchObject({
    content: { value: EXPECTED['members'] },
    source: { fileName: '白鹭镇台账.xlsx', sheet: '基层单位台账', cells: 'I5:I124', method: '120 行的“会员人数”求和' },
  });
  expect(fills.filter(({ content }) => content.formula !== undefined)).toEqual([]);
});

testInLibreOffice('LibreOffice comes to the same', async () => {
  const { workbook, plan } = await planned();
  const after = await recalculated(await filled(workbook, plan.fills));
  const sheet = after.sheets[0]!;
  const worked = plan.fills.map(({ indicator, place }) => [indicator, sheet.cellAt(place.row, place.column).value] as const);
  expect(Object.fromEntries(worked)).toEqual(EXPECTED);
});
