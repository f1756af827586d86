import { checkWorkbook } from '../../src/actions/check-workbook';
import { clearMarks } from '../../src/actions/clear-marks';
import { markFindings } from '../../src/actions/mark-findings';
import { sessionOn } from '../support/pane-session';
import { faultyTownship, MEMBERS, WOMEN_MEMBERS } from './township-cases';

test('nothing is marked until asked for', async () => {
  const { session, host } = sessionOn(faultyTownship());
  await session.perform(checkWorkbook, undefined);
  expect(host.marks).toEqual([]);
});

test('every finding is marked with its level, and the marks follow the next check', async () => {
  const { session, host } = sessionOn(faultyTownship());
  await session.perform(checkWorkbook, undefined);
  await session.perform(markFindings, undefined);
  expect(host.marks).toEqual([{ place: MEMBERS, level: 'hard' }, { place: WOMEN_MEMBERS, level: 'hard' }]);
  host.type(MEMBERS, 1206);
  await session.perform(checkWorkbook, undefined);
  expect(host.marks).toEqual([{ place: WOMEN_MEMBERS, level: 'hard' }]);
});

test('clearing leaves none, also after the next check', async () => {
  const { session, host } = sessionOn(faultyTownship());
  await session.perform(checkWorkbook, undefined);
  await session.perform(markFindings, undefined);
  await session.perform(clearMarks, undefined);
  await session.perform(checkWorkbook, undefined);
  expect([host.marks, session.getState().marksShown]).toEqual([[], false]);
});
