/** Open the card of a finding and go to its cell, where the host can. */
import { inWords, type Action } from './action';
import { findingById } from './finding-order';

export const selectFinding: Action<string> = {
  id: 'select-finding',
  label: inWords('定位', 'Go to cell'),
  isAvailable: (state) => state.prepared !== undefined,
  async run({ state, spreadsheet }, id) {
    const finding = findingById(state, id);
    if (!finding) return (now) => now;
    if (spreadsheet.can.select) await spreadsheet.select(finding.place);
    return (now) => ({ ...now, step: 'check', openFinding: id, mended: undefined, selection: finding.place });
  },
};
