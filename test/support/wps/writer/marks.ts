/** What hangs on the text of a document: bookmarks, content controls and comments. */
import { rangeOf, spanOfRange } from './range';
import type { FakeDocument, WriterWorld } from './world';

const NAME = /^[\p{L}_][\p{L}\p{N}_]{0,39}$/u;

export function bookmarksOf(world: WriterWorld, document: FakeDocument): object {
  const { paper } = document;
  const listed = () => {
    const seesHidden = document.showsHidden || world.options.hidden === 'always';
    return [...paper.bookmarks].filter(({ name }) => seesHidden || !name.startsWith('_')).sort((a, b) => (a.name < b.name ? -1 : 1));
  };
  return world.collection('Bookmarks', () => listed().map(({ name }) => ({ name, object: () => bookmark(world, document, name) })), {
    get ShowHidden() {
      return document.showsHidden;
    },
    set ShowHidden(shows: boolean) {
      document.showsHidden = shows;
    },
    Exists: (name: string) => listed().some((each) => each.name === name),
    Add: (name: string, range: object) => {
      world.changing(document);
      const span = spanOfRange.get(range);
      if (!NAME.test(name)) throw new Error('书签名无效');
      if (!span || span.document !== document || span.end > paper.length) throw new Error('类型不匹配');
      paper.bookmarks = [...paper.bookmarks.filter((each) => each.name !== name), { name, start: span.start, end: span.end }];
      return bookmark(world, document, name);
    },
  });
}

function bookmark(world: WriterWorld, document: FakeDocument, name: string): object {
  const held = () => {
    const found = document.paper.bookmarks.find((each) => each.name === name);
    if (!found) throw new Error('对象已被删除');
    return found;
  };
  return world.host('Bookmark', {
    get Name() {
      return held().name;
    },
    get Start() {
      return held().start;
    },
    get End() {
      return held().end;
    },
    get Range() {
      return rangeOf(world, document, held().start, held().end);
    },
    Delete: () => {
      world.changing(document);
      document.paper.bookmarks = document.paper.bookmarks.filter((each) => each.name !== name);
    },
  });
}

/** A control stays what it is while its text is replaced. */
export function controlsOf(world: WriterWorld, document: FakeDocument): object {
  return world.collection('ContentControls', () => [...document.paper.controls].sort((a, b) => a.start - b.start).map((control) => ({
    object: () => {
      const held = () => {
        if (!document.paper.controls.includes(control)) throw new Error('对象已被删除');
        return control;
      };
      return world.host('ContentControl', {
        get Tag() {
          return held().tag;
        },
        set Tag(tag: string) {
          world.changing(document);
          held().tag = tag;
        },
        get Title() {
          return held().title;
        },
        get Range() {
          return rangeOf(world, document, held().start, held().end);
        },
      });
    },
  })));
}

/** Of each, `Range` is the text of the remark, which is no part of the document. */
export function commentsOf(world: WriterWorld, document: FakeDocument): object {
  const { paper } = document;
  return world.collection('Comments', () => paper.comments.map((comment) => ({
    object: () => world.host('Comment', {
      Range: world.host('Range', { get Text() {
        return world.options.textAsMethod ? () => comment.text : comment.text;
      } }),
      Delete: () => {
        world.changing(document);
        paper.comments = paper.comments.filter((each) => each !== comment);
      },
    }),
  })), {
    Add: (range: object, text: string) => {
      world.changing(document);
      const span = spanOfRange.get(range);
      if (!span || span.document !== document || typeof text !== 'string') throw new Error('类型不匹配');
      paper.comments.push({ start: span.start, end: span.end, text });
      return null;
    },
  });
}
