/** Workbooks prepared for the tests of the pane's views. */
import { initialState, type SessionState } from '../../src/actions/state';
import { prepareReport, type PreparedReport } from '../../src/report';
import { sheetOf, workbookOf, type PlainCell } from '../support/workbook';

export function preparedOf(rows: readonly (readonly PlainCell[])[], sheet = '统计表'): PreparedReport {
  return prepareReport(workbookOf(sheetOf(sheet, rows)));
}

export function stateOf(prepared: PreparedReport | undefined, rest: Partial<SessionState> = {}): SessionState {
  return { ...initialState('zh-CN'), prepared, ...(prepared && { reading: { state: 'done' } }), ...rest };
}
