/**
 * A built-in form filled in as a union might: every figure there, every relation kept, parts some six tenths of their
 * whole, last year a little less. The figures come from the solver, near usual sizes, so that any definition can be filled.
 */
import type { FormDefinition, FormItem } from '../../model/form';
import type { PeriodRole } from '../../model/period';
import type { CellValue, Workbook } from '../../model/workbook';
import { ruleSetOfDefinition } from '../../forms/examine-definition';
import { isExamined, type RuleSet } from '../../relations/rule-set/rule-set';
import { findFigures } from '../../relations/rule-set/search';
import type { PeriodFunction } from '../../relations/syntax';
import { unitOfMeasure } from '../../text/unit-of-measure';
import { formSheet } from '../docs/form-sheet';

/** Each unit's size beside the first. */
const UNITS: Readonly<Record<string, number>> = { 甲单位: 1, 乙单位: 1.3, 丙单位: 0.8 };
const TOTAL = '合计';
const SIZES: Readonly<Record<string, number>> = { person: 1200, organisation: 90, item: 60, money: 180_000, time: 30, percent: 80 };
const LAST_YEAR = 0.93;

export function typicalForm(definition: FormDefinition): Workbook {
  const ruleSet = ruleSetOfDefinition(definition);
  const isLedger = definition.layout === 'indicators-in-columns';
  const names = isLedger ? (definition.roster ?? Object.keys(UNITS)) : [''];
  const filled = new Map(names.map((name, at) => [name, figuresOf(definition, ruleSet, UNITS[name] ?? 1 + (at % 7) / 10)]));
  const periods = isLedger ? (['current'] as const) : (['current', 'samePeriodLastYear'] as const);
  const kinds = new Map(definition.items.map((item) => [item.indicator.id, item.indicator.kind]));
  const valueAt = (indicator: string, period: PeriodRole, unit: string): number => filled.get(unit)!(indicator, period);
  return formSheet(definition, {
    shown: new Set(definition.items.filter(({ indicator }) => !['text', 'code', 'date'].includes(indicator.kind)).map(({ indicator }) => indicator.id)),
    periods,
    units: isLedger ? [...names, TOTAL] : names,
    value(indicator, period, unit): CellValue {
      const kind = kinds.get(indicator);
      if (kind === 'yes-no') return unit === TOTAL ? null : '是';
      if (unit !== TOTAL) return valueAt(indicator, period, unit);
      return kind === 'rate' ? null : rounded(names.reduce((sum, name) => sum + valueAt(indicator, period, name), 0));
    },
  });
}

function figuresOf(definition: FormDefinition, ruleSet: RuleSet, scale: number): (indicator: string, period: PeriodRole) => number {
  const usual = usualSizes(definition.items, scale);
  const { figures } = ruleSet;
  const rules = [...ruleSet.limits, ...ruleSet.parts, ...ruleSet.symbolic.flatMap((each, at) => (isExamined(each) ? [{ name: ruleSet.relations[at]!.text, alternatives: each.holds }] : []))];
  const solved = (factor: number): ReadonlyMap<number, bigint> => {
    const preferred = (figure: number): bigint => {
      const { id, period, step, kind } = figures.all[figure]!;
      const size = kind === 'yes-no' || kind === 'word' ? 1 : usual.get(id)! * (period === undefined ? factor : LAST_YEAR);
      return BigInt(Math.round(size / step.toNumber()));
    };
    const answer = findFigures(rules, preferred, { left: 1_000_000, perQuestion: 1_000_000 });
    if (answer.state !== 'found') throw new Error(`no figures for ${definition.code}: ${answer.state}`);
    return answer.values;
  };
  const [now, before] = [solved(1), solved(LAST_YEAR)];
  const read = (values: ReadonlyMap<number, bigint>, id: string, period?: PeriodFunction): number | undefined => {
    const figure = figures.all.findIndex((each) => each.id === id && each.period === period);
    const value = values.get(figure);
    return value === undefined ? undefined : figures.all[figure]!.step.times(value.toString()).toNumber();
  };
  return (id, period) => {
    if (period === 'current') return read(now, id) ?? Math.round(usual.get(id)!);
    return read(now, id, period) ?? read(before, id) ?? Math.round(usual.get(id)! * LAST_YEAR);
  };
}

/** Neighbouring lines differ, so that exchanging them is a change. */
function usualSizes(items: readonly FormItem[], scale: number): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const [at, { indicator, partOf }] of items.entries()) {
    const dimension = indicator.unit === undefined ? 'item' : (unitOfMeasure(indicator.unit)?.dimension ?? 'item');
    const whole = partOf === undefined ? undefined : sizes.get(partOf);
    const size = whole === undefined ? (SIZES[dimension] ?? 60) * scale : whole * 0.6;
    sizes.set(indicator.id, Math.max(2, Math.round(size * (1 - (at % 5) / 50))));
  }
  return sizes;
}

function rounded(value: number): number {
  return Number(value.toFixed(2));
}
