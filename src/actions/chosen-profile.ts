/** The style a report is written in, fetched with the writer. */
import type { DocumentProfile } from '../writers/docx/profile';
import type { ReportDraft } from './report-draft';

export async function chosenProfile({ style }: Pick<ReportDraft, 'style'>): Promise<DocumentProfile | undefined> {
  const { PROFILES } = await import(/* webpackChunkName: "writer-docx" */ '../writers/docx/profiles');
  return PROFILES.find(({ id }) => id === style);
}
