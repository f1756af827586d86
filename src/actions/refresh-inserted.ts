/**
 * 更新文中数字: the figures of the open document as the workbook now tells them, where they stand; every word around them stays. What was
 * typed over, and sentences whose direction has turned, are told and left alone.
 */
import { inWords, type Action } from './action';
import { judgeDocument } from './judge-document';
import { DocumentWithoutFigures } from './refresh-document';
import { withNotice } from './state';

export const refreshInserted: Action = {
  id: 'refresh-inserted',
  label: inWords('更新文中数字', 'Update figures'),
  long: true,
  fresh: true,
  isAvailable: (state, can) => can.refresh && state.prepared !== undefined,
  async run({ state: { prepared }, state, document }) {
    if (!prepared || !document) return (now) => now;
    const { inDocument, renewals } = await judgeDocument(document, prepared, state);
    if (inDocument.figures === 0) throw new DocumentWithoutFigures('no-figures', '文中没有由本工具写入的数字；先插入总结，或打开由本工具生成的文档。');
    await document.refreshFigures(renewals);
    const renewed = renewals.length;
    return (now) => withNotice({ ...now, inDocument: { ...inDocument, outdated: [], renewed } }, { kind: 'document-refreshed', count: renewed });
  },
};
