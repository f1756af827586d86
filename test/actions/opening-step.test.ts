import { checkWorkbook } from '../../src/actions/check-workbook';
import type { Step } from '../../src/actions/state';
import { ledger, township } from '../support/forms';
import { sessionOn } from '../support/pane-session';
import { sheetOf, workbookOf, type PlainCell } from '../support/workbook';

const blank = township(['职工人数', null, 1280], ['会员人数', null, 1150], ['女会员人数', 512, 500]);

test.each<[string, readonly (readonly PlainCell[])[], Step]>([
  ['a form that is mostly blank, though last year’s figures are there', blank, 'fill'],
  ['a form that lacks one required figure', township(['职工人数', 1306], ['会员人数', null], ['女会员人数', 512]), 'check'],
  ['a form that lacks nothing required', township(['职工人数', 1306], ['会员人数', 1206], ['工会小组数', null], ['机关工会数', null], ['事业单位工会数', null]), 'check'],
  ['a ledger with its figures', ledger(['一厂', 300, 140, 290], ['二厂', 500, 210, 470]), 'check'],
])('%s', async (_, rows, step) => {
  const { session } = sessionOn(workbookOf(sheetOf('表', rows)));
  await session.perform(checkWorkbook, undefined);
  expect(session.getState().step).toBe(step);
});

test('a later reading, and a step that the person has gone to, stay where they are', async () => {
  const { session } = sessionOn(workbookOf(sheetOf('表', blank)));
  session.update((now) => ({ ...now, step: 'rates' }));
  await session.perform(checkWorkbook, undefined);
  expect(session.getState().step).toBe('rates');
  session.update((now) => ({ ...now, step: 'check' }));
  await session.perform(checkWorkbook, undefined);
  expect(session.getState().step).toBe('check');
});
