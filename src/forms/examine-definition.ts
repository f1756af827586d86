/**
 * A definition's relations held against one another, and what there is to say about them in words.
 *
 * 「会员人数 <= 职工人数」 with 「会员人数 >= 职工人数 + 1」 is a contradiction: no sheet can be right, and the definition is
 * refused. Everything else is a remark that its author reads once and may leave as it is.
 */
import type { FormDefinition, FormItem } from '../model/form';
import { contradictions } from '../relations/rule-set/contradictions';
import type { Grounds } from '../relations/rule-set/entries';
import { examine, type RuleSetRemark } from '../relations/rule-set/examine';
import { ruleSetOf, type RuleSet } from '../relations/rule-set/rule-set';
import type { UnexaminedReason } from '../relations/rule-set/to-rules';
import type { FigureKind, NamedFigure, Vocabulary } from '../relations/rule-set/vocabulary';
import { namesIn } from '../relations/names';
import { otherTable } from '../relations/table-name';
import type { Relation } from '../relations/syntax';
import { namesOf } from './form-index';
import { labelKey } from './label';
import { relationOf } from './parsed-relation';
import { GROUPS } from './relation-scope';

export interface DefinitionRemark {
  readonly kind: RuleSetRemark['kind'];
  /** Positions in `relations` of those it is about; for a contradiction, all that take part. */
  readonly relations: readonly number[];
  /** One sentence. */
  readonly text: string;
}

const examined = new WeakMap<FormDefinition, readonly DefinitionRemark[]>();

/** Contradictions, relations that say too little, figures that can only be 0, what was not examined. Worked out once. */
export function examineDefinition(definition: FormDefinition): readonly DefinitionRemark[] {
  const known = examined.get(definition);
  if (known) return known;
  const remarks = examine(ruleSetOfDefinition(definition)).map((remark) => worded(definition, remark));
  examined.set(definition, remarks);
  return remarks;
}

/** The short question that a load asks. */
export function contradictionsIn(definition: FormDefinition): readonly DefinitionRemark[] {
  return contradictions(ruleSetOfDefinition(definition)).map((remark) => worded(definition, remark));
}

export function ruleSetOfDefinition(definition: FormDefinition): RuleSet {
  const relations = definition.relations.map((each) => ({ text: each.text, level: each.level, relation: relationOf(each) }));
  const parts = definition.items.flatMap(({ indicator, partOf }) => (partOf === undefined ? [] : [{ part: indicator.id, whole: partOf }]));
  return ruleSetOf(relations, parts, vocabularyOf(definition));
}

function vocabularyOf(definition: FormDefinition): Vocabulary {
  const names = namesOf(definition);
  const items = new Map(definition.items.map((item) => [item.indicator.id, item]));
  const idOf = (name: string): string | undefined => names.get(labelKey(name)) ?? names.get(name);
  return {
    figure(name) {
      if (otherTable(name)) return { id: name, title: name, kind: 'amount' };
      const item = items.get(idOf(name) ?? name);
      return item && namedFigure(item);
    },
    group: (name, relation) => (GROUPS.has(name) ? groupOf(definition, relation, idOf) : undefined),
  };
}

function namedFigure({ indicator }: FormItem): NamedFigure {
  return { id: indicator.id, title: indicator.title, kind: kindOf(indicator) };
}

function kindOf({ kind, mayExceed100 }: FormItem['indicator']): FigureKind {
  if (kind === 'count' || kind === 'yes-no') return kind;
  if (kind === 'rate') return mayExceed100 ? 'open-percent' : 'percent';
  return kind === 'money' || kind === 'duration' ? 'amount' : 'word';
}

/** The 其中 items of the relation's first indicator; where none are marked, all other figures. */
function groupOf({ items }: FormDefinition, relation: Relation, idOf: (name: string) => string | undefined): readonly string[] {
  const whole = namesIn(relation).map(({ name }) => idOf(name)).find((id) => id !== undefined);
  const marked = items.filter(({ partOf }) => partOf !== undefined && partOf === whole);
  const parts = marked.length > 0 ? marked : items.filter(({ indicator }) => indicator.id !== whole && ['count', 'money'].includes(indicator.kind));
  return parts.map(({ indicator }) => indicator.id);
}

const REASONS: Readonly<Record<UnexaminedReason, string>> = {
  'not-linear': '含有指标相乘、相除或 max、min、abs、round',
  'no-parts': '所指的各单位或分项要到填表时才知道',
  'unknown-name': '有本表没有的指标',
  words: '把文字当作数来比较，或比较的是空',
  'too-many': '可能的情形太多',
  effort: '超出了计算量的上限',
};

function worded(definition: FormDefinition, remark: RuleSetRemark): DefinitionRemark {
  const quoted = (relation: number): string => `「${definition.relations[relation]!.text}」`;
  const because = ({ relations, given }: Grounds): string => [...relations.map(quoted), ...given.map((text) => `表式本身的「${text}」`)].join('、');
  const about = 'relation' in remark ? [remark.relation] : [];
  const say = (relations: readonly number[], text: string): DefinitionRemark => ({ kind: remark.kind, relations, text });
  switch (remark.kind) {
    case 'contradiction': {
      const isAlone = remark.relations.length + remark.given.length === 1;
      return say(remark.relations, because(remark) + (isAlone ? '不可能成立，请改正' : '互相矛盾，填什么数都不能同时成立，请改其中一条'));
    }
    case 'always-true':
      return say(about, `${quoted(remark.relation)}总是成立，查不出错误`);
    case 'never-applies':
      return say(about, `${quoted(remark.relation)}的条件不可能成立${given(because(remark))}`);
    case 'redundant':
      return say(about, `${quoted(remark.relation)}是多余的${given(because(remark))}`);
    case 'implied':
      return say(about, `各项都填时，${quoted(remark.relation)}可由${because(remark)}推出；有空格时仍起作用`);
    case 'only-zero':
      return say(remark.relations, `「${remark.figure}」只能为 0${given(because(remark))}`);
    case 'searched-nearby-only':
      return say([], '关系太多，只查了有相同指标的关系是否互相矛盾，没有全部查完');
    case 'not-examined':
      return say(about, `${quoted(remark.relation)}没有检查是否与其他关系矛盾：${REASONS[remark.reason]}`);
  }
}

function given(because: string): string {
  return because === '' ? '' : `，因为有${because}`;
}
