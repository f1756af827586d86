/**
 * What a clerk can choose from in one place of the report: the office's own words first, then those of the level, then those of the
 * phrase book, each once and in the words of the level: {staff} of a school is 教职工.
 */
import type { PlaceWords } from '../place-words';
import { inWords } from '../write-lines';
import { otherPhrases } from './other-phrases';
import { builtInPhrases, levelPhrases } from './phrase-book';

/** Phrase id → full sentences without their stops. */
export type PhraseChoices = Readonly<Record<string, readonly string[]>>;

/** @param own what the office's sheet and options say for this phrase */
export function phraseChoices(id: string, place: PlaceWords, own: readonly string[]): readonly string[] {
  const proposed = [...own, levelPhrases[place.level]?.[id] ?? '', builtInPhrases[id] ?? '', ...(otherPhrases[id] ?? [])];
  return [...new Set(proposed.map((text) => inWords(text, { place })))].filter((text) => text !== '');
}
