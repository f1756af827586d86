/** The lines of a definition: each an indicator, a built-in one where it is called so, with what the form says of it. */
import type { FormDefinition, FormItem } from '../model/form';
import type { Indicator, IndicatorKind } from '../model/indicator';
import type { CountRule } from '../model/count-rule';
import { unitOfMeasure } from '../text/unit-of-measure';
import { parseCountRules } from './count-rule-text';
import type { DefinitionReader } from './definition-reader';
import { NUMBERED } from './entry-columns';
import { findIndicator, indicators } from './indicators/index';
import { knownField } from './known-fields';
import { labelKey } from './label';
import { ledgerKindsWith, type LedgerKind } from './ledgers';

interface Line {
  readonly entry: DefinitionReader;
  readonly indicator: Indicator;
}

/** @param lists of one's own that its figures may be counted in */
export function readItems(entries: readonly DefinitionReader[], lists: readonly FormDefinition[]): readonly FormItem[] {
  const known = new Map(indicators.map((indicator) => [labelKey(indicator.title), indicator]));
  const ledgers = ledgerKindsWith(lists);
  const lines = entries.map((entry): Line => ({ entry, indicator: readIndicator(entry, known, ledgers) }));
  noteRepeated(lines);
  const ids = new Map(lines.map(({ indicator }) => [labelKey(indicator.title), indicator.id]));
  const items = lines.map(({ entry, indicator }) => readItem(entry, indicator, ids));
  noteCircles(lines, items);
  return items;
}

function readItem(entry: DefinitionReader, indicator: Indicator, ids: ReadonlyMap<string, string>): FormItem {
  const whole = entry.optionalText('partOf');
  const partOf = whole === undefined ? undefined : ids.get(labelKey(whole));
  if (whole !== undefined && partOf === undefined) entry.fault('partOf', `「${indicator.title}」的 ${entry.nameOf('partOf')}「${whole}」不是本表的指标，应写本表另一指标的名称`, true);
  const lineNo = entry.optionalText('lineNo');
  const unit = entry.optionalText('unit');
  const within = entry.choice<NonNullable<FormItem['within']>>('within');
  const labels = entry.texts('labels');
  return {
    indicator,
    ...(lineNo !== undefined && { lineNo }),
    ...(entry.flag('required') && { required: true as const }),
    ...(partOf !== undefined && { partOf }),
    ...(labels.length > 0 && { labels }),
    ...(unit !== undefined && unit !== indicator.unit && { unit }),
    ...(within !== undefined && { within }),
  };
}

function readIndicator(entry: DefinitionReader, known: ReadonlyMap<string, Indicator>, ledgers: readonly LedgerKind[]): Indicator {
  const title = entry.text('name');
  const id = entry.optionalText('id');
  const builtIn = id === undefined ? known.get(labelKey(title)) : findIndicator(id);
  const unit = entry.optionalText('unit');
  if (unit !== undefined && !unitOfMeasure(unit)) entry.fault('unit', `计量单位「${unit}」不认识，应为 人、个、家、元、万元、% 等`);
  const aliases = entry.texts('aliases').filter((alias) => !builtIn?.aliases?.includes(alias));
  const definition = entry.optionalText('definition');
  const isRedefined = definition !== undefined && definition !== builtIn?.definition;
  const kind = builtIn?.kind ?? entry.choice<IndicatorKind>('kind') ?? kindOf(title, unit);
  const counted = readCounted(entry, kind, ledgers);
  if (builtIn) {
    if (aliases.length === 0 && !isRedefined && !counted) return builtIn;
    return { ...builtIn, ...(isRedefined && { definition }), aliases: [...(builtIn.aliases ?? []), ...aliases], ...(counted && { counted }) };
  }
  return {
    id: id ?? title,
    title,
    area: 'other',
    kind,
    ...(unit !== undefined && { unit }),
    ...(aliases.length > 0 && { aliases }),
    ...(definition !== undefined && { definition }),
    ...(entry.flag('mayExceed100') && { mayExceed100: true as const }),
    ...(counted && { counted }),
  };
}

function readCounted(entry: DefinitionReader, kind: IndicatorKind, ledgers: readonly LedgerKind[]): readonly CountRule[] | undefined {
  const text = entry.optionalText('counted');
  if (text === undefined) return undefined;
  if (kind === 'rate') entry.fault('counted', `率由分子和分母算出，不从台账取数，${entry.nameOf('counted')} 不填`);
  const rules = parseCountRules(text, ledgers);
  for (const rule of rules) if ('fault' in rule) entry.fault('counted', rule.fault);
  return rules.filter((rule): rule is CountRule => !('fault' in rule));
}

/** 手机号 is no count, though nobody says so. */
function kindOf(title: string, unit: string | undefined): IndicatorKind {
  if (unit === undefined && NUMBERED.has(knownField(title)?.content ?? 'text')) return 'code';
  const dimension = unit === undefined ? undefined : unitOfMeasure(unit)?.dimension;
  if (dimension === undefined) return unit === undefined ? 'count' : 'text';
  if (dimension === 'money') return 'money';
  if (dimension === 'percent') return 'rate';
  return dimension === 'time' ? 'duration' : 'count';
}

function noteRepeated(lines: readonly Line[]): void {
  const seen = new Set<string>();
  for (const { entry, indicator } of lines) {
    const key = labelKey(indicator.title);
    if (key !== '' && (seen.has(key) || seen.has(indicator.id))) entry.fault('name', `指标「${indicator.title}」重复，每个指标只写一行；同名而不同的写全称，印法写在 ${entry.nameOf('labels')}`);
    seen.add(key).add(indicator.id);
  }
}

/** A part of a part of … itself has no size. */
function noteCircles(lines: readonly Line[], items: readonly FormItem[]): void {
  const wholes = new Map(items.map(({ indicator, partOf }) => [indicator.id, partOf]));
  for (const [at, { indicator }] of items.entries()) {
    const above = new Set<string>();
    for (let id = wholes.get(indicator.id); id !== undefined && !above.has(id); id = wholes.get(id)) above.add(id);
    if (above.has(indicator.id)) lines[at]!.entry.fault('partOf', `「${indicator.title}」不能属于它自己或它的其中项`);
  }
}
