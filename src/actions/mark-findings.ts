/** Show every finding in the sheet itself. Off until asked for: the person's own fills are theirs. */
import type { Mark } from '../model/sheet-edit';
import type { PreparedReport } from '../report';
import { inWords, type Action } from './action';
import { isBlank } from './finding-order';

export const markFindings: Action = {
  id: 'mark-findings',
  label: inWords('在表中标出', 'Mark in the sheet'),
  isAvailable: (state, can) => can.mark && state.prepared !== undefined,
  async run({ state, spreadsheet }) {
    if (state.prepared) await spreadsheet.mark(marksOf(state.prepared));
    return (now) => ({ ...now, marksShown: true });
  },
};

/** A blank that is still to be filled in is shown, and not as an error. */
export function marksOf(prepared: PreparedReport): readonly Mark[] {
  return prepared.findings.map((finding) => ({ place: finding.place, level: isBlank(finding) ? 'hint' : finding.level }));
}
