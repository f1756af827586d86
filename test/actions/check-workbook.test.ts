import { checkWorkbook } from '../../src/actions/check-workbook';
import { HostRefused } from '../../src/hosts/host-refused';
import { sessionOn } from '../support/pane-session';
import { sheetOf, workbookOf } from '../support/workbook';
import { faultyTownship, goodTownship, MEMBERS, WOMEN_MEMBERS } from './township-cases';

test('a clean form gives no finding', async () => {
  const { session } = sessionOn(goodTownship());
  await session.perform(checkWorkbook, undefined);
  const { prepared, reading, fileName, running } = session.getState();
  expect({ reading, fileName, running, findings: prepared?.findings }).toEqual({ reading: { state: 'done' }, fileName: '半年报.xlsx', running: undefined, findings: [] });
});

test('a form with two mistakes gives those two', async () => {
  const { session } = sessionOn(faultyTownship());
  await session.perform(checkWorkbook, undefined);
  expect(session.getState().prepared?.findings.map(({ checkId, place }) => ({ checkId, place }))).toEqual([
    { checkId: 'relation-holds', place: MEMBERS },
    { checkId: 'number-is-not-text', place: WOMEN_MEMBERS },
  ]);
});

test('a workbook without a known form shows its sheets, and is no failure', async () => {
  const { session } = sessionOn(workbookOf(sheetOf('通讯录', [['姓名', '电话']])));
  await session.perform(checkWorkbook, undefined);
  expect(session.getState().reading).toMatchObject({ state: 'no-form', sheets: [{ name: '通讯录' }] });
});

test('a host that refuses leaves its sentence', async () => {
  const { session } = sessionOn(goodTownship(), { beforeRead: () => Promise.reject(new HostRefused('cell-in-edit', '有单元格正在编辑，按回车后再试。')) });
  await session.perform(checkWorkbook, undefined);
  expect(session.getState().reading).toEqual({ state: 'failed', sentence: '有单元格正在编辑，按回车后再试。' });
});

test('a fault of ours goes to the error boundary', async () => {
  const { session } = sessionOn(goodTownship(), { beforeRead: () => Promise.reject(new TypeError('x is undefined')) });
  await session.perform(checkWorkbook, undefined);
  expect(session.getState().bug?.message).toBe('x is undefined');
});

test('a cancelled first check says so, also while the host is still reading', async () => {
  const { session } = sessionOn(goodTownship(), { beforeRead: () => new Promise(() => undefined) });
  const done = session.perform(checkWorkbook, undefined);
  await Promise.resolve();
  session.cancel();
  await done;
  expect(session.getState()).toMatchObject({ reading: { state: 'cancelled' }, running: undefined });
});

test('an edit made while the host is read leaves the result stale', async () => {
  const { session } = sessionOn(goodTownship(), {
    beforeRead: async () => session.update((state) => ({ ...state, changes: state.changes + 1 })),
  });
  await session.perform(checkWorkbook, undefined);
  expect(session.getState()).toMatchObject({ changes: 1, checkedAt: 0 });
});
