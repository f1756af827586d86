/**
 * The ways in which figures are counted in ledgers, as short words for the catalogue: the sum of 会员人数 over 基层单位台账 is
 * unitSum('members'); 建会企业 are unitRows(ENTERPRISE). Whatever a ledger cannot truly tell has no rule: non-public enterprises
 * (a 有限责任公司 may be either), joint unions (each may stand in several rows), rates of any kind.
 */
import type { CountCondition, CountRule } from '../../model/count-rule';
import { ANY_ENTERPRISE } from '../code-lists/unit-nature';

const UNIT_TYPE = 'unit-type';
const UNION_TYPE = 'union-type';
const JOINT = ['2'] as const;

export const yes = (column: string): CountCondition => ({ column, is: 'yes' });
export const ofKind = (...kinds: readonly string[]): CountCondition => ({ column: UNIT_TYPE, oneOf: kinds });
export const SEPARATE: CountCondition = { column: UNION_TYPE, oneOf: ['1'] };
export const OF_JOINT_UNION: CountCondition = { column: UNION_TYPE, oneOf: JOINT };
export const ENTERPRISE: CountCondition = ofKind(ANY_ENTERPRISE);
/** Where the question itself is one for enterprises, a ledger need not say what kind each unit is. */
export const ENTERPRISE_IF_TOLD: CountCondition = { ...ENTERPRISE, ifThere: true };
export const FOUNDED_IN_PERIOD: CountCondition = { column: 'founding-date', during: 'period' };

export function unitSum(of: string, ...where: readonly CountCondition[]): CountRule {
  return { ledger: 'unit-ledger', measure: 'sum', of, ...(where.length > 0 && { where }) };
}

/** One row a unit. */
export function unitRows(...where: readonly CountCondition[]): CountRule {
  return { ledger: 'unit-ledger', measure: 'rows', ...(where.length > 0 && { where }) };
}

/** One row a union, so far as each unit has its own. */
export function unionRows(...where: readonly CountCondition[]): CountRule {
  return { ...unitRows(...where), unsure: [{ column: UNION_TYPE, oneOf: JOINT, because: '一个联合基层工会计为一个，所涵盖的单位分行列出的请核对' }] };
}

/** As many units as there are rows, so far as a joint union is not one of them. */
export function coveredUnitRows(): CountRule {
  return { ...unitRows(), unsure: [{ column: UNION_TYPE, oneOf: JOINT, because: '联合基层工会按所涵盖的单位逐个计，没有分行列出的请核对' }] };
}

/** 转出, 除名, 退会 */
const GONE: CountCondition = { column: 'membership-change', noneOf: ['4', '5', '6'], ifThere: true };

/** Who is in the roster and has not left. */
export function memberRows(...where: readonly CountCondition[]): CountRule {
  return {
    ledger: 'member-roster', measure: 'rows', where: [...where, GONE],
    unsure: [{ column: 'membership-change', oneOf: ['3'], because: '口径不含保留会籍人员的请核对' }],
  };
}

/** Who joined in the period; 转入 is no new member. */
export function joinedRows(...where: readonly CountCondition[]): CountRule {
  return { ledger: 'member-roster', measure: 'rows', where: [...where, { column: 'membership-change', oneOf: ['1'] }, { column: 'membership-change-date', during: 'period' }] };
}

export const WOMAN: CountCondition = { column: 'sex', oneOf: ['2'] };
export const MIGRANT: CountCondition = yes('is-migrant');

/** The codes of contractKinds. */
export const CONTRACT = { comprehensive: '1', wage: '2', regionalWage: '3', sectoralWage: '4', women: '5', safety: '6' } as const;

/** Signed by the end of the period, and not run out before it. */
const inForce = (kinds: readonly string[]): readonly CountCondition[] => [
  { column: 'contract-kind', oneOf: kinds },
  { column: 'signed-on', until: 'period-end' },
  { column: 'expires-on', from: 'period-end' },
];

export function contractRows(...kinds: readonly string[]): CountRule {
  return { ledger: 'contract-ledger', measure: 'rows', where: inForce(kinds) };
}

/** Of one kind only: under two kinds of contract an enterprise would be counted twice. */
export function contractSum(of: 'covered-enterprises' | 'covered-employees' | 'covered-women', kind: string): CountRule {
  return { ledger: 'contract-ledger', measure: 'sum', of, where: inForce([kind]) };
}
