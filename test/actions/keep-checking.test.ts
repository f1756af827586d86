import { checkWorkbook } from '../../src/actions/check-workbook';
import { keepChecking } from '../../src/actions/keep-checking';
import { selectFinding } from '../../src/actions/select-finding';
import type { Session } from '../../src/actions/session';
import type { SessionState } from '../../src/actions/state';
import type { MemoryHostOptions } from '../support/memory-host';
import { sessionOn, type TestSession } from '../support/pane-session';
import { faultyTownship, MEMBERS, WOMEN_MEMBERS } from './township-cases';

/** Until the last change has been checked; a change that never is leaves the result as it was. */
async function settled({ getState }: Session): Promise<void> {
  const isUnchecked = ({ prepared, changes, checkedAt, running }: SessionState): boolean => running !== undefined || (prepared !== undefined && changes !== checkedAt);
  for (let waited = 0; waited < 10_000 && isUnchecked(getState()); waited += 5) await new Promise((resolve) => setTimeout(resolve, 5));
}

async function checked(options: MemoryHostOptions = {}): Promise<TestSession> {
  const test = sessionOn(faultyTownship(), options);
  keepChecking(test.session, 5);
  await test.session.perform(checkWorkbook, undefined);
  return test;
}

test('a cell mended in the sheet takes its finding away and opens the next', async () => {
  const { session, host } = await checked();
  const [first, second] = session.getState().prepared!.findings;
  await session.perform(selectFinding, first!.id);
  host.type(MEMBERS, 1206);
  await settled(session);
  expect(session.getState()).toMatchObject({ openFinding: second!.id, mended: '会员人数' });
  expect(session.getState().prepared?.findings).toHaveLength(1);
});

test('the open card stays open while another cell is mended', async () => {
  const { session, host } = await checked();
  const [first] = session.getState().prepared!.findings;
  await session.perform(selectFinding, first!.id);
  host.type(WOMEN_MEMBERS, 512);
  await settled(session);
  expect(session.getState()).toMatchObject({ openFinding: first!.id, mended: undefined });
});

test('selecting a cell opens its card, and another cell leaves it open', async () => {
  const { session, host } = await checked();
  host.click(WOMEN_MEMBERS);
  const open = session.getState().openFinding;
  host.click({ ...WOMEN_MEMBERS, row: 1 });
  expect([open, session.getState().openFinding]).toEqual([expect.stringContaining('number-is-not-text'), open]);
});

test('several edits in a row are checked once', async () => {
  let reads = 0;
  const { session, host } = await checked({ beforeRead: async () => void (reads += 1) });
  [1300, 1250, 1206].forEach((value) => host.type(MEMBERS, value));
  await settled(session);
  expect({ reads, left: session.getState().prepared?.findings.length }).toEqual({ reads: 2, left: 1 });
});

/** The person types MEMBERS when the first check has just read the workbook. */
function typingDuringFirstCheck(onTyped: (session: Session) => void = () => undefined): TestSession & { readonly ended: Promise<void> } {
  const test = sessionOn(faultyTownship());
  const { session, host } = test;
  const read = host.readWorkbook;
  let isFirst = true;
  Object.assign(host, {
    async readWorkbook() {
      const workbook = await read();
      if (isFirst) {
        isFirst = false;
        host.type(MEMBERS, 1206);
        onTyped(session);
      }
      return workbook;
    },
  });
  keepChecking(session, 5);
  return { ...test, ended: session.perform(checkWorkbook, undefined) };
}

test('a change during the very first check is checked after it', async () => {
  const { session, ended } = typingDuringFirstCheck();
  await ended;
  expect(session.getState().prepared?.findings).toHaveLength(2);
  await settled(session);
  expect(session.getState().prepared?.findings).toHaveLength(1);
});

test('a first check that was cancelled is not started again by what changed meanwhile', async () => {
  const { session, ended } = typingDuringFirstCheck((typed) => typed.cancel());
  await ended;
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(session.getState()).toMatchObject({ reading: { state: 'cancelled' }, prepared: undefined });
});

test('a check that the person cancelled is not started again', async () => {
  const { session, host } = await checked();
  session.update((state) => ({ ...state, reading: { state: 'cancelled' } }));
  host.type(MEMBERS, 1206);
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(session.getState().prepared?.findings).toHaveLength(2);
});
