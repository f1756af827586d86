/**
 * Which indicator or rate the words before (or behind) a figure name: the longest name they end in, in any of the words that forms and people use.
 * All that the catalogue knows are told apart, though the sheet may lack them: 「女会员540人」 is never taken for 会员.
 */
import { indicators } from '../../forms/indicators/index';
import { labelKey } from '../../forms/label';
import type { Indicator } from '../../model/indicator';
import type { RateDefinition } from '../../model/rate';
import type { PreparedFigures } from '../../narrative/prepared-figures';
import { LEVELS } from '../../narrative/levels';
import { placeWords } from '../../narrative/place-words';
import { rateName } from '../../narrative/rate-words';
import { workSections } from '../../narrative/sections/index';
import { linesOf } from '../../narrative/work-section';
import { inWords } from '../../narrative/write-lines';
import { sharedRates } from '../../rates/definitions/index';
import { ratesToldAs, toldAs, unsaid } from './told-as';
import { unitFits } from './unit-fits';

export interface Named {
  /** As spokenKey gives it. */
  readonly name: string;
  /** Ids; several where a name stands for each of them. */
  readonly subjects: readonly string[];
  /** What stands before the name, as spokenKey gives it. */
  readonly rest: string;
  /** As printed on a form, and not only the way people talk. */
  readonly isPrinted: boolean;
}

export interface SpokenNames {
  /** @param unit as printed, without 万 */
  nameBefore(words: string, unit: string): Named | undefined;
  /** @param words right behind the figure and its unit */
  nameBehind(words: string, unit: string): readonly string[];
}

/** Without 的, 了, quotes and brackets, as names are compared. */
export function spokenKey(words: string): string {
  return labelKey(words).replace(/了/gu, '');
}

interface Entry {
  readonly subject: string;
  readonly unit: string;
  readonly isPrinted: boolean;
}

const LONGEST = 24;
/** 总数, 人数, 期数: as the form has it and nobody says it. */
const COUNT_WORDS = /(?:总人数|总数|人数|家数|户数|个数|次数|期数|场次|份数|条数|件数|对数|天数|数量|金额|数|额)$/u;

export function spokenNames(prepared: Pick<PreparedFigures, 'forms' | 'rates'>): SpokenNames {
  const entries = entriesOf(prepared);
  const behind = toldAs.flatMap(({ indicator, behind: sources = [] }) => sources.map((source) => ({ subject: indicator, pattern: new RegExp(`^${source}`, 'u') })));
  const units = unitsOf(prepared);
  return {
    nameBefore(words, unit) {
      const key = spokenKey(words);
      for (let length = Math.min(LONGEST, key.length); length >= 2; length -= 1) {
        const found = entries.get(key.slice(-length));
        if (!found) continue;
        const fitting = found.filter((entry) => unitFits(unit, entry.unit));
        if (fitting.length === 0) return undefined;
        return { name: key.slice(-length), subjects: [...new Set(fitting.map(({ subject }) => subject))], rest: key.slice(0, -length), isPrinted: fitting.some(({ isPrinted }) => isPrinted) };
      }
      return undefined;
    },
    nameBehind(words, unit) {
      const key = spokenKey(words);
      const found = behind.flatMap(({ subject, pattern }) => {
        const length = pattern.exec(key)?.[0].length ?? 0;
        return length > 0 && unitFits(unit, units.get(subject) ?? '') ? [{ subject, length }] : [];
      });
      const longest = Math.max(0, ...found.map(({ length }) => length));
      return /^(?:$|[^\p{Script=Han}])/u.test(key.slice(longest)) ? found.filter(({ length }) => length === longest).map(({ subject }) => subject) : [];
    },
  };
}

function unitsOf({ forms }: Pick<PreparedFigures, 'forms'>): ReadonlyMap<string, string> {
  const all = [...forms.flatMap((form) => form.items.map(({ item }) => item.indicator)), ...indicators];
  return new Map(all.map(({ id, unit = '' }) => [id, unit]));
}

const usualUnits: ReadonlyMap<string, string> = new Map(indicators.map(({ id, unit = '' }) => [id, unit]));

function entriesOf({ forms, rates }: Pick<PreparedFigures, 'forms' | 'rates'>): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>();
  const add = (name: string, entry: Entry): void => {
    const key = spokenKey(name);
    if (key.length < 2 || unsaid.has(key)) return;
    entries.set(key, [...(entries.get(key) ?? []), entry]);
  };
  const ofForms = forms.flatMap((form) => form.items.map(({ item }) => item.indicator));
  for (const indicator of new Map([...indicators, ...ofForms].map((each) => [each.id, each])).values()) addIndicator(indicator, add);
  for (const { indicator, before = [] } of toldAs) for (const name of before) add(name, { subject: indicator, unit: usualUnits.get(indicator) ?? '', isPrinted: false });
  for (const { indicator, name } of reportWords) add(name, { subject: indicator, unit: usualUnits.get(indicator) ?? '', isPrinted: false });
  for (const { rate, before } of ratesToldAs) for (const name of before) add(name, { subject: rate, unit: '%', isPrinted: false });
  for (const definition of new Map([...sharedRates, ...rates.map((rate) => rate.definition)].map((each) => [each.id, each])).values()) addRate(definition, add);
  return entries;
}

/** As a report of ours tells them, in the words of every level; not those of which half stands behind the figure. */
const reportWords: readonly { readonly indicator: string; readonly name: string }[] = LEVELS.flatMap((level) =>
  workSections(level).flatMap(linesOf).flatMap((line) => {
    if (line.kind !== 'flow' && line.kind !== 'stock' && line.kind !== 'told') return [];
    const name = inWords(line.label, { place: placeWords('', undefined, level) }).replace(/^共有/u, '').replace(/共$/u, '');
    return (line.after ?? '') === '' && line.goal === undefined && name.length >= 4 && !/[，、]/u.test(name) ? [{ indicator: line.indicator, name }] : [];
  }),
);

function addIndicator({ id, title, aliases = [], unit = '' }: Indicator, add: (name: string, entry: Entry) => void): void {
  for (const name of [title, ...aliases]) {
    add(name, { subject: id, unit, isPrinted: true });
    const short = name.replace(COUNT_WORDS, '');
    if (short !== name && short.length >= 3) add(short, { subject: id, unit, isPrinted: false });
  }
}

function addRate(definition: RateDefinition, add: (name: string, entry: Entry) => void): void {
  const { id, title, shortNames = [] } = definition;
  const bare = title.replace(/（[^（）]*）$/u, '');
  for (const name of new Set([title, bare, rateName(definition), ...shortNames])) add(name, { subject: id, unit: '%', isPrinted: !shortNames.includes(name) });
}
