/**
 * What a report is filled in with before anybody types: kind, unit's name and level as the sheet gives them.
 * 2026年上半年 → 半年总结; 2025年 → 年度总结; 青云镇总工会 → 镇. A name that tells no level leaves it to the form.
 */
import type { Form } from '../model/form';
import type { ReportKind } from '../model/report-document';
import type { Level } from '../narrative/levels';
import { placeWords } from '../narrative/place-words';
import type { PreparedReport } from '../report';
import type { SessionState } from './state';

export interface ReportOptions {
  readonly kind: ReportKind;
  readonly unitName: string | undefined;
  readonly level: Level;
  /** As printed in the sheet: 2026年上半年. */
  readonly periodText: string | undefined;
}

export function reportOptions(prepared: PreparedReport, state: SessionState): ReportOptions {
  const dated = prepared.forms.find((form) => form.reportPeriod);
  const unitName = state.report.unitName ?? prepared.forms.find((form) => form.reportingUnit)?.reportingUnit;
  return {
    kind: state.report.kind ?? kindFor(dated),
    unitName,
    level: state.report.level ?? levelFor(unitName, prepared),
    periodText: dated?.reportPeriod?.text,
  };
}

function kindFor(form: Form | undefined): ReportKind {
  return form?.reportPeriod?.span === 'first-half' ? 'half-year' : 'annual';
}

function levelFor(unitName: string | undefined, { forms }: PreparedReport): Level {
  const names = [unitName ?? '', ...forms.map(({ title }) => title), ...forms.map(({ definition }) => definition.unitWords?.[0] ?? '')];
  return names.map((name) => placeWords(name, undefined).level).find((level) => level !== 'unknown') ?? 'unknown';
}
