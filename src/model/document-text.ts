/**
 * A document as it is read: its paragraphs, and the figures among them that were written by a report, each known by the mark it carries.
 * Places are counted in characters of a paragraph's text, so that they mean the same in a file, in Word and in WPS 文字.
 */

/** Characters `start` to `end` (exclusive) of a paragraph. */
export interface TextPlace {
  /** Index into the paragraphs of the document. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

export interface DocumentFigure {
  /** Stands for the claim's id, however long that is. */
  readonly key: string;
  /** The claim's id, or its beginning; absent where only a short mark is left. */
  readonly id?: string;
  /** Checksum of the text as it was written: it tells an untouched figure from one that was typed over. */
  readonly sum: string;
  /** As it stands there now. */
  readonly text: string;
  readonly paragraph: number;
  /** Of its first character in the paragraph's text. */
  readonly offset: number;
}

export interface DocumentText<Figure extends DocumentFigure = DocumentFigure> {
  /** In reading order, those of table cells included, without their end marks. */
  readonly paragraphs: readonly string[];
  readonly figures: readonly Figure[];
  /** Texts of controls that carry no name at all: figures perhaps, whose marks another program has dropped. */
  readonly nameless: readonly string[];
  /** A report was inserted, in whose place the next one goes. */
  readonly hasReport?: true;
}

/** A figure that is to be written anew, mark and text. */
export interface FigureRenewal<Figure extends DocumentFigure = DocumentFigure> {
  readonly figure: Figure;
  readonly id: string;
  readonly text: string;
}

/** Something to say about a place. */
export interface TextRemark {
  readonly place: TextPlace;
  readonly text: string;
}
