/**
 * 更新文档中的数字: a .docx that was made here and worked on since gets the figures of the sheet as it now stands; everything else in
 * it stays. What was typed over, and sentences that the sheet does not bear out any more, are listed and left alone.
 */
import { InputError } from '../model/input-error';
import { inWords, type Action } from './action';
import { DOCX } from './download-report';
import { stemOf } from './file-names';
import type { GivenFile } from './filling';
import { reportOptions } from './report-options';
import { withNotice } from './state';

export class DocumentWithoutFigures extends InputError {}

export const refreshDocument: Action<GivenFile> = {
  id: 'refresh-document',
  label: inWords('更新已有文档', 'Update a document'),
  long: true,
  fresh: true,
  isAvailable: (state) => state.prepared !== undefined,
  async run({ state, delivery }, { name, bytes }) {
    const { prepared } = state;
    if (!prepared) return (now) => now;
    const [{ refreshDocx }, { templateClaims }, { everyFigure }] = await Promise.all([
      import(/* webpackChunkName: "word-files" */ '../writers/refresh/refresh-docx'),
      import(/* webpackChunkName: "word-files" */ '../writers/template/template-claims'),
      import(/* webpackChunkName: "narrative" */ '../document/every-figure'),
    ]);
    const refreshed = refreshDocx(bytes, everyFigure(prepared, reportOptions(prepared, state).kind), (ids) => templateClaims(prepared, ids), name);
    const { figures, changed, overtyped, missing, untrue, nameless } = refreshed;
    if (figures === 0) throw new DocumentWithoutFigures('no-figures', `“${name}”里没有由本工具写入的数字；在这里下载、或按模板填写的 Word 文件才能更新。`);
    const fileName = `${stemOf(name)}-已更新.docx`;
    delivery.download(fileName, refreshed.bytes, DOCX);
    const result = {
      kind: 'refreshed', fileName, figures, changed: changed.length,
      overtyped: overtyped.map(({ from, to }) => ({ from, to })),
      untrue,
      missing: [...missing.map(({ from }) => from), ...nameless],
    } as const;
    return (now) => withNotice({ ...now, report: { ...now.report, wordFile: result } }, { kind: 'downloaded', fileName });
  },
};
