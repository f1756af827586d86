/** 定位: go to a cell in the spreadsheet. */
import type { CellRef } from '../model/address';
import { inWords, type Action } from './action';

export const selectCell: Action<CellRef> = {
  id: 'select-cell',
  label: inWords('定位', 'Go to cell'),
  isAvailable: (_, can) => can.select,
  async run({ spreadsheet }, place) {
    await spreadsheet.select(place);
    return (state) => ({ ...state, selection: place });
  },
};
