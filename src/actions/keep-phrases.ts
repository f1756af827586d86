/** 存入「措辞」: the person's own words go onto the sheet of that name, so that the next report begins with them. */
import { inWords, type Action } from './action';
import { withNotice } from './state';
import { contentBefore } from './undo-write';

export const keepPhrases: Action = {
  id: 'keep-phrases',
  label: inWords('存入「措辞」', 'Keep the wording'),
  long: true,
  isAvailable: ({ prepared, report }, can) => can.write && prepared !== undefined && Object.keys(report.phrases).length > 0,
  async run({ state, spreadsheet }) {
    const { phraseEdits } = await import(/* webpackChunkName: "narrative" */ '../narrative/phrases/phrase-edits');
    const workbook = await spreadsheet.readWorkbook();
    const edits = phraseEdits(state.report.phrases, workbook);
    await spreadsheet.apply(edits);
    return (now) => withNotice({ ...now, changes: now.changes + 1 }, { kind: 'phrases-kept' }, contentBefore(workbook, edits));
  },
};
