import { checkWorkbook } from '../../src/actions/check-workbook';
import { undoWrite } from '../../src/actions/undo-write';
import { writeRates } from '../../src/actions/write-rates';
import { sessionOn } from '../support/pane-session';
import { goodTownship } from './township-cases';

test('writes formulas on a sheet of their own, names it, and takes it out when undone', async () => {
  const { session, host } = sessionOn(goodTownship());
  await session.perform(checkWorkbook, undefined);
  await session.perform(writeRates, undefined);
  const written = (await host.readWorkbook()).sheets.find(({ name }) => name === '指标计算');
  const formulas = Array.from({ length: 20 }, (_, row) => Array.from({ length: 12 }, (_, column) => written?.cellAt(row + 1, column + 1).formula ?? '')).flat();
  expect(formulas.some((formula) => formula.includes('ROUND(统计表!B9/(统计表!B7)'))).toBe(true);
  expect(session.getState().notice).toMatchObject({ done: { kind: 'rates-written', sheets: ['指标计算'] } });

  await session.perform(undoWrite, undefined);
  expect((await host.readWorkbook()).sheets.map(({ name }) => name)).toEqual(['统计表']);
});

test('the sheet that was written is not taken for a form', async () => {
  const { session } = sessionOn(goodTownship());
  await session.perform(checkWorkbook, undefined);
  await session.perform(writeRates, undefined);
  await session.perform(checkWorkbook, undefined);
  expect(session.getState().prepared?.forms.map(({ sheet }) => sheet)).toEqual(['统计表']);
  expect(session.getState().prepared?.findings).toEqual([]);
});
