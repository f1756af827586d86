/** 粘贴: a table from a message, a document or another sheet, matched to the form by its labels. Nothing is written yet. */
import type { PastedBlock } from '../filling/paste/pasted-block';
import { inWords, type Action } from './action';
import { withPlan } from './fill-plans';
import { formToFill } from './filling';
import { opened } from './open-panel';

export interface Pasted {
  readonly block: PastedBlock;
  readonly answers: ReadonlyMap<string, string>;
}

export const pasteFigures: Action<Pasted | undefined> = {
  id: 'paste-figures',
  label: inWords('粘贴', 'Paste'),
  isAvailable: ({ prepared, fill }, can) => can.write && prepared !== undefined && formToFill(prepared, fill) !== undefined,
  async run({ state }, pasted) {
    const panel = await withPlan({ kind: 'paste', answers: new Map(), ...pasted }, state.prepared, state);
    return (now) => opened(now, panel);
  },
};
