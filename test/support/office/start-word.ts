/** A Word with a document in it and the add-in's page open: the real Office.js, and the other end of it for the test. */
import { openOfficePage, type OfficePage } from './office-page';
import { WordProgram, type WordOptions } from './word-program';

export interface RunningWord extends Pick<OfficePage, 'Office' | 'Word'> {
  readonly at: WordProgram;
}

export async function startWord(paragraphs: readonly string[], options: WordOptions): Promise<RunningWord> {
  const at = new WordProgram(paragraphs, options);
  const { Office, Word } = await openOfficePage(at);
  return { at, Office, Word };
}
