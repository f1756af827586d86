/**
 * What the head of a card names: always the cell at the finding's place. Where that is another than the sentence speaks of
 * (of 会员人数 1,406 ≤ 职工人数 1,036 it is 职工人数 that was mistyped), the card says so.
 */
import { samePlace } from '../../model/address';
import type { CheckOutcome, Finding } from '../../model/finding';
import type { PreparedReport } from '../../report';
import { cellName, cellText } from '../cell-name';

export interface CardHead {
  readonly subject: string;
  readonly actual: string;
  /** What the sentence begins with, where it is another figure. */
  readonly told?: string;
}

export function cardHead(prepared: PreparedReport, finding: Finding): CardHead {
  const { place, subject, actual, blamed } = finding;
  const original = outcomeAsserting(prepared, finding)?.told;
  if (!original || samePlace(original.place, place)) return { subject, actual };
  const own = blamed ?? { subject: cellName(prepared, place) ?? subject, actual: cellText(prepared, place) };
  const name = cellName(prepared, place);
  const isCurrent = name === undefined || name.replaceAll(' ', '').startsWith(own.subject.replaceAll(' ', ''));
  const shown = isCurrent ? own : { subject: name, actual: cellText(prepared, place) };
  // The sentence itself names the one it blames.
  const isNamed = shown === own && blamed !== undefined;
  return { ...shown, ...(!isNamed && { told: original.subject }) };
}

/** The data of a finding is the very object that its outcome holds, also where another cell was found to be at fault. */
export function outcomeAsserting(prepared: PreparedReport, { checkId, data }: Finding): { readonly outcome: CheckOutcome; readonly told: Finding } | undefined {
  for (const outcome of prepared.outcomes) {
    if (outcome.checkId !== checkId || outcome.state !== 'found') continue;
    const told = outcome.findings.find((each) => each.data === data);
    if (told) return { outcome, told };
  }
  return undefined;
}
