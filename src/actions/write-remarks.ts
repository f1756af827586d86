/**
 * 写成批注: the remarks as comments beside the text, in place of those of an earlier time; with none left, those go. What the person has
 * set aside is not written.
 */
import { inWords, type Action } from './action';
import { upToDate } from './proofread-now';
import { remarksLeft } from './proofreading';
import { remarkText } from './remark-text';
import { withNotice } from './state';

export const writeRemarks: Action = {
  id: 'write-remarks',
  label: inWords('写成批注', 'Write comments'),
  long: true,
  fresh: true,
  isAvailable: ({ proofread }, can) => can.remark && proofread?.source.kind === 'document',
  async run(context) {
    const { state: { proofread: before }, document } = context;
    if (!before || !document) return (now) => now;
    const draft = await upToDate(before, context);
    const left = remarksLeft(draft);
    await document.remark(left.map((remark) => ({ place: remark.place, text: remarkText(remark) })));
    return (now) => withNotice({ ...now, proofread: draft }, { kind: 'remarks-written', count: left.length });
  },
};
