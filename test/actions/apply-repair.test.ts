import { applyRepair } from '../../src/actions/apply-repair';
import { checkWorkbook } from '../../src/actions/check-workbook';
import { downloadAuditReport } from '../../src/actions/download-audit-report';
import { opened } from '../../src/actions/open-panel';
import { keepChecking } from '../../src/actions/keep-checking';
import { tellsUndo, undoWrite } from '../../src/actions/undo-write';
import { HostRefused } from '../../src/hosts/host-refused';
import { sessionOn, type TestSession } from '../support/pane-session';
import { faultyTownship, WOMEN_MEMBERS } from './township-cases';

async function repaired(options: Parameters<typeof sessionOn>[1] = {}): Promise<TestSession> {
  const test = sessionOn(faultyTownship(), options);
  await test.session.perform(checkWorkbook, undefined);
  const finding = test.session.getState().prepared?.findings.find(({ checkId }) => checkId === 'number-is-not-text');
  await test.session.perform(applyRepair, { finding: finding!, repair: finding!.repairs[0]! });
  return test;
}

test('writes the number and takes the text format off the cell', async () => {
  const { host, session } = await repaired();
  expect(host.cell(WOMEN_MEMBERS)).toEqual({ value: 512 });
  expect(session.getState()).toMatchObject({ changes: 1, notice: { done: { kind: 'repaired', subject: '女会员人数', to: '512' } } });
});

test('undoing brings back the text and its format', async () => {
  const { host, session } = await repaired();
  await session.perform(undoWrite, undefined);
  expect(host.cell(WOMEN_MEMBERS)).toEqual({ value: '512', numberFormat: '@' });
  expect(session.getState()).toMatchObject({ changes: 2, notice: { done: { kind: 'undone' } } });
});

test('what has been undone cannot be undone again', async () => {
  const { host, session } = await repaired();
  await session.perform(undoWrite, undefined);
  await session.perform(undoWrite, undefined);
  expect(host.applied).toHaveLength(2);
});

test('撤销 outlasts its notice and other notices, until a person types', async () => {
  const { session, host } = await repaired();
  const stop = keepChecking(session, 0);
  session.update((now) => opened(now, { kind: 'new-form' }));
  expect(session.getState().notice).toBeUndefined();
  await session.perform(downloadAuditReport, undefined);
  expect([undoWrite.isAvailable(session.getState(), session.can), tellsUndo(session.getState())]).toEqual([true, false]);
  host.type({ ...WOMEN_MEMBERS, column: 3 }, 501);
  expect(undoWrite.isAvailable(session.getState(), session.can)).toBe(false);
  stop();
});

test('a protected sheet leaves the sentence of the host and no notice', async () => {
  const { session } = await repaired({ beforeApply: () => Promise.reject(new HostRefused('sheet-protected', '工作表「统计表」受保护，请先撤销保护。')) });
  expect(session.getState()).toMatchObject({ refusal: '工作表「统计表」受保护，请先撤销保护。', notice: undefined, changes: 0 });
});

test('what was typed into the cell a moment ago is not written over', async () => {
  const { host, session } = sessionOn(faultyTownship());
  await session.perform(checkWorkbook, undefined);
  const finding = session.getState().prepared!.findings.find(({ checkId }) => checkId === 'number-is-not-text')!;
  const stop = keepChecking(session, 10_000);
  host.type(WOMEN_MEMBERS, 498);
  await session.perform(applyRepair, { finding, repair: finding.repairs[0]! });
  expect(host.cell(WOMEN_MEMBERS).value).toBe(498);
  expect(session.getState()).toMatchObject({ refusal: '工作表「统计表」B10 刚才有改动，没有写入；看过新的结果再改。', notice: undefined });
  stop();
});

test('is not offered where the host cannot write', async () => {
  const { host } = await repaired({ can: { write: false } });
  expect(host.applied).toEqual([]);
});
