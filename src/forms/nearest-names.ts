/**
 * Indicators whose names come near a label that none answers to, for the person to choose from:
 * 「会员人数合计数」 is offered 「会员人数」. Nearness is the share of common pairs of characters (Dice), at least a half.
 */
import type { FormDefinition } from '../model/form';
import { labelKey, type Label } from './label';

const NEAR = 0.5;
/** Names much further than the nearest are no help. */
const WITHIN = 0.7;
const SHOWN = 3;

/** @returns at most three indicator ids, nearest first; equal ones in the order of the form */
export function nearestNames(label: Label, definition: FormDefinition, used: ReadonlySet<string>): readonly string[] {
  const key = label.keys[0] ?? '';
  const near = definition.items
    .filter((item) => !used.has(item.indicator.id))
    .map((item) => ({
      id: item.indicator.id,
      nearness: Math.max(...[item.indicator.title, ...(item.indicator.aliases ?? []), ...(item.labels ?? [])].map((name) => likeness(key, labelKey(name)))),
    }))
    .filter(({ nearness }) => nearness >= NEAR)
    .sort((a, b) => b.nearness - a.nearness);
  const least = WITHIN * (near[0]?.nearness ?? 0);
  return near.filter(({ nearness }) => nearness >= least).slice(0, SHOWN).map(({ id }) => id);
}

/** Of several kinds of names, indicators and rates: at most three that come near a word, nearest first, in their own spelling. */
export function nearestWords(word: string, names: Iterable<string>): readonly string[] {
  const key = labelKey(word);
  const near = [...new Set(names)]
    .map((name) => ({ name, nearness: likeness(key, labelKey(name)) }))
    .filter(({ nearness }) => nearness >= NEAR)
    .sort((a, b) => b.nearness - a.nearness);
  const least = WITHIN * (near[0]?.nearness ?? 0);
  return near.filter(({ nearness }) => nearness >= least).slice(0, SHOWN).map(({ name }) => name);
}

function likeness(a: string, b: string): number {
  const pairs = (text: string) => [...text].map((character, at) => character + (text[at + 1] ?? ''));
  const left = pairs(a);
  const right = pairs(b);
  const rest = [...right];
  const common = left.filter((pair) => {
    const at = rest.indexOf(pair);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
  return left.length + right.length === 0 ? 0 : (2 * common) / (left.length + right.length);
}
