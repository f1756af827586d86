/**
 * A document of WPS 文字 with the figures in it. A figure is a content control with our tag (in a document that came from a .docx), or
 * our bookmark, or both, when what stands in the control counts. Read in one turn: about ten calls, four for each figure, five for
 * each table.
 */
import type { DocumentFigure, DocumentText } from '../../../model/document-text';
import { readBookmark, readTag, type FigureMark } from '../../../writers/docx/figure-mark';
import { CELL_END, rawText, type RawText } from './document-text';
import { withHiddenMarks } from './hidden-marks';
import { paragraphsOf, type Paragraphs } from './paragraphs';
import type { WriterDocument } from './writer-model';

/** Around the report that was inserted. */
export const REPORT_MARK = 'UnionReport';

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A figure with what it is found by again. */
export interface WriterFigure extends DocumentFigure {
  readonly bookmark?: string;
  /** Number of its control, from 1. */
  readonly control?: number;
}

export interface Reading extends RawText {
  readonly paragraphs: Paragraphs;
  readonly text: DocumentText<WriterFigure>;
  readonly report: Stretch | undefined;
}

interface Marked extends Stretch {
  readonly mark?: FigureMark & { readonly id?: string };
  readonly bookmark?: string;
  readonly control?: number;
  readonly isNamed: boolean;
  /** Tagged by somebody else, or by Word for the whole report: a bookmark inside is not its own. */
  readonly isOfOthers?: true;
}

export function readDocument(document: WriterDocument): Reading {
  const whole = rawText(document);
  const paragraphs = paragraphsOf(whole.raw, whole.raw.includes(CELL_END) ? tableSizes(document) : []);
  const { marks, report } = bookmarksOf(document);
  const held = joined(controlsOf(document), marks).map((each) => ({ ...each, ...placed(each, whole, paragraphs) })).sort((a, b) => a.start - b.start);
  return {
    ...whole,
    paragraphs,
    report,
    text: {
      paragraphs: paragraphs.texts,
      figures: held.flatMap(({ mark, bookmark, control, text, paragraph, offset }) => (mark ? [{ ...mark, text, paragraph, offset, ...(bookmark !== undefined && { bookmark }), ...(control !== undefined && { control }) }] : [])),
      ...(report && { hasReport: true }),
      nameless: held.filter(({ isNamed, mark, text }) => !isNamed && !mark && text !== '').map(({ text }) => text),
    },
  };
}

function bookmarksOf(document: WriterDocument): { readonly marks: readonly Marked[]; readonly report: Stretch | undefined } {
  return withHiddenMarks(document, (bookmarks) => {
    const marks: Marked[] = [];
    let report: Stretch | undefined;
    for (let at = 1, count = bookmarks.Count; at <= count; at += 1) {
      const bookmark = bookmarks.Item(at)!;
      const name = bookmark.Name;
      const mark = readBookmark(name);
      if (mark) marks.push({ mark, bookmark: name, isNamed: true, start: bookmark.Start, end: bookmark.End });
      else if (name === REPORT_MARK) report = { start: bookmark.Start, end: bookmark.End };
    }
    return { marks, report: report && report.end > report.start ? report : undefined };
  });
}

function controlsOf(document: WriterDocument): readonly Marked[] {
  const controls = document.ContentControls;
  const count = controls?.Count ?? 0;
  return Array.from({ length: count }, (_, at): Marked => {
    const control = controls!.Item(at + 1)!;
    const tag = control.Tag;
    const mark = readTag(tag ?? '');
    const { Start: start, End: end } = control.Range;
    return { ...(mark && { mark }), control: at + 1, isNamed: Boolean(tag) || Boolean(control.Title), ...(tag && !mark && { isOfOthers: true }), start, end };
  });
}

/** A bookmark inside a control is the control's: of several around it that of the innermost. */
function joined(controls: readonly Marked[], bookmarks: readonly Marked[]): readonly Marked[] {
  const held = [...controls];
  const alone: Marked[] = [];
  for (const each of bookmarks) {
    const around = held.filter((control) => control.start <= each.start && each.end <= control.end);
    const inner = around.reduce<Marked | undefined>((least, control) => (least && least.end - least.start <= control.end - control.start ? least : control), undefined);
    if (!inner || inner.isOfOthers || inner.bookmark !== undefined) alone.push(each);
    else held[held.indexOf(inner)] = { ...each, ...inner, bookmark: each.bookmark! };
  }
  return [...held, ...alone];
}

function placed({ start, end }: Stretch, { raw, indexAt }: RawText, { starts }: Paragraphs): { readonly text: string; readonly paragraph: number; readonly offset: number } {
  const [from, to] = [indexAt(start), indexAt(end)];
  const paragraph = Math.max(0, starts.findLastIndex((each) => each <= from));
  return { text: raw.slice(from, to), paragraph, offset: from - (starts[paragraph] ?? 0) };
}

function tableSizes(document: WriterDocument) {
  const tables = document.Tables;
  return Array.from({ length: tables.Count }, (_, at) => {
    const table = tables.Item(at + 1)!;
    return { rows: table.Rows.Count, columns: table.Columns.Count };
  });
}
