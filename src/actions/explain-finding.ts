/**
 * 填写说明: the person's answer to a soft finding goes onto the sheet 「审核说明」. What says nothing is not written, also
 * where a door has let it through.
 */
import { checkTitle, describeFinding } from '../checks/describe-finding';
import type { StatedExplanation } from '../explanations/explanation';
import { explainFinding as explanationOf } from '../explanations/explain-finding';
import { readExplanations } from '../explanations/read-explanations';
import type { ReasonCode } from '../explanations/reasons';
import { reviewText, wantingSentence } from '../explanations/review-text';
import { subjectOf } from '../explanations/settle-explanations';
import { explanationSheetEdits } from '../explanations/write-explanations';
import { InputError } from '../model/input-error';
import type { PreparedReport } from '../report';
import { inWords, type Action } from './action';
import { findingById } from './finding-order';
import { contentBefore } from './undo-write';
import { withNotice } from './state';

export class ExplanationTooThin extends InputError {}

export interface GivenExplanation {
  readonly findingId: string;
  readonly reasonCode: ReasonCode;
  readonly text: string;
}

export const explainFinding: Action<GivenExplanation> = {
  id: 'explain-finding',
  label: inWords('填写说明', 'Explain'),
  long: true,
  fresh: true,
  isAvailable: (state, can) => can.write && state.prepared !== undefined,
  async run({ state, spreadsheet }, { findingId, reasonCode, text }) {
    const { prepared } = state;
    const finding = findingById(state, findingId);
    if (!prepared || !finding) return (now) => now;
    const { wanting } = reviewText(text, subjectOf(finding));
    if (wanting) throw new ExplanationTooThin('explanation-too-thin', wantingSentence(wanting));
    const row = prepared.explanations.get(findingId)?.explanation.row;
    const given = { reasonCode, text, sentence: describeFinding(finding), title: checkTitle(finding.checkId), ...(row !== undefined && { row }) };
    const explanation = explanationOf(finding, given, prepared);
    const standing = statedExplanations(prepared).filter((each) => row === undefined || each.explanation.row !== row);
    const edits = explanationSheetEdits([...standing, { explanation, state: 'accepted' }], prepared.workbook);
    await spreadsheet.apply(edits);
    return (now) => withNotice({ ...now, changes: now.changes + 1 }, { kind: 'explained', subject: subjectOf(finding) }, contentBefore(prepared.workbook, edits));
  },
};

/** Everything that stands on the sheet, with what has become of it; one that waits for an error to be mended stays as it is. */
export function statedExplanations(prepared: PreparedReport): readonly StatedExplanation[] {
  const stated = new Map([...prepared.explanations.values()].map((each) => [each.explanation.row, each]));
  const orphans = new Set(prepared.orphans.map(({ row }) => row));
  return readExplanations(prepared.workbook).map(
    (explanation) => stated.get(explanation.row) ?? { explanation, state: orphans.has(explanation.row) ? 'orphan' : 'accepted' },
  );
}
