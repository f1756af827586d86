/** What is written into the copy of the workbook that is handed in: the sheet 「审核结果」, and the states on 「审核说明」 as they now are. */
import { explanationStateEdits } from '../explanations/restate-explanations';
import type { SheetEdit } from '../model/sheet-edit';
import type { PreparedReport } from '../report';
import { auditSheetEdits } from '../writers/audit-sheet';
import { forcedNotes, forcedRecord } from './forced';
import { countFindings } from './open-findings';

/** @throws HandInRefused before anything is copied */
export function handInEdits(prepared: PreparedReport, { fileName, forced }: { readonly fileName: string; readonly forced?: string }): readonly SheetEdit[] {
  const notes = forcedNotes(forcedRecord(prepared, forced), countFindings(prepared));
  return [...explanationStateEdits(prepared), ...auditSheetEdits(prepared, fileName, notes)];
}
