/**
 * The cells of a form and everything certain that must hold between them, as a problem in whole numbers: hard relations,
 * 其中 within the whole, 合计 rows. Only what is linked to the cells in question is taken in, so that a ledger of
 * thousands of rows costs no more than the rows concerned. Figures of other tables and of the earlier workbook are given.
 */
import { placeKey, type CellRef } from '../model/address';
import { ZERO } from '../model/decimal';
import type { Fact } from '../model/fact';
import { roundingHalfWidth } from '../model/quantity';
import { NOTHING_ELSE, type Elsewhere } from '../forms/elsewhere';
import type { FormIndex } from '../forms/form-index';
import { relationOf } from '../forms/parsed-relation';
import { scopeOf, type Subject } from '../forms/relation-scope';
import { isReported } from '../forms/reported-periods';
import { isAdditive, missingUnits, totalRows } from '../forms/total-rows';
import { figuresOf, type Figure, type Problem, type Rule } from '../relations/solve/problem';
import { isFigure, stepOf, wholeOf } from './figures';
import { inequalityOf } from './plain-inequality';
import { ruleOfRelation } from './rule-of-relation';

export interface FormProblem {
  readonly problem: Problem;
  /** The cell of each figure. */
  readonly facts: readonly Fact[];
}

/** Linked cells are taken in up to this many steps from those in question, and this many cells. */
const STEPS = 3;
const MOST_FIGURES = 600;

const WEIGHT = { typed: 1, total: 1.5, formula: 2 };

/** @param places the cells of the relations that failed */
export function formProblem(index: FormIndex, places: readonly CellRef[], elsewhere: Elsewhere = NOTHING_ELSE): FormProblem {
  const builder = new Builder(index, elsewhere);
  const wanted = new Set(places.map(placeKey));
  let edge: readonly Fact[] = index.form.facts.filter((fact) => wanted.has(placeKey(fact.place)) && isFigure(fact));
  for (let step = 0; step < STEPS && edge.length > 0 && builder.facts.length < MOST_FIGURES; step++) edge = builder.takeIn(edge);
  return builder.result();
}

class Builder {
  readonly facts: Fact[] = [];
  private readonly indices = new Map<Fact, number>();
  private readonly rules = new Map<string, Rule>();
  private readonly totals: ReturnType<typeof totalRows>;
  private readonly totalsLed = new Set<Fact>();

  constructor(
    private readonly index: FormIndex,
    private readonly elsewhere: Elsewhere,
  ) {
    this.totals = totalRows(index.form);
  }

  /** Adds every rule that speaks of these cells; @returns the cells met for the first time */
  takeIn(edge: readonly Fact[]): readonly Fact[] {
    const before = this.facts.length;
    const taken = new Set<Fact>(edge);
    const met: Fact[] = [];
    const subjects = new Map(edge.map(({ unit, period }) => [`${unit}|${period}`, { unit, period }]));
    for (const subject of this.withLaterPeriods([...subjects.values()])) this.relationRules(subject);
    for (const fact of edge) {
      this.partRules(fact);
      this.totalRules(fact);
    }
    for (const fact of this.facts.slice(before)) if (!taken.has(fact)) met.push(fact);
    return met;
  }

  result(): FormProblem {
    const rules = [...this.rules.values()];
    const figures = this.facts.map((fact): Figure => {
      const weight = fact.cell.formula !== undefined ? WEIGHT.formula : this.totalsLed.has(fact) ? WEIGHT.total : WEIGHT.typed;
      const { kind } = this.index.item(fact.indicator)!.item.indicator;
      return { value: wholeOf(fact.quantity!), weight, ...(kind !== 'rate' && { least: 0n }) };
    });
    return { problem: { figures, rules }, facts: this.facts };
  }

  /** 上年同期(x) stands in relations of the later column: last year's cell is spoken of there. */
  private withLaterPeriods(subjects: readonly Subject[]): readonly Subject[] {
    const all = new Map(subjects.map((subject) => [`${subject.unit}|${subject.period}`, subject]));
    for (const { unit } of subjects) {
      for (const { key } of this.index.form.periods) if (this.looksBack()) all.set(`${unit}|${key}`, { unit, period: key });
    }
    return [...all.values()].filter(({ period }) => isReported(this.index.period(period)));
  }

  private looksBack(): boolean {
    return this.index.form.definition.relations.some(({ text }) => /上年同期|上期|同比|环比/u.test(text));
  }

  private relationRules(subject: Subject): void {
    for (const definition of this.index.form.definition.relations) {
      if (definition.level !== 'hard') continue;
      const key = `${definition.id}|${subject.unit}|${subject.period}`;
      if (this.rules.has(key)) continue;
      const relation = relationOf(definition);
      if (relation.extent === 'column') continue;
      const { scope, factOf } = scopeOf(this.index, relation, subject, this.elsewhere);
      const rule = ruleOfRelation(definition.text, relation, { scope, factOf, figureOf: (fact) => this.figureOf(fact) });
      if (figuresOf(rule).length > 0) this.rules.set(key, rule);
      this.noteTotal(rule);
    }
  }

  private partRules({ unit, period }: Fact): void {
    if (!isReported(this.index.period(period))) return;
    for (const { item } of this.index.form.items) {
      if (item.partOf === undefined) continue;
      const part = this.index.fact(item.indicator.id, unit, period);
      const whole = this.index.fact(item.partOf, unit, period);
      const key = `${item.indicator.id}<=${item.partOf}|${unit}|${period}`;
      if (!part || !whole || !isFigure(part) || !isFigure(whole) || this.rules.has(key)) continue;
      const title = this.index.item(item.partOf)!.item.indicator.title;
      this.rules.set(key, { name: `${item.indicator.title} <= ${title}`, alternatives: [[this.atMost([part], [whole])]] });
    }
  }

  /** Where every unit has a figure the total equals their sum; else it is at least what is known. */
  private totalRules(fact: Fact): void {
    const found = this.index.item(fact.indicator);
    if (!found || !isAdditive(found) || this.index.form.definition.roster) return;
    for (const { total, units } of this.totals) {
      if (fact.unit !== total && !units.includes(fact.unit)) continue;
      const key = `Σ|${fact.indicator}|${total}|${fact.period}`;
      const whole = this.index.fact(fact.indicator, total, fact.period);
      const parts = units.map((unit) => this.index.fact(fact.indicator, unit, fact.period)).filter((each) => each !== undefined);
      const known = parts.filter(isFigure);
      if (this.rules.has(key) || !whole || !isFigure(whole) || known.length === 0) continue;
      if (parts.some((each) => !isFigure(each) && each.reading !== 'empty' && each.reading !== 'not-applicable')) continue;
      const isComplete = missingUnits(this.index.form, units).length === 0 && parts.every(({ reading }) => reading !== 'empty');
      const name = `${found.item.indicator.title}：${this.index.unit(total).name} = 各单位之和`;
      this.rules.set(key, { name, alternatives: [[this.atMost(known, [whole]), ...(isComplete ? [this.atMost([whole], known)] : [])]] });
      this.totalsLed.add(whole);
    }
  }

  private atMost(left: readonly Fact[], right: readonly Fact[]) {
    const term = (fact: Fact, sign: 1 | -1) => ({
      index: this.figureOf(fact)!,
      factor: stepOf(fact.quantity!).times(sign),
      half: roundingHalfWidth(fact.quantity!),
    });
    return inequalityOf([...left.map((fact) => term(fact, 1)), ...right.map((fact) => term(fact, -1))], ZERO);
  }

  /** The lone figure on one side of 「A = B + C」 is a total that others are checked against. */
  private noteTotal({ alternatives }: Rule): void {
    for (const [first, second, ...rest] of alternatives) {
      if (!first || !second || rest.length > 0 || first.terms.length < 3) continue;
      const positive = first.terms.filter(({ coefficient }) => coefficient > 0n);
      const negative = first.terms.filter(({ coefficient }) => coefficient < 0n);
      const lone = positive.length === 1 ? positive[0] : negative.length === 1 ? negative[0] : undefined;
      if (lone) this.totalsLed.add(this.facts[lone.figure]!);
    }
  }

  private figureOf(fact: Fact): number | undefined {
    if (!isFigure(fact)) return undefined;
    const known = this.indices.get(fact);
    if (known !== undefined) return known;
    const figure = this.facts.length;
    this.indices.set(fact, figure);
    this.facts.push(fact);
    if (this.index.item(fact.indicator)!.item.indicator.kind === 'yes-no') {
      this.rules.set(`是否|${figure}`, { name: '是或否', alternatives: [[{ terms: [{ figure, coefficient: 1n }], bound: 1n }]] });
    }
    return figure;
  }
}

