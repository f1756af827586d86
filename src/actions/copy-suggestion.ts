/** 复制建议: what should stand in the place of a remark, to be pasted there. */
import { escapeHtml } from '../text/escape-html';
import { inWords, type Action } from './action';
import { withNotice } from './state';

export const copySuggestion: Action<string> = {
  id: 'copy-suggestion',
  label: inWords('复制建议', 'Copy suggestion'),
  isAvailable: ({ proofread }) => proofread !== undefined,
  async run({ delivery }, suggestion) {
    await delivery.copy(escapeHtml(suggestion), suggestion);
    return (now) => withNotice(now, { kind: 'copied' });
  },
};
