/** 采用: the chosen figures of a preview are written in one go, with 「取数说明」 where they came from elsewhere. */
import type { Fill } from '../model/fill';
import { InputError } from '../model/input-error';
import { inWords, type Action } from './action';
import { opened } from './open-panel';
import { withNotice } from './state';
import { stillHolds } from './still-holds';
import { contentBefore } from './undo-write';

export class PreviewOutdated extends InputError {}

export const takeFills: Action<readonly Fill[]> = {
  id: 'take-fills',
  label: inWords('采用', 'Take'),
  long: true,
  isAvailable: (state, can) => can.write && state.prepared !== undefined,
  async run({ spreadsheet }, fills) {
    if (fills.length === 0) return (now) => now;
    const { fillEdits } = await import(/* webpackChunkName: "filling" */ '../filling/fill-edits');
    const workbook = await spreadsheet.readWorkbook();
    const moved = fills.find(({ place, present }) => !stillHolds(workbook, place, present));
    if (moved) throw new PreviewOutdated('preview-outdated', `预览之后，「${moved.title}」的单元格有改动，没有写入；看过新的预览后再采用。`);
    const edits = fillEdits(workbook, fills);
    await spreadsheet.apply(edits);
    return (now) => opened(withNotice({ ...now, changes: now.changes + 1 }, { kind: 'filled', count: fills.length }, contentBefore(workbook, edits)), undefined);
  },
};
