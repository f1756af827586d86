/** The workbook's way to the program for documents, as the two panes do it: hand over in one, read again in the other. */
import { handOver } from '../../src/actions/hand-over';
import { receiveWorkbook } from '../../src/actions/receive-workbook';
import { createSession } from '../../src/actions/session';
import type { Delivery } from '../../src/actions/action';
import { findProgram, findSpreadsheetProgram } from '../../src/hosts/wps/application';
import { EtSpreadsheet } from '../../src/hosts/wps/et-spreadsheet';
import { handedOverWorkbook } from '../../src/hosts/wps/hand-off/handed-over-workbook';
import { checkWorkbook } from '../../src/actions/check-workbook';
import { sessionOn } from '../support/pane-session';
import { fakeWps } from '../support/wps/fake-wps';
import { fakeWriter } from '../support/wps/writer/fake-writer';
import { goodTownship } from './township-cases';

const NOWHERE: Delivery = { download: () => undefined, copy: async () => undefined };
const SHEETS = [{ name: '统计表', rows: [[{ value: '会员人数' }, { value: 1206 }]] }];

function beside(files = new Map<string, Uint8Array>()) {
  const { program } = findProgram({ Application: fakeWriter('', {}, files).application })!;
  return createSession({ spreadsheet: handedOverWorkbook(program), delivery: NOWHERE, locale: 'zh-CN' });
}

test('is not offered where the host has no way to it, nor before the workbook is read', async () => {
  const { session } = sessionOn(goodTownship());
  await session.perform(checkWorkbook, undefined);
  expect([handOver.isAvailable(session.getState(), session.can), receiveWorkbook.isAvailable(session.getState(), session.can)]).toEqual([false, false]);
  const spreadsheet = new EtSpreadsheet(findSpreadsheetProgram({ Application: fakeWps(SHEETS).application })!);
  const early = createSession({ spreadsheet, delivery: NOWHERE, locale: 'zh-CN' });
  expect(handOver.isAvailable(early.getState(), early.can)).toBe(false);
});

test('what was handed over is read under its name', async () => {
  const fake = fakeWps(SHEETS);
  const spreadsheet = new EtSpreadsheet(findSpreadsheetProgram({ Application: fake.application })!);
  await spreadsheet.handOver();
  const session = beside(fake.files);
  await session.perform(receiveWorkbook, { isAsked: false });
  expect(session.getState()).toMatchObject({ fileName: '半年报.xlsx', reading: { state: 'no-form' }, refusal: undefined });
});

test.each([[true, /^表格还没有交来数据/], [false, undefined]])('where nothing was, asked %s by the person', async (isAsked, refusal) => {
  const session = beside();
  await session.perform(receiveWorkbook, { isAsked });
  const said = session.getState().refusal;
  if (refusal) expect(said).toMatch(refusal);
  else expect([said, session.getState().reading.state]).toEqual([undefined, 'never']);
});
