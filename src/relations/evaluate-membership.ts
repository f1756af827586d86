/** `组织类型 in {1, 2, 8}`, `是否签订 = 否`, `银行账户 != 空` over a scope. */
import { ZERO } from '../model/decimal';
import { roundingHalfWidth, type Quantity } from '../model/quantity';
import { withoutSpaces } from '../text/plain-text';
import { HOLDS } from './evaluate-link';
import { contains } from './interval';
import { nominalAmount, numberOfText, possibleAmounts } from './operand-amount';
import type { DoubtReason, Evaluation, Operand, Scope } from './scope';
import type { Member, Membership } from './syntax';

export function evaluateMembership(membership: Membership, scope: Scope): Evaluation {
  const { subject, negated, members } = membership;
  const operand = scope.value(subject.name, subject.period);
  const found = isMember(operand, members);
  if (found === undefined || operand === 'unknown-name') {
    const reason: DoubtReason = operand === 'unknown-name' ? operand : operand.kind === 'blank' ? 'blank' : 'unreadable';
    return { state: 'unknown', because: [{ name: subject.name, ...(subject.period && { period: subject.period }), reason }] };
  }
  const holds = found === 'perhaps' || found !== negated;
  return holds ? HOLDS : { state: 'violated', failures: [{ kind: 'membership', membership }] };
}

/** "perhaps": the figure may have been rounded from a member, and from others; undefined where nothing can be told. */
function isMember(operand: Operand | 'unknown-name', members: readonly Member[]): boolean | 'perhaps' | undefined {
  if (operand === 'unknown-name') return undefined;
  const blankListed = members.some(({ kind }) => kind === 'blank');
  if (operand.kind === 'blank') return blankListed ? true : undefined;
  if (operand.kind === 'unreadable') return members.every(({ kind }) => kind === 'blank') ? false : undefined;
  if (operand.kind === 'text') return members.some((member) => isSameText(operand.text, member));
  const { quantity } = operand;
  const listed = members.some((member) => mayBe(quantity, operand, member));
  return listed && !roundingHalfWidth(quantity).eq(ZERO) ? 'perhaps' : listed;
}

function isSameText(text: string, member: Member): boolean {
  if (member.kind === 'blank') return withoutSpaces(text) === '';
  if (member.kind === 'number') return numberOfText(text)?.eq(member.value) ?? false;
  const same = withoutSpaces(text) === withoutSpaces(member.text);
  return same || bothNumbersEqual(text, member.text);
}

function bothNumbersEqual(a: string, b: string): boolean {
  const first = numberOfText(a);
  const second = numberOfText(b);
  return first !== undefined && second !== undefined && first.eq(second);
}

function mayBe(quantity: Quantity, operand: Operand, member: Member): boolean {
  if (member.kind === 'blank') return false;
  const value = member.kind === 'number' ? member.value : numberOfText(member.text);
  return value !== undefined && (contains(possibleAmounts(operand), value) || Boolean(nominalAmount({ kind: 'figure', quantity })?.eq(value)));
}
