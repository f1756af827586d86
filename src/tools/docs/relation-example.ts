/**
 * The smallest sheets that pass and break a relation, as a table for the reader and as a workbook for the test.
 * 「会员人数 <= 职工人数」: 会员人数 10, 职工人数 10 passes; 会员人数 11, 职工人数 10 does not.
 */
import type { FormDefinition } from '../../model/form';
import type { PeriodRole } from '../../model/period';
import type { CellValue, Workbook } from '../../model/workbook';
import { ruleSetOfDefinition } from '../../forms/examine-definition';
import { relationOf } from '../../forms/parsed-relation';
import { namesIn } from '../../relations/names';
import { otherTable } from '../../relations/table-name';
import { examplesOf } from '../../relations/rule-set/examples';
import type { RuleSet } from '../../relations/rule-set/rule-set';
import type { Values } from '../../relations/rule-set/search';
import { formSheet } from './form-sheet';

export interface RelationExample {
  readonly definition: FormDefinition;
  /** Position in the definition. */
  readonly relation: number;
  readonly passing: ExampleSheet;
  readonly failing: ExampleSheet;
  /** Texts of other relations that the failing sheet cannot but break. */
  readonly alsoBroken: readonly string[];
}

export interface ExampleSheet {
  readonly workbook: Workbook;
  /** 会员人数 11，职工人数 10 */
  readonly text: string;
}

/** In the order of the relations; undefined for one that could not be examined, or speaks of another table. */
export function relationExamples(definition: FormDefinition): readonly (RelationExample | undefined)[] {
  const ruleSet = ruleSetOfDefinition(definition);
  return definition.relations.map((_, relation) => {
    const examples = examplesOf(ruleSet, relation);
    if (!examples || examples.figures.some((figure) => otherTable(ruleSet.figures.all[figure]!.id))) return undefined;
    const figures = inOrderOfNaming(definition, relation, ruleSet, examples.figures);
    const sheetOf = (values: Values): ExampleSheet => exampleSheet(definition, ruleSet, figures, values);
    return {
      definition,
      relation,
      passing: sheetOf(examples.passing),
      failing: sheetOf(examples.failing),
      alsoBroken: examples.alsoBroken.map((at) => definition.relations[at]!.text),
    };
  });
}

function inOrderOfNaming(definition: FormDefinition, relation: number, { figures }: RuleSet, used: readonly number[]): readonly number[] {
  const named = namesIn(relationOf(definition.relations[relation]!)).map(({ name, period }) => figures.index(name, period));
  const place = (figure: number): number => (named.includes(figure) ? named.indexOf(figure) : named.length);
  return [...used].sort((a, b) => place(a) - place(b) || a - b);
}

function exampleSheet(definition: FormDefinition, ruleSet: RuleSet, figures: readonly number[], values: Values): ExampleSheet {
  const { all } = ruleSet.figures;
  const printed = new Map(figures.map((figure) => [`${all[figure]!.id}|${all[figure]!.period ?? 'current'}`, printedValue(ruleSet, figure, values.get(figure)!)]));
  const periods: readonly PeriodRole[] = ['current', ...new Set(figures.flatMap((figure) => all[figure]!.period ?? []))];
  return {
    text: figures.map((figure) => `${all[figure]!.title} ${String(printed.get(`${all[figure]!.id}|${all[figure]!.period ?? 'current'}`))}`).join('，'),
    workbook: formSheet(definition, {
      shown: new Set(figures.map((figure) => all[figure]!.id)),
      periods,
      units: [definition.roster?.[0] ?? '甲单位'],
      value: (indicator, period) => printed.get(`${indicator}|${period}`) ?? null,
    }),
  };
}

function printedValue({ figures }: RuleSet, figure: number, value: bigint): CellValue {
  const { kind, step } = figures.all[figure]!;
  if (kind === 'yes-no') return value === 1n ? '是' : '否';
  if (kind === 'word') return figures.wordOf(figure, value) ?? '其他';
  return step.times(value.toString()).toNumber();
}
