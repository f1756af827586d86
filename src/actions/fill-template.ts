/** 按模板填写: the clerk's own .docx with its tags filled from the sheet. What is missing stands in it, shaded, and is listed. */
import { inWords, type Action } from './action';
import { DOCX } from './download-report';
import { stemOf } from './file-names';
import type { GivenFile } from './filling';
import { reportOptions } from './report-options';
import { withNotice } from './state';

export const fillTemplate: Action<GivenFile> = {
  id: 'fill-template',
  label: inWords('按模板填写', 'Fill in a template'),
  long: true,
  fresh: true,
  isAvailable: (state) => state.prepared !== undefined,
  async run({ state, delivery }, { name, bytes }) {
    const { prepared } = state;
    if (!prepared) return (now) => now;
    const [{ fillTemplate: fill }, { figureNames }, { indicators }, { sharedRates }] = await Promise.all([
      import(/* webpackChunkName: "word-files" */ '../writers/template/fill-template'),
      import(/* webpackChunkName: "word-files" */ '../document/named-figures'),
      import(/* webpackChunkName: "core" */ '../forms/indicators/index'),
      import(/* webpackChunkName: "core" */ '../rates/definitions/index'),
    ]);
    const { unitName = '', periodText = '' } = reportOptions(prepared, state);
    const filled = await fill(bytes, prepared, { names: figureNames(prepared, { indicators, rates: sharedRates }), unitName, periodText, fileName: name });
    const fileName = `${stemOf(name)}-已填.docx`;
    delivery.download(fileName, filled.bytes, DOCX);
    const result = { kind: 'filled', fileName, figures: filled.figures.length, holes: [...new Set(filled.holes)], open: filled.open } as const;
    return (now) => withNotice({ ...now, report: { ...now.report, wordFile: result } }, { kind: 'downloaded', fileName });
  },
};
