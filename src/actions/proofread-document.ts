/** 校对本文档: the document that is open beside the pane. */
import { inWords, type Action } from './action';
import { proofreadNow, shown } from './proofread-now';

export const proofreadDocument: Action = {
  id: 'proofread-document',
  label: inWords('校对本文档', 'Proofread document'),
  long: true,
  fresh: true,
  isAvailable: (_, can) => can.readText,
  async run(context) {
    return shown(await proofreadNow({ kind: 'document' }, [], context));
  },
};
