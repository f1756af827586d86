/** Prepared workbooks for tests of the narrative: a township form, a ledger, a series of years. */
import type { ReportDocument } from '../../src/model/report-document';
import { draftReport, type DraftOptions } from '../../src/narrative/draft-report';
import { claimsWithOffsets } from '../../src/document/place-claims';
import { prepareReport, type PreparedReport } from '../../src/report';
import { township } from '../support/forms';
import { sheetOf, workbookOf, type PlainCell } from '../support/workbook';

export type Line = readonly PlainCell[];

/** [label, 本期, 上年同期, 年度目标] */
export function preparedTownship(...lines: readonly Line[]): PreparedReport {
  return preparedSheet(township(...lines));
}

export function preparedSheet(rows: readonly Line[]): PreparedReport {
  return prepareReport(workbookOf(sheetOf('统计表', rows)));
}

export function draft(prepared: PreparedReport, options: Partial<DraftOptions> = {}): ReportDocument {
  return draftReport(prepared, { kind: 'half-year', ...options });
}

export function textOfReport(document: ReportDocument): string {
  return claimsWithOffsets(document).paragraphs.join('\n');
}
