import { checkWorkbook } from '../../src/actions/check-workbook';
import { nextFinding } from '../../src/actions/next-finding';
import { previousFinding } from '../../src/actions/previous-finding';
import { sessionOn } from '../support/pane-session';
import { faultyTownship, goodTownship, MEMBERS, WOMEN_MEMBERS } from './township-cases';

test('下一处 and 上一处 go to the cells in order and round at the ends', async () => {
  const { session, host } = sessionOn(faultyTownship());
  await session.perform(checkWorkbook, undefined);
  for (const action of [nextFinding, nextFinding, nextFinding, previousFinding]) await session.perform(action, undefined);
  expect(host.selected).toEqual([MEMBERS, WOMEN_MEMBERS, MEMBERS, WOMEN_MEMBERS]);
});

test('without a finding there is no next', async () => {
  const { session, host } = sessionOn(goodTownship());
  await session.perform(checkWorkbook, undefined);
  expect(nextFinding.isAvailable(session.getState(), session.can)).toBe(false);
  expect(host.selected).toEqual([]);
});

test('where the host cannot select, the card opens all the same', async () => {
  const { session, host } = sessionOn(faultyTownship(), { can: { select: false } });
  await session.perform(checkWorkbook, undefined);
  await session.perform(nextFinding, undefined);
  expect([host.selected, session.getState().openFinding]).toEqual([[], expect.stringContaining('relation-holds')]);
});
