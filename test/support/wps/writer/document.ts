/** Document, and the selection in it. */
import { bookmarksOf, commentsOf, controlsOf } from './marks';
import { rangeOf, spanOfRange } from './range';
import { tableOf } from './table';
import type { FakeDocument, WriterWorld } from './world';

export function documentOf(world: WriterWorld, document: FakeDocument): object {
  const { paper } = document;
  const open = (): void => {
    if (!world.documents.includes(document)) throw new Error('对象已被删除');
  };
  return world.host('Document', {
    get FullName() {
      open();
      return document.fullName;
    },
    get Name() {
      open();
      return document.fullName.replace(/^.*[\\/]/, '');
    },
    get ReadOnly() {
      return document.isReadOnly;
    },
    get ProtectionType() {
      return document.protection;
    },
    get TrackRevisions() {
      return document.tracks;
    },
    get Content() {
      open();
      return rangeOf(world, document, 0, paper.length);
    },
    get Bookmarks() {
      open();
      return bookmarksOf(world, document);
    },
    get ContentControls() {
      return controlsOf(world, document);
    },
    get Comments() {
      return commentsOf(world, document);
    },
    get Tables() {
      return world.collection('Tables', () => paper.tables.map((table) => ({ object: () => tableOf(world, document, table) })), {
        Add: (range: object, rows: number, columns: number) => {
          world.changing(document);
          const span = spanOfRange.get(range)!;
          const line = `${'\t'.repeat(columns - 1)}\r`;
          // As WPS does: the table stands in front of the paragraph.
          paper.insert(span.start, line.repeat(rows));
          return tableOf(world, document, paper.toTable(span.start, span.start + line.length * rows, rows, columns));
        },
      });
    },
    Range: (start: number = 0, end: number = paper.length) => {
      open();
      return rangeOf(world, document, start, end);
    },
    Activate: () => {
      open();
      world.active = document;
    },
  });
}

export function selectionOf(world: WriterWorld, document: FakeDocument): object {
  const { selection, paper } = document;
  return world.host('Selection', {
    get StoryType() {
      return selection.story;
    },
    get Range() {
      return rangeOf(world, document, selection.start, selection.end);
    },
    Information: (what: number) => (what === 12 ? paper.tables.some(({ start, end }) => start <= selection.start && selection.start < end) : undefined),
    TypeText: (text: string) => {
      world.changing(document);
      if (selection.end > selection.start) paper.replace(selection.start, selection.end, text);
      else paper.insert(selection.start, text);
      document.selection = { start: selection.start + text.length, end: selection.start + text.length, story: 1 };
    },
  });
}
