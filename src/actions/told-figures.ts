/** The figures of a document by what the workbook tells now: those every draft could hold, then those of a template. */
import type { DocumentFigure } from '../model/document-text';
import type { KnownFigures } from '../writers/refresh/judge-figures';
import type { PreparedReport } from '../report';
import { reportOptions } from './report-options';
import type { SessionState } from './state';

export async function toldFigures(wanted: readonly DocumentFigure[], prepared: PreparedReport, state: SessionState): Promise<KnownFigures> {
  const [{ knownFigures }, { templateClaims }, { everyFigure }] = await Promise.all([
    import(/* webpackChunkName: "word-files" */ '../writers/refresh/judge-figures'),
    import(/* webpackChunkName: "word-files" */ '../writers/template/template-claims'),
    import(/* webpackChunkName: "narrative" */ '../document/every-figure'),
  ]);
  return knownFigures(wanted, everyFigure(prepared, reportOptions(prepared, state).kind), (ids) => templateClaims(prepared, ids));
}
