/** The open document, read once and held against the workbook as it was last read. */
import type { DocumentHost } from '../hosts/host';
import type { FigureRenewal } from '../model/document-text';
import type { PreparedReport } from '../report';
import type { InDocument } from './in-document';
import type { SessionState } from './state';
import { toldFigures } from './told-figures';

export interface JudgedDocument {
  readonly inDocument: InDocument;
  readonly renewals: readonly FigureRenewal[];
}

/** @throws HostRefused */
export async function judgeDocument(document: DocumentHost, prepared: PreparedReport, state: SessionState): Promise<JudgedDocument> {
  const text = await document.readText();
  const { judgeFigures } = await import(/* webpackChunkName: "word-files" */ '../writers/refresh/judge-figures');
  const known = await toldFigures(text.figures, prepared, state);
  const { figures, changed: outdated, overtyped, untrue: turned, missing, nameless, renewals } = judgeFigures(text, known);
  return { inDocument: { figures, hasReport: text.hasReport ?? false, outdated, overtyped, turned, missing, nameless }, renewals };
}
