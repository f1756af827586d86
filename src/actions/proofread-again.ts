/** 重新校对: the same draft as it now stands. Runs by itself once the workbook has changed. */
import { inWords, type Action } from './action';
import { upToDate } from './proofread-now';

export const proofreadAgain: Action = {
  id: 'proofread-again',
  label: inWords('重新校对', 'Proofread again'),
  long: true,
  fresh: true,
  isAvailable: ({ proofread }) => proofread !== undefined,
  async run(context) {
    const before = context.state.proofread;
    if (!before) return (now) => now;
    const proofread = await upToDate(before, context);
    return (now) => (now.proofread?.source.kind === before.source.kind ? { ...now, proofread } : now);
  },
};
