/** 全部转换: numbers kept as text, full-width digits and stray spaces put right in one write, which one 撤销 takes back. */
import { inWords, type Action } from './action';
import { plainRepairs } from './plain-repairs';
import { repairEdits } from './repair-edits';
import { contentBefore } from './undo-write';
import { withNotice } from './state';

export const applyAllRepairs: Action = {
  id: 'apply-all-repairs',
  label: inWords('全部转换', 'Convert all'),
  long: true,
  fresh: true,
  isAvailable: (state, can) => can.write && state.prepared !== undefined && plainRepairs(state.prepared).changes.length > 0,
  async run({ state, spreadsheet }) {
    const { prepared } = state;
    if (!prepared) return (now) => now;
    const { changes } = plainRepairs(prepared);
    const edits = repairEdits(prepared.workbook, changes);
    await spreadsheet.apply(edits);
    return (now) => withNotice({ ...now, changes: now.changes + 1 }, { kind: 'several-repaired', count: changes.length }, contentBefore(prepared.workbook, edits));
  },
};
