/**
 * What the objects of one fake of 文字 share: the bridge, the documents that are open, what differs between builds, and the events. Refuses
 * what WPS refuses: changes of a protected document, changes out of an event.
 */
import { Bridge } from '../bridge';
import { Paper } from './paper';

export interface WriterOptions {
  /** What Item gives for what is not there. */
  readonly missing: 'throws' | 'null';
  /** Code in the wild finds Text to be a method when it is read. */
  readonly textAsMethod: boolean;
  /** Whether names beginning with an underscore are listed without being asked for. */
  readonly hidden: 'on-request' | 'always';
  /** Whether what is written at the edge of a bookmark belongs to it. */
  readonly edgesGrow: boolean;
  /** Whether a bookmark survives that its text is replaced. */
  readonly marksSurvive: boolean;
  /** Members that this build lacks, of any object. */
  readonly lacks: readonly string[];
}

export interface FakeDocument {
  fullName: string;
  readonly paper: Paper;
  isReadOnly: boolean;
  protection: number;
  tracks: boolean;
  showsHidden: boolean;
  selection: { start: number; end: number; story: number };
  readonly styles: Set<string | number>;
}

export class WriterWorld {
  readonly bridge = new Bridge();
  readonly switches = { ScreenUpdating: true };
  readonly documents: FakeDocument[] = [];
  readonly listeners = new Map<string, Set<(...inputs: unknown[]) => void>>();
  active: FakeDocument | undefined;
  /** Open custom undo records, by name; what was closed stays in `undone`. */
  recording: string[] = [];
  readonly recorded: string[] = [];
  private inEvent = 0;

  constructor(readonly options: WriterOptions) {}

  open(fullName: string, text: string): FakeDocument {
    const paper = new Paper(this.options.edgesGrow);
    if (text !== '') paper.insert(0, text);
    const document: FakeDocument = { fullName, paper, isReadOnly: false, protection: -1, tracks: false, showsHidden: false, selection: { start: 0, end: 0, story: 1 }, styles: new Set([-1, -2, -3, -4]) };
    this.documents.push(document);
    this.active = document;
    return document;
  }

  /** As objects are handed out: without the members this build lacks. */
  host<Members extends object>(kind: string, members: Members): Members {
    for (const name of this.options.lacks) Reflect.deleteProperty(members, name);
    return this.bridge.host(kind, members);
  }

  collection(kind: string, entries: () => readonly { readonly name?: string; readonly object: () => object }[], more: object = {}): object {
    const Item = (which: unknown): object | null => {
      const found = typeof which === 'number' ? entries()[which - 1] : entries().find(({ name }) => name === which);
      if (found) return found.object();
      if (this.options.missing === 'null') return null;
      throw new Error('集合所要求的成员不存在');
    };
    const members = Object.defineProperties({ Item }, Object.getOwnPropertyDescriptors(more));
    Object.defineProperty(members, 'Count', { enumerable: true, configurable: true, get: () => entries().length });
    return this.host(kind, members);
  }

  /** Before every change. @throws where the document does not take it */
  changing(document: FakeDocument): void {
    if (!this.documents.includes(document)) throw new Error('对象已被删除');
    if (this.inEvent > 0) {
      this.bridge.violations.push('写入发生在事件处理程序里');
      throw new Error('写入发生在事件处理程序里');
    }
    if (document.protection !== -1) throw new Error('文档受保护');
  }

  /** Listeners run inside the call that changed something. */
  raise(name: string): void {
    for (const listener of [...(this.listeners.get(name) ?? [])]) {
      this.inEvent += 1;
      try {
        listener();
      } finally {
        this.inEvent -= 1;
      }
    }
  }
}
