/**
 * A count rule made ready for one ledger: its columns found, its conditions held against every row. Done once; a form with
 * three hundred units then only asks for the rows of each.
 */
import { ledgerField, ledgerKind, ledgerKindsWith } from '../../forms/ledgers';
import type { CountRule } from '../../model/count-rule';
import type { ReportPeriod } from '../../model/period';
import { heldAnswer } from './answer-condition';
import { heldCondition } from './held-condition';
import type { HeldCondition, Refusal, Verdict } from './verdict';
import type { Ledger, LedgerColumn } from './ledger';

export interface PreparedCount {
  readonly ledger: Ledger;
  /** The column to be added up; undefined where rows are counted. */
  readonly of: LedgerColumn | undefined;
  readonly conditions: readonly HeldCondition[];
  readonly unsure: readonly { readonly held: HeldCondition; readonly because: string }[];
  /** Doubts that hold for whatever rows are counted. */
  readonly doubts: readonly string[];
}

export function prepareCount(ledger: Ledger, rule: CountRule, period: ReportPeriod | undefined): PreparedCount | Refusal {
  const of = rule.of === undefined ? undefined : ledger.column(rule.of);
  if (rule.of !== undefined && !of) return { refused: lacks(ledger, rule, rule.of) };
  const conditions: HeldCondition[] = [];
  const doubts = rule.caution === undefined ? [] : [rule.caution];
  for (const condition of rule.where ?? []) {
    const column = ledger.column(condition.column);
    if (!column && condition.ifThere) {
      doubts.push(`${lacks(ledger, rule, condition.column)}，各行都计入了`);
      continue;
    }
    if (!column) return { refused: lacks(ledger, rule, condition.column) };
    const held = heldCondition(ledger, column, condition, period);
    if ('refused' in held) return held;
    conditions.push(held);
  }
  const unsure = (rule.unsure ?? []).flatMap(({ column: id, oneOf, because }) => {
    const column = ledger.column(id);
    return column ? [{ held: heldAnswer(ledger, column, { column: id, oneOf }), because }] : [];
  });
  return { ledger, of, conditions, unsure, doubts };
}

/** Meets all conditions, or fails none but those that leave it open. */
export function verdictOn({ conditions }: PreparedCount, row: number): Verdict {
  const verdicts = conditions.map(({ verdicts: all }) => all.get(row)!);
  const failed = verdicts.filter(({ holds }) => !holds);
  const remark = (failed.length > 0 ? failed : verdicts).find((verdict) => verdict.remark !== undefined)?.remark;
  const isOpen = failed.every((verdict) => verdict.remark !== undefined);
  return { holds: failed.length === 0, ...(remark !== undefined && isOpen && { remark }) };
}

function lacks({ form }: Ledger, { ledger }: CountRule, id: string): string {
  const kind = ledgerKind(ledger, ledgerKindsWith([form.definition]));
  const title = kind && ledgerField(kind, id)?.title;
  return `${kind?.title ?? ledger}没有“${title ?? id}”一栏`;
}
