/**
 * Which slips in a single cell no relation and no check would notice: the blind spots of a form, by trying each of them.
 * Noticed is a slip that brings a finding that was not there before.
 */
import { checks } from '../../checks/index';
import { runCheck } from '../../checks/run-checks';
import type { Form } from '../../model/form';
import { LEVELS, type Level } from '../../model/relation';
import { SLIP_KINDS, slipsIn, type SlipKind } from './slip';

export interface Tally {
  readonly tried: number;
  readonly hard: number;
  /** Soft findings and hints. */
  readonly doubted: number;
}

export interface FormMap {
  readonly title: string;
  readonly code: string;
  /** Typed figures that were tried. */
  readonly cells: number;
  readonly byKind: Readonly<Record<SlipKind, Tally>>;
  /** In the order of the form. */
  readonly indicators: readonly { readonly title: string; readonly byKind: Readonly<Record<SlipKind, Tally>> }[];
}

type Counts = Record<SlipKind, { tried: number; hard: number; doubted: number }>;

/**
 * @param forms all forms of a workbook: a relation of one may speak of another
 * @param units of each form, the keys of those in whose figures slips are made; all where not given
 */
export function mapBlindSpots(forms: readonly Form[], units?: (form: Form) => ReadonlySet<string>): readonly FormMap[] {
  const before = new Set(findingsOf(forms).map(({ key }) => key));
  return forms.filter(({ facts }) => facts.length > 0).map((form) => mapForm(form, forms, before, units?.(form)));
}

function mapForm(form: Form, forms: readonly Form[], before: ReadonlySet<string>, units: ReadonlySet<string> | undefined): FormMap {
  const total = noCounts();
  const cells = new Set<string>();
  const indicators = new Map<string, Counts>();
  for (const slip of slipsIn(form, units)) {
    const level = noticed(forms.map((each) => (each === form ? slip.form : each)), before);
    const own = indicators.get(slip.at.indicator) ?? noCounts();
    indicators.set(slip.at.indicator, own);
    cells.add(`${slip.at.place.row}:${slip.at.place.column}`);
    for (const counts of [total[slip.kind], own[slip.kind]]) {
      counts.tried++;
      if (level === 'hard') counts.hard++;
      else if (level) counts.doubted++;
    }
  }
  const titles = form.items.filter(({ item }) => indicators.has(item.indicator.id)).map(({ item }) => item.indicator);
  return {
    title: form.title,
    code: form.definition.code,
    cells: cells.size,
    byKind: total,
    indicators: titles.map(({ id, title }) => ({ title, byKind: indicators.get(id)! })),
  };
}

/** The gravest level at which something new is said. */
function noticed(forms: readonly Form[], before: ReadonlySet<string>): Level | undefined {
  const levels = new Set(findingsOf(forms).flatMap(({ key, level }) => (before.has(key) ? [] : [level])));
  return LEVELS.find((level) => levels.has(level));
}

function findingsOf(forms: readonly Form[]): readonly { readonly key: string; readonly level: Level }[] {
  return forms.flatMap((form) =>
    checks.flatMap((check) =>
      runCheck(check, form, forms).flatMap((outcome) =>
        outcome.state === 'found' ? outcome.findings.map(({ id, level }) => ({ key: `${form.id} ${outcome.asserts ?? ''} ${id}`, level })) : [],
      ),
    ),
  );
}

function noCounts(): Counts {
  return Object.fromEntries(SLIP_KINDS.map((kind) => [kind, { tried: 0, hard: 0, doubted: 0 }])) as Counts;
}
