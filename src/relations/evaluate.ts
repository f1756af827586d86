/**
 * A relation over a scope: holds, violated, unknown (because of which cells), or not applicable (its 如果 is false).
 *
 * It is violated only if no unrounded figures consistent with the printed digits, and no values of the blanks, satisfy
 * it: parts of 30 over a whole of 20 are wrong however the blank parts are filled in.
 */
import { evaluateLink, HOLDS } from './evaluate-link';
import { evaluateMembership } from './evaluate-membership';
import { prepareRelation, type Prepared } from './prepare';
import type { Doubt, Evaluation, Failure, Scope } from './scope';
import type { Relation } from './syntax';

const NOT_APPLICABLE: Evaluation = { state: 'not-applicable' };

export function evaluate(relation: Relation, scope: Scope): Evaluation {
  const { when, claim } = prepareRelation(relation);
  if (!when) return decide(claim, scope);
  const condition = decide(when.holds, scope);
  if (condition.state === 'violated') return NOT_APPLICABLE;
  const certain = condition.state === 'holds' && decide(when.fails, scope).state === 'violated';
  const outcome = decide(claim, scope);
  if (certain || outcome.state === 'holds') return outcome;
  const doubts: readonly Doubt[] = condition.state === 'unknown' ? condition.because : [{ name: firstName(when.holds), reason: 'rounding' }];
  return { state: 'unknown', because: doubts };
}

function decide(prepared: Prepared, scope: Scope): Evaluation {
  switch (prepared.kind) {
    case 'link':
      return evaluateLink(prepared, scope);
    case 'membership':
      return evaluateMembership(prepared, scope);
    case 'all':
      return all(prepared.parts, scope);
    case 'any':
      return any(prepared.parts, scope);
  }
}

function all(parts: readonly Prepared[], scope: Scope): Evaluation {
  const doubts: Doubt[] = [];
  for (const part of parts) {
    const outcome = decide(part, scope);
    if (outcome.state === 'violated') return outcome;
    if (outcome.state === 'unknown') doubts.push(...outcome.because);
  }
  return doubts.length > 0 ? { state: 'unknown', because: doubts } : HOLDS;
}

function any(parts: readonly Prepared[], scope: Scope): Evaluation {
  const doubts: Doubt[] = [];
  const failures: Failure[] = [];
  for (const part of parts) {
    const outcome = decide(part, scope);
    if (outcome.state === 'holds') return outcome;
    if (outcome.state === 'unknown') doubts.push(...outcome.because);
    if (outcome.state === 'violated') failures.push(...outcome.failures);
  }
  const [first, ...others] = failures;
  return doubts.length > 0 || !first ? { state: 'unknown', because: doubts } : { state: 'violated', failures: [first, ...others] };
}

function firstName(prepared: Prepared): string {
  if (prepared.kind === 'membership') return prepared.subject.name;
  if (prepared.kind !== 'link') return firstName(prepared.parts[0]!);
  return prepared.difference?.terms[0]?.variable.name ?? '';
}
