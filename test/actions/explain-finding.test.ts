import { checkWorkbook } from '../../src/actions/check-workbook';
import { explainFinding } from '../../src/actions/explain-finding';
import { findingsInOrder } from '../../src/actions/finding-order';
import { removeOrphans } from '../../src/actions/remove-orphans';
import { undoWrite } from '../../src/actions/undo-write';
import { sessionOn, type TestSession } from '../support/pane-session';
import { SHEET, wageTownship, WAGE } from './township-cases';

const TEXT = '富源等10家企业只签工资专项协议，见6月台账';

async function asked(): Promise<TestSession & { id: string }> {
  const test = sessionOn(wageTownship());
  await test.session.perform(checkWorkbook, undefined);
  const { findings } = test.session.getState().prepared!;
  return { ...test, id: findings.find(({ level }) => level === 'soft')!.id };
}

async function explained(): Promise<TestSession & { id: string }> {
  const test = await asked();
  await test.session.perform(explainFinding, { findingId: test.id, reasonCode: 'other', text: TEXT });
  await test.session.perform(checkWorkbook, undefined);
  return test;
}

const stateOf = ({ session, id }: { session: TestSession['session']; id: string }) => session.getState().prepared?.explanations.get(id)?.state;

test('an explanation goes onto the sheet, is told, and answers the finding', async () => {
  const test = await explained();
  expect(test.session.getState().notice?.done).toEqual({ kind: 'explained', subject: '工资集体协商企业数' });
  expect(test.host.cell({ sheet: '审核说明', row: 4, column: 8 }).value).toBe(TEXT);
  expect(stateOf(test)).toBe('accepted');
});

test('undoing it leaves the question open again', async () => {
  const test = await explained();
  await test.session.perform(undoWrite, undefined);
  await test.session.perform(checkWorkbook, undefined);
  expect(stateOf(test)).toBeUndefined();
});

test('「情况属实」 is refused with one sentence, and nothing is written', async () => {
  const { session, host, id } = await asked();
  await session.perform(explainFinding, { findingId: id, reasonCode: 'other', text: '情况属实' });
  expect(session.getState().refusal).toContain('应写明原因、数量和依据');
  expect(host.applied).toEqual([]);
});

test('explaining again after a change takes the place of the old row', async () => {
  const test = await explained();
  test.host.type(WAGE, 60);
  await test.session.perform(checkWorkbook, undefined);
  expect(stateOf(test)).toBe('stale');
  await test.session.perform(explainFinding, { findingId: test.id, reasonCode: 'policy', text: '富源等12家企业只签工资专项协议，见7月台账' });
  await test.session.perform(checkWorkbook, undefined);
  expect(stateOf(test)).toBe('accepted');
  const sheet = test.session.getState().prepared!.workbook.sheets.find(({ name }) => name === '审核说明')!;
  expect([sheet.rowCount, sheet.cellAt(4, 7).value, sheet.cellAt(4, 9).value]).toEqual([4, '政策因素', '12家']);
});

test('the explained come last in the order they are read', async () => {
  const test = await explained();
  const order = findingsInOrder(test.session.getState().prepared!);
  expect(order.at(-1)!.id).toBe(test.id);
  expect(order).toHaveLength(test.session.getState().prepared!.findings.length);
});

test('an explanation that answers nothing can be taken off the sheet', async () => {
  const test = await explained();
  test.host.type(WAGE, 40);
  await test.session.perform(checkWorkbook, undefined);
  expect(test.session.getState().prepared!.orphans).toHaveLength(1);
  await test.session.perform(removeOrphans, undefined);
  await test.session.perform(checkWorkbook, undefined);
  expect(test.session.getState().prepared!.orphans).toEqual([]);
  expect(test.host.cell({ sheet: SHEET, row: WAGE.row, column: 2 }).value).toBe(40);
});
