/** 选择文稿: a draft in a file. The same file given again, corrected, is the same draft. */
import { inWords, type Action } from './action';
import type { GivenFile } from './filling';
import { proofreadNow, shown } from './proofread-now';
import { readAgain } from './read-again';

export const proofreadFile: Action<GivenFile> = {
  id: 'proofread-file',
  label: inWords('选择文稿', 'Choose a draft'),
  long: true,
  fresh: true,
  isAvailable: () => true,
  async run(context, { name, bytes }) {
    const { readDraft } = await import(/* webpackChunkName: "word-files" */ '../hosts/file/read-draft');
    const { paragraphs } = readDraft(bytes, name);
    const draft = await proofreadNow({ kind: 'file', fileName: name }, paragraphs, context);
    const { proofread: before } = context.state;
    return shown(before?.source.kind === 'file' && before.source.fileName === name ? readAgain(before, draft) : draft);
  },
};
