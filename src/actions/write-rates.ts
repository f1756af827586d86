/** 写入表格: the rates as live formulas on their own sheet, where the person can follow each one. */
import { rateSheetEdits } from '../rates/write-rates';
import { inWords, type Action } from './action';
import { contentBefore } from './undo-write';
import { withNotice } from './state';

export const writeRates: Action = {
  id: 'write-rates',
  label: inWords('写入表格', 'Write into the sheet'),
  long: true,
  fresh: true,
  isAvailable: (state, can) => can.write && (state.prepared?.rates.length ?? 0) > 0,
  async run({ state, spreadsheet }) {
    const { prepared } = state;
    if (!prepared) return (now) => now;
    const edits = rateSheetEdits(prepared);
    await spreadsheet.apply(edits);
    const sheets = [...new Set(edits.map(({ sheet }) => sheet))];
    return (now) =>
      withNotice(
        { ...now, changes: now.changes + 1 },
        { kind: 'rates-written', sheets, count: prepared.rates.length },
        contentBefore(prepared.workbook, edits),
      );
  },
};
