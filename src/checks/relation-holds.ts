/**
 * The form's own 审核关系 hold for every unit and period: 会员人数 <= 职工人数, 基层工会数 = 企业 + 事业 + 机关.
 * Targets are wishes, not figures, and are not held against one another. A relation that a blank or an unreadable cell
 * leaves open is skipped with the reason; one that is broken whatever the blank may be is reported.
 */
import type { CellRef } from '../model/address';
import type { Fact } from '../model/fact';
import type { RelationDefinition } from '../model/relation';
import { evaluate } from '../relations/evaluate';
import { explain } from '../relations/explain';
import { namesIn, type UsedName } from '../relations/names';
import type { Doubt } from '../relations/scope';
import type { Relation } from '../relations/syntax';
import { otherTable } from '../relations/table-name';
import { periodWord } from '../relations/print';
import { earlierPlace, type Elsewhere } from '../forms/elsewhere';
import type { FormIndex } from '../forms/form-index';
import { defineCheck, type Fault, type Verdict } from './check';
import { circumstance } from '../forms/subject';
import { relationOf } from '../forms/parsed-relation';
import { isGroup, scopeOf, type Subject, type SubjectScope } from '../forms/relation-scope';
import { withoutEchoes } from './total-echo';
import { isReported } from '../forms/reported-periods';

type Messages = { fails: { where: string; zh: string; en: string; note: string } };

export const relationHolds = defineCheck<Messages>({
  id: 'relation-holds',
  title: { zh: '表内审核关系应成立', en: 'The relations of the form hold' },
  level: 'hard',
  clause: '表式所列审核关系',
  example: '会员人数 1,306 应不大于 职工人数 1,206，多 100。',
  answer: {
    zh: '按关系核对所涉各格，先看提示指出的那一格。级别为“核实”而情况属实的，写明原因和数量。',
    en: 'Look at the cells of the relation, first at the one pointed out. Where it only asks for confirmation and the figures are true, explain why and how many.',
  },
  messages: {
    zh: { fails: (_, { where, zh, note }) => `${where}${zh}。${note}` },
    en: { fails: (_, { where, en }) => `${where.replace('：', ': ')}${en}.` },
  },
  *run(index, _, elsewhere) {
    const { relations } = index.form.definition;
    if (relations.length === 0) yield { skipped: '本表没有列出审核关系' };
    for (const definition of relations) yield judge(index, definition, elsewhere);
  },
});

function judge(index: FormIndex, definition: RelationDefinition, elsewhere: Elsewhere): Verdict<Messages> {
  const relation = relationOf(definition);
  const faults: Fault<Messages>[] = [];
  let decided = false;
  let reason: string | undefined;
  const absent = absentName(index, relation);
  if (absent !== undefined) return { asserts: definition.text, skipped: REASONS['unknown-name'](absent) };
  for (const subject of subjectsOf(index, relation)) {
    const found = scopeOf(index, relation, subject, elsewhere);
    const { scope } = found;
    const evaluation = evaluate(relation, scope);
    if (evaluation.state === 'unknown') reason ??= evaluation.because[0] && reasonOf(evaluation.because[0], found);
    else decided = true;
    if (evaluation.state !== 'violated') continue;
    const names = claimFirst(relation);
    const facts = names.flatMap(({ name, period, mayBeGroup }) => found.factNamed(name, period, mayBeGroup));
    const at = facts.find(({ formId }) => formId === index.form.id) ?? facts[0];
    if (!at) continue;
    faults.push({
      messageId: 'fails',
      data: { where: circumstance(index, subject.unit, subject.period), zh: explain(relation, evaluation, scope, 'zh'), en: explain(relation, evaluation, scope, 'en'), note: (definition.note ?? '') + earlierPlaces(names, found, elsewhere) },
      at,
      related: uniquePlaces(facts, at),
      level: definition.level,
      clause: definition.clause,
      relational: true,
    });
  }
  const asserts = definition.text;
  if (faults.length > 0 || decided) return { asserts, faults: withoutEchoes(index, faults) };
  return { asserts, skipped: reason ?? '没有可核对的数据' };
}

/** A plain comparison one of whose names the form does not hold cannot be decided for any unit. */
function absentName(index: FormIndex, { extent, when, claim }: Relation): string | undefined {
  if (extent === 'column') return undefined;
  const plain = [claim, when].filter((condition) => condition?.kind === 'comparison' && condition.comparators.length === 1);
  const names = plain.flatMap((condition) => namesIn({ claim: condition! }));
  return names.map(({ name }) => name).find((name) => !isGroup(name) && !otherTable(name) && index.item(index.indicatorNamed(name) ?? '') === undefined);
}

/** What is claimed comes before the condition it is claimed under: of 「参训人数 214，期数 0」 it is 期数 that is wrong. */
function claimFirst({ when, claim }: Relation): readonly UsedName[] {
  return [...namesIn({ claim }), ...(when ? namesIn({ claim: when }) : [])];
}

/** Every unit in every period; for 每列, every indicator. */
function subjectsOf({ form }: FormIndex, { extent }: Relation): readonly Subject[] {
  const periods = form.periods.filter(isReported);
  if (extent === 'column') {
    return form.items.flatMap(({ item }) => periods.map((period) => ({ indicator: item.indicator.id, unit: '', period: period.key })));
  }
  return form.units.flatMap((unit) => periods.map((period) => ({ unit: unit.key, period: period.key })));
}

/** Where the earlier workbook's figures stand: they are in another file, and cannot be gone to. */
function earlierPlaces(names: readonly UsedName[], { previousNamed }: SubjectScope, { previous }: Elsewhere): string {
  const told = names.flatMap(({ name, period }) => {
    const found = previousNamed(name, period);
    return found && period ? [`${periodWord(period)}数见${earlierPlace(found.fact.place, previous)}。`] : [];
  });
  return [...new Set(told)].join('');
}

function uniquePlaces(facts: readonly Fact[], at: Fact): readonly CellRef[] {
  return [...new Set(facts.filter((fact) => fact !== at).map((fact) => fact.place))];
}

const REASONS: Readonly<Record<Doubt['reason'], (name: string) => string>> = {
  blank: (name) => `「${name}」未填`,
  unreadable: (name) => `「${name}」不是数字`,
  text: (name) => `「${name}」是文字`,
  'unknown-name': (name) => `本表没有「${name}」`,
  'no-parts': (name) => `「${name}」没有分项`,
  'zero-divisor': (name) => `「${name}」为 0，不能作除数`,
  rounding: (name) => `「${name}」四舍五入后无法判断`,
};

function reasonOf({ name, period, reason }: Doubt, { scope, absence }: SubjectScope): string {
  const absent = reason === 'unknown-name' ? absence(name, period) : undefined;
  return absent ?? REASONS[reason]((period ? periodWord(period) : '') + (scope.title?.(name) ?? name));
}

