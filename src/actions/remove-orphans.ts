/** 清理说明: explanations that answer nothing any more are taken off the sheet 「审核说明」. */
import { explanationSheetEdits } from '../explanations/write-explanations';
import { inWords, type Action } from './action';
import { statedExplanations } from './explain-finding';
import { contentBefore } from './undo-write';
import { withNotice } from './state';

export const removeOrphans: Action = {
  id: 'remove-orphans',
  label: inWords('从审核说明中删去', 'Remove from the sheet'),
  long: true,
  fresh: true,
  isAvailable: (state, can) => can.write && (state.prepared?.orphans.length ?? 0) > 0,
  async run({ state, spreadsheet }) {
    const { prepared } = state;
    if (!prepared) return (now) => now;
    const edits = explanationSheetEdits(statedExplanations(prepared).filter(({ state: its }) => its !== 'orphan'), prepared.workbook);
    await spreadsheet.apply(edits);
    return (now) =>
      withNotice({ ...now, changes: now.changes + 1 }, { kind: 'orphans-removed', count: prepared.orphans.length }, contentBefore(prepared.workbook, edits));
  },
};
