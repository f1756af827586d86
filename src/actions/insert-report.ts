/** 插入文档: the draft into the open document, where the host has one. */
import { inWords, type Action } from './action';
import { withNotice } from './state';

export const insertReport: Action = {
  id: 'insert-report',
  label: inWords('插入文档', 'Insert into document'),
  long: true,
  isAvailable: (state, can) => can.insert && state.report.document !== undefined,
  async run({ state, document }) {
    if (state.report.document) await document?.insert(state.report.document);
    return (now) => withNotice(now, { kind: 'inserted' });
  },
};
