/** 校对总结: the report that was drafted in the pane, with the words the person has put into it. */
import { inWords, type Action } from './action';
import { proofreadNow, shown } from './proofread-now';

export const proofreadReport: Action = {
  id: 'proofread-report',
  label: inWords('校对起草的总结', 'Proofread the report'),
  long: true,
  fresh: true,
  isAvailable: ({ report }) => report.drafted !== undefined,
  async run(context) {
    const { drafted } = context.state.report;
    return drafted ? shown(await proofreadNow({ kind: 'report', drafted }, [], context)) : (now) => now;
  },
};
