import { checkWorkbook } from '../../src/actions/check-workbook';
import { chooseIndicator } from '../../src/actions/choose-indicator';
import { placeKey } from '../../src/model/address';
import { township } from '../support/forms';
import { sessionOn } from '../support/pane-session';
import { sheetOf, workbookOf } from '../support/workbook';

test('an answered label is read as the indicator that was chosen', async () => {
  const { session } = sessionOn(workbookOf(sheetOf('统计表', township(['职工人数', 1306], ['会员总人头', 1206], ['女职工人数', 540], ['女会员人数', 512]))));
  await session.perform(checkWorkbook, undefined);
  const [question] = session.getState().prepared!.forms[0]!.questions;
  expect(question?.label).toBe('会员总人头');
  await session.perform(chooseIndicator, { place: question!.place, indicator: 'members' });
  expect(session.getState()).toMatchObject({ changes: 1, answers: new Map([[placeKey(question!.place), 'members']]) });
  await session.perform(checkWorkbook, undefined);
  expect(session.getState().prepared!.forms[0]!.questions).toEqual([]);
});
