/**
 * The text of the document in one round trip: its paragraphs and marked figures from the body's OOXML, and beside them the content
 * controls, through which a figure is written to. A control is known by its tag; where several carry the same (a figure told twice), by
 * what stands in it.
 */
import type { DocumentFigure, DocumentText } from '../../../model/document-text';
import { findFigures } from '../../../writers/refresh/find-figures';
import { bodyOfFlatOpc } from './flat-opc';
import { REPORT_TAG } from './insert-report';

/** A content control as it was read. */
export interface FigureControl {
  readonly id: number;
  readonly tag: string;
  /** As the API tells it, which counts deleted text of tracked changes that `DocumentFigure.text` does not. */
  readonly text: string;
}

export interface WordFigure extends DocumentFigure {
  /** Absent where the control was dissolved and only a bookmark is left. */
  readonly control?: FigureControl;
}

export async function readDocument(context: Word.RequestContext): Promise<DocumentText<WordFigure>> {
  const { document } = context;
  const ooxml = document.body.getOoxml();
  const controls = document.contentControls;
  controls.load('items/id,items/tag,items/text');
  await context.sync();
  const { paragraphs, figures, nameless } = findFigures(bodyOfFlatOpc(ooxml.value));
  const free = controls.items.map(({ id, tag, text }): FigureControl => ({ id, tag, text }));
  const take = (tag: string, text: string): FigureControl | undefined => {
    const same = free.filter((control) => control.tag === tag);
    const taken = same.find((control) => control.text === text) ?? same[0];
    if (taken) free.splice(free.indexOf(taken), 1);
    return taken;
  };
  return {
    paragraphs,
    nameless,
    ...(controls.items.some(({ tag }) => tag === REPORT_TAG) && { hasReport: true }),
    // A control that was emptied is a figure no longer.
    figures: figures.filter(({ text }) => text !== '').map(({ tag, id, key, sum, text, paragraph, offset }) => {
      const control = tag && take(tag.value, text);
      return { key, sum, text, paragraph, offset, ...(id !== undefined && { id }), ...(control && { control }) };
    }),
  };
}
