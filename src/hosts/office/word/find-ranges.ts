/**
 * Places of the text that was read, as ranges of Word: the paragraph is known by its text (and by its count where several say the same),
 * the words in it by Word's own search. Two round trips, however many places. Word takes at most 255 characters to search for, finds
 * full-width and half-width characters alike, and cannot be told a character's number.
 */
import type { DocumentText, TextPlace } from '../../../model/document-text';
import { HostRefused } from '../../host-refused';

const LONGEST_SEARCH = 100;

/** @throws HostRefused place-missing where the document has changed since */
export async function findRanges(context: Word.RequestContext, { paragraphs }: DocumentText, places: readonly TextPlace[]): Promise<readonly Word.Range[]> {
  if (places.length === 0) return [];
  const present = context.document.body.paragraphs;
  present.load('items/text');
  await context.sync();
  const texts = present.items.map(({ text }) => plain(text));
  const searches = places.map((place) => {
    const at = presentIndex(paragraphs, place.paragraph, texts);
    const paragraph = present.items[at];
    if (!paragraph) throw placeMissing();
    return searchFor(paragraph, texts[at]!, place);
  });
  await context.sync();
  return searches.map((found) => found());
}

export function placeMissing(): HostRefused {
  return new HostRefused('place-missing', '文中找不到这一处，可能已经改动或删去；重新核对后再试。');
}

/** The paragraph with the same text, the n-th where it stood n-th among its like. */
function presentIndex(read: readonly string[], index: number, present: readonly string[]): number {
  const wanted = read[index];
  if (wanted === undefined) return -1;
  const before = read.slice(0, index).filter((text) => plain(text) === plain(wanted)).length;
  return present.flatMap((text, at) => (text === plain(wanted) ? [at] : []))[before] ?? -1;
}

/** @returns what gives the range once Word has answered */
function searchFor(paragraph: Word.Paragraph, text: string, { start, end }: TextPlace): () => Word.Range {
  const first = piece(paragraph, text, start, Math.min(end, start + LONGEST_SEARCH));
  if (end - start <= LONGEST_SEARCH) return first;
  const last = piece(paragraph, text, end - LONGEST_SEARCH, end);
  return () => first().expandTo(last());
}

function piece(paragraph: Word.Paragraph, text: string, start: number, end: number): () => Word.Range {
  const words = text.slice(start, end);
  const found = paragraph.search(escaped(words), { matchCase: true });
  found.load('items/text');
  const before = countOf(text.slice(0, start), words);
  return () => {
    const range = found.items.filter((each) => plain(each.text) === words)[before];
    if (!range) throw placeMissing();
    return range;
  };
}

/** As Word counts: none overlaps another. */
function countOf(text: string, words: string): number {
  return words === '' ? 0 : text.split(words).length - 1;
}

/** Word's own signs in a search: ^ itself, a line break, a tab. */
function escaped(words: string): string {
  return words.replaceAll('^', '^^').replaceAll('\n', '^l').replaceAll('\t', '^t');
}

/** A line break is \v to Word. */
function plain(text: string): string {
  return text.replaceAll('\v', '\n').replaceAll('\r', '');
}
