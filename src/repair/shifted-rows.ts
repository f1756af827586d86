/**
 * Figures that slid by one row: a line was passed over while typing, or a block was pasted one row off, so that a run of
 * figures stands one row too high or too low and a blank is left at the other end.
 *
 *   会员人数 520 │ 职工人数 —    女会员 512 │ 540    →  the run below 职工人数 goes down by one.
 *
 * One wrong row breaks several relations at once, so a shift is looked for only where two of one column fail, and offered
 * only if every hard relation of the run then holds and the figures come nearer to what they usually are.
 */
import { placeKey } from '../model/address';
import type { Fact } from '../model/fact';
import type { Finding, Repair } from '../model/finding';
import type { Form } from '../model/form';
import { EMPTY_CELL } from '../model/workbook';
import type { Elsewhere } from '../forms/elsewhere';
import { indexOf, type FormIndex } from '../forms/form-index';
import { figuresOf, ruleHolds } from '../relations/solve/problem';
import { isFigure, wholeOf } from './figures';
import { formProblem } from './form-problem';
import { FURTHEST, nearness } from './propose';
import { usualValues } from './usual-values';
import { REASONS, type ShiftKind } from './words';

/** A longer run is a table pasted in the wrong place, which is better pasted again. */
const LONGEST = 40;
/** Each candidate builds the form anew: a ledger of thousands of rows is not searched. */
const MOST_FACTS = 4_000;
/** In ranks of slip, as `nearness` counts: how much nearer each figure of the run has to come to the usual ones. */
const GAIN = 0.5;

interface Run {
  /** Cells below one another, the blank one first or last. */
  readonly facts: readonly Fact[];
  readonly kind: ShiftKind;
}

/** @param findings hard findings about relations of this form. @returns for each column the run that mends the most */
export function shiftedRows(index: FormIndex, findings: readonly Finding[], elsewhere: Elsewhere): readonly Repair[] {
  if (findings.reduce((total, finding) => total + broken(finding), 0) < 2 || index.form.facts.length > MOST_FACTS) return [];
  return columnsOf(index.form).flatMap((column) => {
    const mended = runsBesideBlanks(column, findings).map((run) => ({ run, gain: gainOf(index, run, elsewhere) }));
    const best = mended.reduce<(typeof mended)[number] | undefined>((found, each) => (each.gain > (found?.gain ?? 0) ? each : found), undefined);
    return best ? [repairOf(best.run)] : [];
  });
}

/** The cells of one sheet column from top to bottom. */
function columnsOf({ facts }: Form): readonly (readonly Fact[])[] {
  const columns = new Map<number, Fact[]>();
  for (const fact of facts) {
    const column = columns.get(fact.place.column) ?? [];
    column.push(fact);
    columns.set(fact.place.column, column);
  }
  return [...columns.values()].map((column) => column.sort((a, b) => a.place.row - b.place.row));
}

/** Relations that a finding stands for. */
const broken = ({ alsoBreaks = 0 }: Finding): number => 1 + alsoBreaks;

/** Every run of typed figures beside a blank that breaks two relations or more. */
function runsBesideBlanks(column: readonly Fact[], findings: readonly Finding[]): readonly Run[] {
  const told = findings.map((finding) => ({ keys: new Set([finding.place, ...finding.related].map(placeKey)), broken: broken(finding) }));
  const brokenBy = (facts: readonly Fact[]): number =>
    told.filter(({ keys }) => facts.some(({ place }) => keys.has(placeKey(place)))).reduce((total, each) => total + each.broken, 0);
  const runs: Run[] = [];
  const add = (facts: readonly Fact[], kind: ShiftKind): void => {
    if (brokenBy(facts) > 1) runs.push({ facts, kind });
  };
  column.forEach((blank, at) => {
    if (blank.reading !== 'empty') return;
    for (let top = at - 1; at - top <= LONGEST && isTyped(column, top, -1); top--) add(column.slice(top, at + 1), 'one-row-high');
    for (let bottom = at + 1; bottom - at <= LONGEST && isTyped(column, bottom, 1); bottom++) add(column.slice(at, bottom + 1), 'one-row-low');
  });
  return runs;
}

/** A figure typed by hand, in the row next to the one before. */
function isTyped(column: readonly Fact[], at: number, step: number): boolean {
  const [fact, before] = [column[at], column[at - step]];
  return fact !== undefined && before !== undefined && isFigure(fact) && fact.cell.formula === undefined && fact.place.row - before.place.row === step;
}

/** How much nearer the figures come to the usual ones; 0 where a hard relation of the run would not hold. */
function gainOf(index: FormIndex, run: Run, elsewhere: Elsewhere): number {
  const moved = movedFacts(run);
  if (moved.some(({ reading, indicator, quantity }) => reading !== 'empty' && !fits(index, indicator, quantity!.decimals))) return 0;
  const replaced = new Map(moved.map((fact) => [placeKey(fact.place), fact]));
  const shifted = indexOf({ ...index.form, facts: index.form.facts.map((fact) => replaced.get(placeKey(fact.place)) ?? fact) });
  const gain = oddness(index, run.facts) - oddness(shifted, moved);
  if (gain < GAIN * run.facts.length) return 0;
  const { problem, facts } = formProblem(shifted, run.facts.map(({ place }) => place), elsewhere);
  const touches = (figure: number): boolean => replaced.has(placeKey(facts[figure]!.place));
  const holds = problem.rules.every((rule) => !figuresOf(rule).some(touches) || ruleHolds(rule, (figure) => problem.figures[figure]!.value));
  return holds ? gain : 0;
}

/** A sum of money with digits after the point cannot have been meant for a line of people. */
function fits(index: FormIndex, indicator: string, decimals: number): boolean {
  return decimals === 0 || index.item(indicator)?.item.indicator.kind !== 'count';
}

/** The run as it would stand: each line with its neighbour's figure, the far end blank. */
function movedFacts({ facts }: Run): readonly Fact[] {
  const isBlankBelow = facts.at(-1)!.reading === 'empty';
  return facts.map((fact, at): Fact => {
    const source = facts[at + (isBlankBelow ? -1 : 1)];
    const { quantity: replaced, ...line } = fact;
    if (!source) return { ...line, cell: EMPTY_CELL, reading: 'empty' };
    const unitOfMeasure = replaced?.unitOfMeasure ?? source.quantity!.unitOfMeasure;
    return { ...line, cell: source.cell, reading: source.reading, quantity: { ...source.quantity!, unitOfMeasure } };
  });
}

/** How far the figures are from what they usually are; a blank where there was a figure before is as odd as can be. */
function oddness(index: FormIndex, facts: readonly Fact[]): number {
  return facts.reduce((total, fact) => {
    if (isFigure(fact)) return total + nearness(wholeOf(fact.quantity!), usualValues(index, fact));
    return total + (hasFigureElsewhere(index, fact) ? FURTHEST : 0);
  }, 0);
}

function hasFigureElsewhere(index: FormIndex, { indicator, unit, period }: Fact): boolean {
  return index.form.periods.some(({ key }) => key !== period && index.fact(indicator, unit, key)?.quantity !== undefined);
}

function repairOf(run: Run): Repair {
  const moved = movedFacts(run);
  return {
    changes: run.facts.map(({ place, cell }, at) => ({ place, from: cell.value, to: moved[at]!.cell.value })),
    reason: REASONS[run.kind],
  };
}
