/**
 * Why figures could not be fetched, put together as a person wants to read it: a ledger that is not there is said once, with what
 * it would give; a column that is missing once with its lines; what no ledger can tell is only counted.
 */
import { columnOf, titleOf } from '../column-words';
import type { FormIndex } from '../../forms/form-index';
import { ledgerKind } from '../../forms/ledgers';
import type { CountRule } from '../../model/count-rule';
import type { Fact } from '../../model/fact';
import type { Unfilled } from '../../model/fill';
import type { LedgersOfKind } from './find-ledgers';

interface Noted {
  readonly fact: Fact;
  readonly rule: CountRule;
  /** "" where the ledger itself is missing. */
  readonly reason: string;
}

const SHOWN = 3;

export class Obstacles {
  /** The first obstacle of a cell in a ledger that is there; else the first. */
  private readonly noted = new Map<Fact, Noted>();

  constructor(
    private readonly index: FormIndex,
    private readonly ledgers: ReadonlyMap<string, LedgersOfKind>,
  ) {}

  note(fact: Fact, rule: CountRule, reason: string): void {
    const before = this.noted.get(fact);
    if (!before || (before.reason === '' && reason !== '')) this.noted.set(fact, { fact, rule, reason });
  }

  settle(fact: Fact): void {
    this.noted.delete(fact);
  }

  unfilled(): readonly Unfilled[] {
    const groups = new Map<string, Noted[]>();
    for (const each of this.noted.values()) {
      const key = each.reason === '' ? `ledger:${each.rule.ledger}` : `${each.fact.unit}:${each.reason}`;
      groups.set(key, [...(groups.get(key) ?? []), each]);
    }
    return [...[...groups.values()].flatMap((group) => this.told(group)), ...this.untold()];
  }

  noColumn(): readonly Unfilled[] {
    return [{ title: this.index.form.title, reason: '表上没有本期一栏' }];
  }

  private told(group: readonly Noted[]): readonly Unfilled[] {
    const [{ fact, rule, reason }] = group as [Noted, ...Noted[]];
    const titles = [...new Set(group.map((each) => titleOf(this.index, each.fact.indicator)))];
    const listed = `${titles.slice(0, SHOWN).join('、')}${titles.length > SHOWN ? ` 等 ${titles.length} 项` : ''}`;
    const lines = titles.length > 1 && { lines: titles.length };
    if (reason === '') return [{ ...lines, title: listed, place: fact.place, reason: `没有${rule.ledgerTitle ?? ledgerKind(rule.ledger)?.title ?? rule.ledger}` }];
    const column = fact.unit === '' ? '' : columnOf(this.index, fact);
    return [{ ...lines, title: column === '' ? listed : `${column} ${listed}`, place: fact.place, reason }];
  }

  /** Said only where something is fetched at all, so that nobody takes the rest for forgotten. */
  private untold(): readonly Unfilled[] {
    const rest = this.index.form.items.filter(({ item }) => (item.indicator.counted ?? []).length === 0);
    if (this.ledgers.size === 0 || rest.length === 0) return [];
    return [{ title: `其余 ${rest.length} 项`, reason: '台账里数不出来，按工作记录填', lines: rest.length }];
  }
}
