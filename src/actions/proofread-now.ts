/** A draft as it stands at this moment, held against the workbook as it was last read. The rules are fetched when first needed. */
import { layOut, type Line } from '../document/lay-out';
import { textOf } from '../document/place-claims';
import { InputError } from '../model/input-error';
import type { ReportDocument } from '../model/report-document';
import type { ActionContext } from './action';
import { proofreadDraft, type DraftSource, type ProofreadDraft } from './proofreading';
import { readAgain } from './read-again';
import { withoutSigns } from './readable-text';
import { finishedReport } from './report-draft';
import type { SessionState, StateChange } from './state';

/** Nothing is found in nothing, which is no praise. */
export class DraftEmpty extends InputError {}

type Needed = Pick<ActionContext, 'state' | 'document'>;

/** @param given the paragraphs of a file or of a pasted text; what is open beside or in the pane is read anew @throws HostRefused, DraftEmpty */
export async function proofreadNow(source: DraftSource, given: readonly string[], context: Needed): Promise<ProofreadDraft> {
  const paragraphs = await paragraphsOf(source, given, context);
  if (paragraphs.every((text) => text.trim() === '')) throw new DraftEmpty('draft-empty', '还没有可以校对的文字；写好文稿、或插入总结以后再校对。');
  return proofreadParagraphs(source, paragraphs, context.state);
}

/** The draft that is looked at, read again where it or the workbook has changed. @throws HostRefused */
export async function upToDate(draft: ProofreadDraft, context: Needed): Promise<ProofreadDraft> {
  const { drafted } = context.state.report;
  const source = draft.source.kind === 'report' && drafted ? { ...draft.source, drafted } : draft.source;
  const paragraphs = await paragraphsOf(source, draft.paragraphs, context);
  const isSame = paragraphs.length === draft.paragraphs.length && paragraphs.every((text, at) => text === draft.paragraphs[at]);
  if (isSame && draft.heldAgainst === context.state.prepared) return { ...draft, source };
  return readAgain(draft, await proofreadParagraphs(source, paragraphs, context.state));
}

/** What is read for the first time is shown from its start. */
export function shown(draft: ProofreadDraft): StateChange {
  return (now) => ({ ...now, step: 'proofread', refusal: undefined, proofread: draft });
}

async function proofreadParagraphs(source: DraftSource, paragraphs: readonly string[], { prepared }: SessionState): Promise<ProofreadDraft> {
  const { proofread } = await import(/* webpackChunkName: "proofread" */ '../proofread/proofread');
  return proofreadDraft(source, paragraphs, proofread(paragraphs.map(withoutSigns).join('\n'), prepared), prepared);
}

async function paragraphsOf(source: DraftSource, given: readonly string[], { state, document }: Needed): Promise<readonly string[]> {
  if (source.kind === 'document' && document) return (await document.readText()).paragraphs;
  const report = source.kind === 'report' ? finishedReport(state.report) : undefined;
  return report ? layOutParagraphs(report) : given;
}

/** As a document reads that the report was written into: each cell of a table is a paragraph, a chart is none. */
export function layOutParagraphs(report: ReportDocument): readonly string[] {
  return layOut(report).flatMap(paragraphsOfLine);
}

function paragraphsOfLine(line: Line): readonly string[] {
  switch (line.kind) {
    case 'paragraph':
      return [line.inlines.map(textOf).join('')];
    case 'table':
      return [line.caption, ...line.head, ...line.rows.flatMap((row) => row.map(textOf))];
    case 'chart':
      return [line.caption];
    default:
      return [line.text];
  }
}
