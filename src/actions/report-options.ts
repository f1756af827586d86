/**
 * What a report is filled in with before anybody types: the kind and the unit's name as the sheet gives them.
 * 2026年上半年 → 半年总结; 2025年 → 年度总结.
 */
import type { Form } from '../model/form';
import type { ReportKind } from '../model/report-document';
import type { PreparedReport } from '../report';
import type { SessionState } from './state';

export interface ReportOptions {
  readonly kind: ReportKind;
  readonly unitName: string | undefined;
  /** As printed in the sheet: 2026年上半年. */
  readonly periodText: string | undefined;
}

export function reportOptions(prepared: PreparedReport, state: SessionState): ReportOptions {
  const dated = prepared.forms.find((form) => form.reportPeriod);
  return {
    kind: state.report.kind ?? kindFor(dated),
    unitName: state.report.unitName ?? prepared.forms.find((form) => form.reportingUnit)?.reportingUnit,
    periodText: dated?.reportPeriod?.text,
  };
}

function kindFor(form: Form | undefined): ReportKind {
  return form?.reportPeriod?.span === 'first-half' ? 'half-year' : 'annual';
}
