/**
 * WPS 文字 in memory: the object model as far as the product uses it, strict where WPS is strict, with `person` at its keyboard. What is
 * measured, documented or only assumed of the real one stands in docs/wps.md; nothing here may be kinder than that.
 */
import type { Bridge, Failures } from '../bridge';
import { fileSystemOf } from '../file-system';
import { panesOf, pluginStorage } from '../panes';
import { documentOf, selectionOf } from './document';
import { INVISIBLE } from './paper';
import { WriterWorld, type FakeDocument, type WriterOptions } from './world';

export interface FakeWriter {
  /** What pages find under both names that WPS gives it. */
  readonly application: object;
  readonly bridge: Bridge;
  readonly failures: Failures;
  readonly world: WriterWorld;
  /** The document opened first. */
  readonly document: FakeDocument;
  readonly files: Map<string, Uint8Array>;
  readonly person: {
    /** Replaces the first place where `words` stand. */
    overtype(words: string, text: string): void;
    standAt(position: number): void;
    open(fullName: string, text: string): FakeDocument;
    switchTo(document: FakeDocument): void;
    close(document: FakeDocument): void;
  };
  text(): string;
}

const USUAL: WriterOptions = { missing: 'throws', textAsMethod: false, hidden: 'on-request', edgesGrow: false, marksSurvive: false, lacks: [] };

export function fakeWriter(text = '', options: Partial<WriterOptions> = {}, files = new Map<string, Uint8Array>(), fullName = 'C:\\总结\\半年总结.docx'): FakeWriter {
  const world = new WriterWorld({ ...USUAL, ...options });
  const document = world.open(fullName, text);
  const { paper } = document;
  return {
    application: applicationOf(world, files),
    bridge: world.bridge,
    failures: world.bridge.failures,
    world,
    document,
    files,
    person: {
      overtype(words, typed) {
        const at = paper.glyphs.findIndex((_, from) => paper.text(from, from + words.length) === words);
        if (at < 0) throw new Error(`no ${words}`);
        // As a person does: characters go in behind the first one, then the old ones go.
        paper.insert(at + 1, typed);
        paper.delete(at + 1 + typed.length, at + typed.length + words.length);
        paper.delete(at, at + 1);
      },
      standAt: (position) => (document.selection = { start: position, end: position, story: 1 }),
      open: (name, content) => world.open(name, content),
      switchTo: (other) => (world.active = other),
      close(closed) {
        world.documents.splice(world.documents.indexOf(closed), 1);
        world.active = world.documents[0];
      },
    },
    text: () => paper.text(),
  };
}

/** A field or the border of a content control: a position that no text shows. */
export function putInvisible({ paper }: FakeDocument, at: number): void {
  paper.insert(at, '·');
  paper.glyphs[at] = { ...paper.glyphs[at]!, character: INVISIBLE };
}

function applicationOf(world: WriterWorld, files: Map<string, Uint8Array>): object {
  const { bridge, switches } = world;
  return world.host('Application', {
    Name: 'Microsoft Word',
    get Documents() {
      return world.collection('Documents', () => world.documents.map((document) => ({ name: document.fullName, object: () => documentOf(world, document) })));
    },
    get ActiveDocument() {
      return world.active ? documentOf(world, world.active) : null;
    },
    get Selection() {
      return world.active ? selectionOf(world, world.active) : null;
    },
    get ScreenUpdating() {
      return switches.ScreenUpdating;
    },
    set ScreenUpdating(updates: boolean) {
      switches.ScreenUpdating = updates;
    },
    get UndoRecord() {
      return world.host('UndoRecord', {
        StartCustomRecord: (name: string) => world.recording.push(name),
        EndCustomRecord: () => {
          const name = world.recording.pop();
          if (name === undefined) throw new Error('没有撤销记录');
          world.recorded.push(name);
        },
      });
    },
    get ApiEvent() {
      return world.host('ApiEvent', {
        AddApiEventListener: (name: string, listener: () => void) => {
          world.listeners.set(name, (world.listeners.get(name) ?? new Set()).add(listener));
        },
        RemoveApiEventListener: (name: string, listener: () => void) => world.listeners.get(name)?.delete(listener),
      });
    },
    get FileSystem() {
      return fileSystemOf({ bridge, files });
    },
    get Env() {
      return world.host('Env', { GetTempPath: () => 'C:\\Temp', GetHomePath: () => 'C:\\Users\\工会' });
    },
    PluginStorage: pluginStorage(bridge),
    ...panesOf(bridge),
  });
}
