/**
 * The figures of a prepared workbook by the names a clerk knows them by, for one unit or for the whole: 「会员人数」, 「会员人数.同比」,
 * 「女会员人数.占会员人数」, 「职工入会率」. A template is filled from here, and a document made from it brought up to date.
 * A name is that of an indicator or rate, as printed on the form or in our list; nothing that merely comes near is taken.
 */
import { labelKey } from '../forms/label';
import type { Claim } from '../model/claim';
import type { Indicator } from '../model/indicator';
import type { RateDefinition } from '../model/rate';
import { tellChange, tellCompletion, tellGrowth, tellShare, tellShortfall, tellValue } from '../narrative/claims';
import { figureSource, type FigureSource, type Observation } from '../narrative/figure-source';
import { figuresOf, type Figures } from '../narrative/figures';
import type { PreparedFigures } from '../narrative/prepared-figures';

/** What is told of an indicator beside its figure. */
export const ASPECTS = ['上年同期', '年度目标', '同比', '增减', '完成率', '差额'] as const;
export type Aspect = (typeof ASPECTS)[number];

export interface FigureName {
  readonly name: string;
  readonly aspect?: Aspect;
  /** 「占会员人数」: the whole of which it is the share. */
  readonly whole?: string;
}

export interface NamedFigures {
  /** undefined where the sheet has no such figure. */
  tell(figure: FigureName): Claim | undefined;
  observe(name: string, period: 'current' | 'samePeriodLastYear' | 'annualTarget'): Observation | undefined;
  rate(name: string): Claim | undefined;
}

export interface FigureNames {
  /** Whether the name is known, though the sheet may have no figure for it. */
  knows(name: string): boolean;
  readonly all: readonly string[];
  /** The full names that a short one could stand for, where the workbook has several; else empty. */
  couldMean(name: string): readonly string[];
}

export interface KnownNames {
  readonly indicators: readonly Indicator[];
  readonly rates: readonly RateDefinition[];
}

/** @param known indicators and rates beyond those of the workbook: that it lacks them is a hole, not a slip of the pen */
export function figureNames({ forms, rates }: PreparedFigures, known: KnownNames = { indicators: [], rates: [] }): FigureNames {
  const { names, indicators, shared } = lexicon({ forms, rates, findings: [] });
  const listed = [...known.indicators.flatMap(({ title, aliases = [] }) => [title, ...aliases]), ...known.rates.flatMap((rate) => [rate.title, ...shortNamesOf(rate)])];
  const keys = new Set([...[...names, ...listed].map(labelKey), ...indicators.keys()]);
  return { knows: (name) => keys.has(labelKey(name)), all: names, couldMean: (name) => shared.get(labelKey(name)) ?? [] };
}

export function namedFigures(prepared: PreparedFigures): NamedFigures {
  const source = figureSource(prepared.forms, prepared.findings, prepared);
  const figures = figuresOf(prepared, source);
  const { indicators, rates } = lexicon(prepared);
  const idOf = (name: string): string | undefined => indicators.get(labelKey(name));
  const rateOf = (name: string): string | undefined => rates.get(labelKey(name));
  return {
    tell({ name, aspect, whole }) {
      const [indicator, rate] = [idOf(name), rateOf(name)];
      if (whole !== undefined) return indicator === undefined ? undefined : shareOf(source, indicator, idOf(whole));
      const told = indicator === undefined ? undefined : tellOf(source, indicator, aspect);
      return told ?? (rate === undefined ? undefined : rateTold(figures, rate, aspect));
    },
    observe(name, period) {
      const indicator = idOf(name);
      return indicator === undefined ? undefined : source.observe(indicator, period);
    },
    rate(name) {
      const id = rateOf(name);
      return id === undefined ? undefined : figures.rate(id);
    },
  };
}

function tellOf(source: FigureSource, indicator: string, aspect: Aspect | undefined): Claim | undefined {
  const now = source.observe(indicator, 'current');
  const base = now && source.observe(indicator, 'samePeriodLastYear', now.source);
  const target = now && source.observe(indicator, 'annualTarget', now.source);
  switch (aspect) {
    case undefined:
      return now && tellValue(now);
    case '上年同期':
      return alone(source.observe(indicator, 'samePeriodLastYear'));
    case '年度目标':
      return alone(source.observe(indicator, 'annualTarget'));
    case '同比':
      return now && base && tellGrowth(now, base);
    case '增减':
      return now && base && tellChange(now, base);
    case '完成率':
      return now && target && tellCompletion(now, target);
    case '差额':
      return now && target && tellShortfall(now, target);
  }
}

function alone(seen: Observation | undefined): Claim | undefined {
  return seen && tellValue(seen);
}

function rateTold(figures: Figures, id: string, aspect: Aspect | undefined): Claim | undefined {
  if (aspect === undefined) return figures.rate(id);
  return aspect === '同比' || aspect === '增减' ? figures.points(id) : undefined;
}

function shareOf(source: FigureSource, part: string, whole: string | undefined): Claim | undefined {
  const above = source.observe(part, 'current');
  const below = above && whole !== undefined ? source.observe(whole, 'current', above.source) : undefined;
  return above && below && tellShare(above, below);
}

interface Lexicon {
  /** In the order of the forms, as printed in our list. */
  readonly names: readonly string[];
  /** labelKey → id. */
  readonly indicators: ReadonlyMap<string, string>;
  readonly rates: ReadonlyMap<string, string>;
  /** labelKey of a short name → titles of the rates that could be meant, where there are several. */
  readonly shared: ReadonlyMap<string, readonly string[]>;
}

/** Where two names meet, the first is meant: the form's own words before those of our list. */
function lexicon({ forms, rates }: PreparedFigures): Lexicon {
  const items = forms.flatMap((form) => form.items);
  const indicators = new Map<string, string>();
  const add = (name: string, id: string): void => {
    if (!indicators.has(labelKey(name))) indicators.set(labelKey(name), id);
  };
  for (const { item } of items) add(item.indicator.title, item.indicator.id);
  for (const { item, label } of items) for (const name of [label, ...(item.labels ?? []), ...(item.indicator.aliases ?? [])]) add(name, item.indicator.id);
  const definitions = [...new Map(rates.map(({ definition }) => [definition.id, definition])).values()];
  const byTitle = new Map(definitions.map(({ id, title }) => [title, id]));
  const shared = new Map<string, readonly string[]>();
  const isTold = ({ id }: RateDefinition): boolean => rates.some(({ definition, value }) => definition.id === id && value !== undefined);
  for (const name of new Set(definitions.flatMap(shortNamesOf))) {
    const called = definitions.filter((each) => shortNamesOf(each).includes(name));
    const meant = called.some(isTold) ? called.filter(isTold) : called;
    if (byTitle.has(name)) continue;
    if (meant.length === 1) byTitle.set(name, meant[0]!.id);
    else shared.set(labelKey(name), meant.map(({ title }) => title));
  }
  const names = [...new Set([...items.map(({ item }) => item.indicator.title), ...byTitle.keys()])];
  return { names, indicators, shared, rates: new Map([...byTitle].map(([title, id]) => [labelKey(title), id])) };
}

/** 职工入会率（建会单位职工） is 职工入会率 or 入会率 for short, while no other rate of that name is computed. */
function shortNamesOf({ title, shortNames = [] }: RateDefinition): readonly string[] {
  return [...new Set([title.replace(/（[^（）]*）$/u, ''), ...shortNames])].filter((name) => name !== title);
}
