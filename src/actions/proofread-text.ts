/** 粘贴文字: a draft that was pasted or typed into the pane. */
import { inWords, type Action } from './action';
import { proofreadNow, shown } from './proofread-now';

export const proofreadText: Action<string> = {
  id: 'proofread-text',
  label: inWords('粘贴文字', 'Paste text'),
  long: true,
  fresh: true,
  isAvailable: () => true,
  async run(context, text) {
    return shown(await proofreadNow({ kind: 'text' }, text.split(/\r\n?|[\n\v\f\u2028\u2029]/u), context));
  },
};
