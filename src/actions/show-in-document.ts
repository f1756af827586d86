/** 文中位置: go to a figure or a sentence in the open document. */
import { InputError } from '../model/input-error';
import type { DocumentText, TextPlace } from '../model/document-text';
import { inWords, type Action } from './action';

export interface WantedPlace {
  /** The claim's id, for a figure. */
  readonly id?: string;
  /** The figure or the sentence, as it stands there. */
  readonly words: string;
  /** The paragraph's text, to tell apart what stands in several. */
  readonly paragraph?: string;
}

export class NotInDocument extends InputError {}

export const showInDocument: Action<WantedPlace> = {
  id: 'show-in-document',
  label: inWords('文中位置', 'Show in document'),
  // It reads the document anew, which nothing that is about to write may be in the middle of.
  long: true,
  isAvailable: (_, can) => can.showInText,
  async run({ document }, wanted) {
    if (!document) return (now) => now;
    const { figureKey } = await import(/* webpackChunkName: "word-files" */ '../writers/docx/figure-mark');
    const place = placeOf(wanted, await document.readText(), wanted.id === undefined ? undefined : figureKey(wanted.id));
    if (!place) throw new NotInDocument('not-in-document', `文中没有找到“${wanted.words}”，可能已经改动或删去。`);
    await document.select(place);
    return (now) => ({ ...now, refusal: undefined });
  },
};

function placeOf({ words, paragraph }: WantedPlace, { paragraphs, figures }: DocumentText, key: string | undefined): TextPlace | undefined {
  const same = figures.filter((figure) => figure.key === key && figure.text !== '');
  const figure = same.find((each) => each.text === words && paragraphs[each.paragraph] === paragraph) ?? same.find(({ text }) => text === words) ?? same[0];
  if (figure) return { paragraph: figure.paragraph, start: figure.offset, end: figure.offset + figure.text.length };
  if (words === '') return undefined;
  const at = paragraphs.findIndex((text) => (paragraph === undefined || text === paragraph) && text.includes(words));
  const start = paragraphs[at]?.indexOf(words) ?? -1;
  return start < 0 ? undefined : { paragraph: at, start, end: start + words.length };
}
