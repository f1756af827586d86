/**
 * A union's own form, from JSON. Names are enough: an indicator called as a built-in one is that one, so that the shared
 * rates and the report apply; any other is defined by its line. All faults are reported at once, each with its place.
 *
 * { "code": "…", "title": "…", "source": "…", "layout": "indicators-in-rows",
 *   "items": [{ "lineNo": "1", "name": "会员人数", "unit": "人", "required": true }],
 *   "relations": [{ "text": "会员人数 <= 职工人数" }],
 *   "rates": [{ "title": "入会率", "numerator": "会员人数", "denominator": "职工人数" }] }
 */
import type { FormDefinition, FormItem } from '../model/form';
import type { Indicator, IndicatorKind } from '../model/indicator';
import { InputError } from '../model/input-error';
import type { PeriodRole } from '../model/period';
import type { RateDefinition } from '../model/rate';
import type { Level, RelationDefinition } from '../model/relation';
import { namesIn, placeOfName } from '../relations/names';
import { parseRelation } from '../relations/parse';
import { unitOfMeasure } from '../text/unit-of-measure';
import { indicators } from './indicators/index';
import { DefinitionReader as Reader } from './definition-reader';
import { labelKey } from './label';

export class DefinitionInvalid extends InputError {
  constructor(name: string, readonly faults: readonly string[]) {
    const [first = ''] = faults;
    const more = faults.length > 1 ? `（共 ${faults.length} 处，先改这一处）` : '';
    super('definition-invalid', `表式定义「${name}」有误：${first}${more}。`);
  }
}

const LAYOUTS: readonly FormDefinition['layout'][] = ['indicators-in-rows', 'indicators-in-columns'];
const KINDS: readonly IndicatorKind[] = ['count', 'money', 'rate', 'duration', 'text', 'code', 'date', 'yes-no'];
const LEVELS: readonly Level[] = ['hard', 'soft', 'hint'];
const ROLES: readonly PeriodRole[] = ['current', 'samePeriodLastYear', 'previousPeriod', 'annualTarget'];
/** Names that stand for groups or other periods, not for indicators of the form. */
const WORDS: ReadonlySet<string> = new Set(['分项', '各分项', '各项', '其中项', '各单位', '合计', '总计']);

/**
 * @param name the file's name, for messages
 * @throws DefinitionInvalid
 */
export function loadDefinition(json: string, name: string): FormDefinition {
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch {
    throw new DefinitionInvalid(name, ['内容不是 JSON 格式，请检查括号、引号和逗号']);
  }
  return readDefinition(raw, name);
}

/** @param raw as parsed, from JSON or from the sheets 表, 指标, 审核关系, 比率 of a workbook */
export function readDefinition(raw: unknown, name: string): FormDefinition {
  const faults: string[] = [];
  const root = new Reader(raw, '', faults);
  const title = root.text('title');
  const items = readItems(root, faults);
  const named = namesOf(items);
  const periods = root.list('periods').map((entry) => entry.choice('', ROLES)).filter((role) => role !== undefined);
  const definition: FormDefinition = {
    code: root.text('code'),
    title,
    source: root.optionalText('source') ?? `本单位表式「${name}」`,
    titleWords: [title, ...root.list('titleWords').map((entry) => entry.text(''))],
    layout: root.choice('layout', LAYOUTS) ?? 'indicators-in-rows',
    items,
    ...(periods.length > 0 && { periods }),
    relations: root.list('relations').map((entry, at) => readRelation(entry, at, named, faults)),
    rates: root.list('rates').map((entry, at) => readRate(entry, at, named, faults)),
  };
  if (items.length === 0 && faults.length === 0) faults.push('没有指标（items 为空）');
  if (faults.length > 0) throw new DefinitionInvalid(name, faults);
  return definition;
}

function readItems(root: Reader, faults: string[]): readonly FormItem[] {
  const known = new Map(indicators.map((indicator) => [labelKey(indicator.title), indicator]));
  const entries = root.list('items').map((entry) => ({ entry, indicator: readIndicator(entry, known) }));
  const ids = new Map(entries.map(({ indicator }) => [labelKey(indicator.title), indicator.id]));
  return entries.map(({ entry, indicator }) => {
    const whole = entry.optionalText('partOf');
    const partOf = whole === undefined ? undefined : ids.get(labelKey(whole));
    if (whole !== undefined && partOf === undefined) faults.push(`「${indicator.title}」的 partOf「${whole}」不是本表的指标`);
    const lineNo = entry.optionalText('lineNo');
    const unit = entry.optionalText('unit');
    const labels = entry.list('labels').map((label) => label.text(''));
    return {
      indicator,
      ...(lineNo !== undefined && { lineNo }),
      ...(entry.flag('required') && { required: true as const }),
      ...(partOf !== undefined && { partOf }),
      ...(labels.length > 0 && { labels }),
      ...(unit !== undefined && unit !== indicator.unit && { unit }),
    };
  });
}

function readIndicator(entry: Reader, known: ReadonlyMap<string, Indicator>): Indicator {
  const title = entry.text('name');
  const builtIn = known.get(labelKey(title));
  const aliases = entry.list('aliases').map((alias) => alias.text(''));
  if (builtIn) return { ...builtIn, aliases: [...(builtIn.aliases ?? []), ...aliases] };
  const unit = entry.optionalText('unit');
  if (unit !== undefined && !unitOfMeasure(unit)) entry.fault(`计量单位「${unit}」不认识`);
  const definition = entry.optionalText('definition');
  return {
    id: entry.optionalText('id') ?? title,
    title,
    area: 'other',
    kind: entry.choice('kind', KINDS) ?? kindOf(unit),
    ...(unit !== undefined && { unit }),
    ...(aliases.length > 0 && { aliases }),
    ...(definition !== undefined && { definition }),
    ...(entry.flag('mayExceed100') && { mayExceed100: true as const }),
  };
}

function kindOf(unit: string | undefined): IndicatorKind {
  const dimension = unit === undefined ? undefined : unitOfMeasure(unit)?.dimension;
  if (dimension === undefined) return unit === undefined ? 'count' : 'text';
  if (dimension === 'money') return 'money';
  if (dimension === 'percent') return 'rate';
  return dimension === 'time' ? 'duration' : 'count';
}

function readRelation(entry: Reader, at: number, named: ReadonlyMap<string, string>, faults: string[]): RelationDefinition {
  const text = entry.text('text');
  const where = `第 ${at + 1} 条审核关系「${text}」`;
  const result = parseRelation(text);
  if ('error' in result) faults.push(`${where}：${result.error.message}`);
  else if (result.relation.extent !== 'column') {
    for (const { name } of namesIn(result.relation)) {
      if (WORDS.has(name) || named.has(labelKey(name)) || named.has(name)) continue;
      const place = placeOfName(text, name);
      faults.push(`${where}：${place ? `第${place.line}行第${place.column}列的` : ''}「${name}」不是本表的指标`);
    }
  }
  const note = entry.optionalText('note');
  return {
    id: entry.optionalText('id') ?? `relation-${at + 1}`,
    text,
    level: entry.choice('level', LEVELS) ?? 'hard',
    clause: entry.optionalText('clause') ?? '本表审核关系',
    ...(note !== undefined && { note }),
  };
}

function readRate(entry: Reader, at: number, named: ReadonlyMap<string, string>, faults: string[]): RateDefinition {
  const operand = (key: 'numerator' | 'denominator') => {
    const name = entry.text(key);
    const id = named.get(labelKey(name));
    if (id === undefined && name !== '') faults.push(`第 ${at + 1} 个比率的 ${key}「${name}」不是本表的指标`);
    return id ?? name;
  };
  const title = entry.text('title');
  return {
    id: entry.optionalText('id') ?? title,
    title,
    numerator: operand('numerator'),
    denominator: operand('denominator'),
    decimals: entry.number('decimals') ?? 2,
    basis: entry.optionalText('basis') ?? entry.text('denominator'),
    clause: entry.optionalText('clause') ?? '本表比率',
    ...(entry.flag('mayExceed100') && { mayExceed100: true as const }),
  };
}

function namesOf(items: readonly FormItem[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { indicator, lineNo, labels = [] } of items) {
    for (const name of [indicator.title, ...labels, ...(indicator.aliases ?? []), ...(lineNo === undefined ? [] : [lineNo])]) {
      if (!names.has(labelKey(name))) names.set(labelKey(name), indicator.id);
    }
    names.set(indicator.id, indicator.id);
  }
  return names;
}
