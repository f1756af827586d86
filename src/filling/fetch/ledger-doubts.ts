/** What is to be said of ledgers as a whole, whichever figure is fetched from them. */
import type { Form } from '../../model/form';
import type { Sheet, Workbook } from '../../model/workbook';
import { plainText, withoutSpaces } from '../../text/plain-text';
import type { LedgersOfKind } from './find-ledgers';
import { sheetOfLedger, type Ledger } from './ledger';

/** @param workbook where the ledgers stand */
export function ledgerDoubts(form: Form, { kind, ledgers }: LedgersOfKind, workbook: Workbook): readonly string[] {
  return ledgers.flatMap((ledger) => [
    ...otherUnit(form, ledger, ledgers.length > 1),
    ...otherYear(form, ledger),
    ...(kind.unitColumns.length === 0 ? repeatedNames(ledger) : []),
    ...lostRows(ledger),
    ...hiddenRows(ledger, sheetOfLedger(ledger, workbook)),
  ]);
}

/** Ledgers of several townships are expected to name each its own. */
function otherUnit({ reportingUnit }: Form, { form }: Ledger, isOneOfSeveral: boolean): readonly string[] {
  if (isOneOfSeveral || reportingUnit === undefined || form.reportingUnit === undefined) return [];
  const [own, its] = [withoutSpaces(reportingUnit), withoutSpaces(form.reportingUnit)];
  return own.includes(its) || its.includes(own) ? [] : [`「${form.sheet}」的填报单位是“${plainText(form.reportingUnit)}”，本表是“${plainText(reportingUnit)}”`];
}

function otherYear({ reportPeriod }: Form, { form }: Ledger): readonly string[] {
  if (!reportPeriod || !form.reportPeriod || form.reportPeriod.year === reportPeriod.year) return [];
  return [`「${form.sheet}」是${form.reportPeriod.text}的，本表是${reportPeriod.text}的`];
}

function repeatedNames({ form, rows, names, cellAt }: Ledger): readonly string[] {
  if (!names) return [];
  const byName = new Map<string, number[]>();
  for (const row of rows) {
    const name = withoutSpaces(String(cellAt(row, names).value ?? ''));
    if (name !== '') byName.set(name, [...(byName.get(name) ?? []), row]);
  }
  const repeated = [...byName].filter(([, those]) => those.length > 1);
  const shown = repeated.slice(0, 2).map(([name, those]) => `${name}第 ${those.join('、')} 行`).join('；');
  return repeated.length === 0 ? [] : [`「${form.sheet}」有 ${repeated.length} 个单位重名，各行都计入了：${shown}${repeated.length > 2 ? '等' : ''}`];
}

function lostRows({ form }: Ledger): readonly string[] {
  const lost = form.records?.lostRow;
  return lost === undefined ? [] : [`「${form.sheet}」第 ${lost} 行起隔着空行，没有计入`];
}

/** A filter that was left on hides rows that the figures count all the same. */
function hiddenRows({ form, rows }: Ledger, sheet: Sheet | undefined): readonly string[] {
  const hidden = rows.filter((row) => sheet?.hiddenRows?.has(row)).length;
  return hidden === 0 ? [] : [`「${form.sheet}」有 ${hidden} 行是隐藏的，也计入了`];
}
