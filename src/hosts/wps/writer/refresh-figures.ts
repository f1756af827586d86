/**
 * Renews figures where they stand. Each is found by its mark and compared with what was read: one that was typed over, moved out of its
 * mark or deleted since stops all of it before anything is written. Replacing the text of a bookmark takes the bookmark away, so that
 * each is marked anew.
 */
import type { FigureRenewal } from '../../../model/document-text';
import { figureBookmark, figureTag } from '../../../writers/docx/figure-mark';
import { HostRefused } from '../../host-refused';
import type { Journal } from '../journal';
import { textOf } from './document-text';
import { withHiddenMarks } from './hidden-marks';
import { nextOrder, notTaken } from './insert-report';
import { readDocument, type Reading, type WriterFigure } from './read-document';
import type { WriterBookmarks, WriterDocument, WriterRange } from './writer-model';

interface Renewal {
  readonly from: WriterFigure;
  readonly id: string;
  readonly text: string;
  readonly bookmark: string;
}

/** @throws HostRefused changed-since; or whatever WPS throws, and the journal then leads back */
export function refreshFigures(document: WriterDocument, read: Reading, renewals: readonly FigureRenewal[], journal: Journal): void {
  const now = readDocument(document);
  let order = nextOrder(now);
  const planned = renewals.map(({ figure, id, text }): Renewal => {
    const from = standingFigure(figure, read, now);
    const kept = /^_f(\d+)_/.exec(from.bookmark ?? '')?.[1];
    return { from, id, text, bookmark: figureBookmark(kept === undefined ? order++ : Number(kept), id, text) };
  });
  withHiddenMarks(document, (bookmarks) => {
    for (const renewal of planned) renew(document, bookmarks, renewal, journal);
  });
  readBack(readDocument(document), now, planned);
}

/** The figure by its mark, as it was read. @throws HostRefused changed-since */
function standingFigure(figure: FigureRenewal['figure'], read: Reading, now: Reading): WriterFigure {
  const known = read.text.figures.find((each) => each === figure || (each.key === figure.key && each.paragraph === figure.paragraph && each.offset === figure.offset));
  const same = known && now.text.figures.filter((each) => (known.bookmark === undefined ? each.key === known.key && each.control === known.control : each.bookmark === known.bookmark));
  const [found] = same ?? [];
  if (!found || found.text !== figure.text || found.text === '') throw new HostRefused('changed-since', `文中的“${figure.text}”在核对之后改动过，没有更新；再点一次“更新文中数字”。`);
  return found;
}

function renew(document: WriterDocument, bookmarks: WriterBookmarks, { from, id, text, bookmark }: Renewal, journal: Journal): void {
  const control = from.control === undefined ? undefined : document.ContentControls!.Item(from.control)!;
  const range = control?.Range ?? bookmarks.Item(from.bookmark!)!.Range;
  if (textOf(range) !== from.text) throw notTaken();
  const tag = control?.Tag;
  write(document, bookmarks, range, { from: from.bookmark, to: bookmark, text }, () => {
    journal.note(() => withHiddenMarks(document, (marks) => {
      const written = marks.Exists(bookmark) ? marks.Item(bookmark)!.Range : document.Range(range.Start, range.Start + text.length);
      if (textOf(written) === text) write(document, marks, written, { from: bookmark, ...(from.bookmark !== undefined && { to: from.bookmark }), text: from.text });
      if (control && tag !== undefined) control.Tag = tag;
    }));
  });
  if (control) control.Tag = figureTag(id, text);
}

interface Change {
  readonly from: string | undefined;
  readonly to?: string;
  readonly text: string;
}

function write(document: WriterDocument, bookmarks: WriterBookmarks, range: WriterRange, { from, to, text }: Change, about: () => void = () => undefined): void {
  const start = range.Start;
  about();
  range.Text = text;
  if (from !== undefined && from !== to && bookmarks.Exists(from)) bookmarks.Item(from)!.Delete();
  if (to !== undefined) bookmarks.Add(to, document.Range(start, start + text.length));
}

/** Every paragraph as it was but for the figures, and each figure in its mark. */
function readBack({ text }: Reading, before: Reading, planned: readonly Renewal[]): void {
  const expected = [...before.text.paragraphs];
  for (const { from, text: written } of [...planned].sort((a, b) => b.from.offset - a.from.offset)) {
    const paragraph = expected[from.paragraph]!;
    expected[from.paragraph] = paragraph.slice(0, from.offset) + written + paragraph.slice(from.offset + from.text.length);
  }
  const held = new Map(text.figures.map((figure) => [figure.bookmark, figure.text]));
  const isSame = text.paragraphs.length === expected.length && text.paragraphs.every((paragraph, at) => paragraph === expected[at]);
  if (!isSame || planned.some(({ bookmark, text: written }) => held.get(bookmark) !== written)) throw notTaken();
}
