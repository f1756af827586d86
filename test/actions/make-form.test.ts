import { checkWorkbook } from '../../src/actions/check-workbook';
import { formToFill } from '../../src/actions/filling';
import { makeForm } from '../../src/actions/make-form';
import { undoWrite } from '../../src/actions/undo-write';
import { ledger } from '../support/forms';
import { sessionOn } from '../support/pane-session';
import { sheetOf, workbookOf } from '../support/workbook';

const PERIOD = { year: 2026, span: 'first-half', text: '2026年上半年' } as const;
const NEW = { code: 'township-work', unitName: ' 青云镇总工会 ', period: PERIOD };
const beside = () => workbookOf(sheetOf('台账', ledger(['一厂', 300, 140, 290], ['二厂', 500, 210, 470])));

test('the form stands on a sheet of its own, is the one to be filled in, and is selected where typing begins', async () => {
  const { session, host } = sessionOn(beside());
  await session.perform(checkWorkbook, undefined);
  await session.perform(makeForm, NEW);
  await session.perform(checkWorkbook, undefined);
  const { prepared, fill, step } = session.getState();
  const form = formToFill(prepared!, fill)!;
  expect([form.definition.code, form.reportingUnit, form.reportPeriod?.text, step]).toEqual(['township-work', '青云镇总工会', '2026年上半年', 'fill']);
  const place = host.selected.at(-1)!;
  expect(form.facts.find((fact) => fact.place.row === place.row && fact.place.column === place.column)).toMatchObject({ period: 'current', reading: 'empty' });
});

test('undone, the sheet is gone and the others are as they were', async () => {
  const { session, host } = sessionOn(beside());
  const before = (await host.readWorkbook()).sheets;
  await session.perform(makeForm, NEW);
  expect((await host.readWorkbook()).sheets).toHaveLength(2);
  await session.perform(undoWrite, undefined);
  expect((await host.readWorkbook()).sheets).toEqual(before);
});

test('a table of many units lists those that were named', async () => {
  const { session, host } = sessionOn(beside());
  await session.perform(makeForm, { code: 'unit-ledger', unitName: '', period: PERIOD, unitNames: ['一厂', '二厂', '三厂'] });
  await session.perform(checkWorkbook, undefined);
  const made = session.getState().prepared!.forms.find(({ sheet }) => sheet === host.selected.at(-1)!.sheet)!;
  expect(made.units.filter(({ isTotal }) => !isTotal).map(({ name }) => name)).toEqual(['一厂', '二厂', '三厂']);
});

test('two of the same form have two names', async () => {
  const { session, host } = sessionOn(beside());
  await session.perform(makeForm, NEW);
  await session.perform(makeForm, NEW);
  const names = (await host.readWorkbook()).sheets.map(({ name }) => name);
  expect(new Set(names).size).toBe(3);
});

test('a form that is known no more is told in one sentence, and nothing is written', async () => {
  const { session, host } = sessionOn(beside());
  await session.perform(makeForm, { ...NEW, code: 'own-survey' });
  expect(session.getState()).toMatchObject({ refusal: expect.stringContaining('已经移除'), step: 'check', fill: { panel: undefined } });
  expect(host.applied).toEqual([]);
});
