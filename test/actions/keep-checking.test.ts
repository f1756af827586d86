import { checkWorkbook } from '../../src/actions/check-workbook';
import { keepChecking } from '../../src/actions/keep-checking';
import { selectFinding } from '../../src/actions/select-finding';
import { sessionOn, type TestSession } from '../support/pane-session';
import { faultyTownship, MEMBERS, WOMEN_MEMBERS } from './township-cases';

const settled = () => new Promise((resolve) => setTimeout(resolve, 60));

async function checked(): Promise<TestSession> {
  const test = sessionOn(faultyTownship());
  keepChecking(test.session, 5);
  await test.session.perform(checkWorkbook, undefined);
  return test;
}

test('a cell mended in the sheet takes its finding away and opens the next', async () => {
  const { session, host } = await checked();
  const [first, second] = session.getState().prepared!.findings;
  await session.perform(selectFinding, first!.id);
  host.type(MEMBERS, 1206);
  await settled();
  expect(session.getState()).toMatchObject({ openFinding: second!.id, mended: '会员人数' });
  expect(session.getState().prepared?.findings).toHaveLength(1);
});

test('the open card stays open while another cell is mended', async () => {
  const { session, host } = await checked();
  const [first] = session.getState().prepared!.findings;
  await session.perform(selectFinding, first!.id);
  host.type(WOMEN_MEMBERS, 512);
  await settled();
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
  const { session, host } = await checked();
  let runs = 0;
  session.subscribe(() => (runs += session.getState().running && !session.getState().running?.progress ? 1 : 0));
  [1300, 1250, 1206].forEach((value) => host.type(MEMBERS, value));
  await settled();
  expect({ runs: runs > 0, left: session.getState().prepared?.findings.length, at: session.getState().checkedAt }).toEqual({ runs: true, left: 1, at: 3 });
});

test('a check that the person cancelled is not started again', async () => {
  const { session, host } = await checked();
  session.update((state) => ({ ...state, reading: { state: 'cancelled' } }));
  host.type(MEMBERS, 1206);
  await settled();
  expect(session.getState().prepared?.findings).toHaveLength(2);
});
