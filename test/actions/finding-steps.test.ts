import { checkWorkbook } from '../../src/actions/check-workbook';
import { goToBlank } from '../../src/actions/go-to-blank';
import { nextFinding } from '../../src/actions/next-finding';
import { markFindings } from '../../src/actions/mark-findings';
import { previousFinding } from '../../src/actions/previous-finding';
import { township } from '../support/forms';
import { sessionOn } from '../support/pane-session';
import { sheetOf, workbookOf } from '../support/workbook';
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

describe('of a form that is being filled in', () => {
  const rows = township(['职工人数', null], ['女职工人数', 540], ['会员人数', 1206], ['女会员人数', -512], ['女职工组织数', { value: '', formula: 'IF(COUNT(B9)=0,"",B9)' }], ['建会企业数', null]);
  const [staff, women, companies] = [4, 7, 9].map((row) => ({ sheet: '统计表', row, column: 2 }));

  test('下一处 passes the blanks over, 下一个空格 goes from one to the next and leaves formulas out', async () => {
    const { session, host } = sessionOn(workbookOf(sheetOf('统计表', rows)));
    await session.perform(checkWorkbook, undefined);
    for (const action of [nextFinding, nextFinding]) await session.perform(action, undefined);
    for (let press = 0; press < 3; press++) await session.perform(goToBlank, undefined);
    expect(host.selected).toEqual([women, women, companies, staff, companies]);
    expect(session.getState().openFinding).toContain('required-is-filled');
  });

  test('a blank that was filled in is not said to have been wrong', async () => {
    const { session, host } = sessionOn(workbookOf(sheetOf('统计表', rows)));
    await session.perform(checkWorkbook, undefined);
    await session.perform(goToBlank, '统计表');
    host.type(staff!, 1306);
    await session.perform(checkWorkbook, undefined);
    expect(session.getState()).toMatchObject({ mended: undefined, openFinding: expect.stringContaining('required-is-filled') });
  });

  test('blanks are marked as what is to be looked at, not as errors', async () => {
    const { session, host } = sessionOn(workbookOf(sheetOf('统计表', rows)));
    await session.perform(checkWorkbook, undefined);
    await session.perform(markFindings, undefined);
    expect(host.marks.map(({ place, level }) => [place.row, level])).toEqual(expect.arrayContaining([[4, 'hint'], [7, 'hard'], [9, 'hint']]));
  });
});

test('where the host cannot select, the card opens all the same', async () => {
  const { session, host } = sessionOn(faultyTownship(), { can: { select: false } });
  await session.perform(checkWorkbook, undefined);
  await session.perform(nextFinding, undefined);
  expect([host.selected, session.getState().openFinding]).toEqual([[], expect.stringContaining('relation-holds')]);
});
