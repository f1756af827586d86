/** 核对文中数字: what of the open document the workbook no longer says. Runs by itself after each reading of the workbook. */
import { inWords, type Action } from './action';
import { judgeDocument } from './judge-document';

export const compareDocument: Action = {
  id: 'compare-document',
  label: inWords('核对文中数字', 'Compare figures'),
  long: true,
  fresh: true,
  isAvailable: (state, can) => can.refresh && state.prepared !== undefined,
  async run({ state: { prepared }, state, document }) {
    if (!prepared || !document) return (now) => now;
    const { inDocument } = await judgeDocument(document, prepared, state);
    return (now) => ({ ...now, inDocument });
  },
};
