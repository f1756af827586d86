/**
 * What all objects of one fake share: the bridge, the workbooks that are open, the switches of the program and its events. Refuses
 * what WPS refuses: writes to locked cells of a protected sheet, dialogs nobody can answer, writes out of an event.
 */
import type { Rectangle } from '../../../src/model/address';
import { Bridge } from './bridge';
import { cellIn, type FakeBook, type FakeSheet } from './book';
import { rangeOf } from './range';
import type { Shape } from './shapes';

export interface FakeOptions {
  readonly shape: Shape;
  /** What Item gives for what is not there. */
  readonly missing: 'throws' | 'null';
  /** Some code in the wild finds Address to be a property. */
  readonly addressAsProperty: boolean;
  /** What SaveCopyAs writes. */
  readonly copies: 'xlsx' | 'et' | 'nothing' | 'absent';
}

export interface Switches {
  ScreenUpdating: boolean;
  DisplayAlerts: boolean;
  EnableEvents: boolean;
  Calculation: number;
}

export type Listener = (...inputs: unknown[]) => void;

/** Where a write is refused although the sheet is protected: looks of open cells, too. */
const ALLOWED: Readonly<Record<'content' | 'look' | 'column', number | undefined>> = { content: undefined, look: 0, column: 1 };

export class FakeWorld {
  readonly bridge = new Bridge();
  readonly switches: Switches = { ScreenUpdating: true, DisplayAlerts: true, EnableEvents: true, Calculation: -4105 };
  readonly books: FakeBook[] = [];
  readonly files = new Map<string, Uint8Array>();
  readonly opened: string[] = [];
  readonly listeners = new Map<string, Set<Listener | string>>();
  active: FakeBook | undefined;
  private readonly sheetObjects = new WeakMap<FakeSheet, object>();
  private readonly bookObjects = new WeakMap<FakeBook, object>();
  private inEvent = 0;

  constructor(
    readonly options: FakeOptions,
    private readonly makeSheet: (world: FakeWorld, sheet: FakeSheet) => object,
    private readonly makeBook: (world: FakeWorld, book: FakeBook) => object,
  ) {}

  get shape(): Shape {
    return this.options.shape;
  }

  bookOf(sheet: FakeSheet): FakeBook {
    const book = this.books.find((each) => each.sheets.includes(sheet));
    if (!book) throw new Error('对象已被删除');
    return book;
  }

  sheetObject(sheet: FakeSheet): object {
    const object = this.sheetObjects.get(sheet) ?? this.makeSheet(this, sheet);
    this.sheetObjects.set(sheet, object);
    return object;
  }

  bookObject(book: FakeBook): object {
    const object = this.bookObjects.get(book) ?? this.makeBook(this, book);
    this.bookObjects.set(book, object);
    return object;
  }

  /** Count and Item, from 1; no array, no iterator. */
  collection(kind: string, entries: () => readonly { readonly name: string | undefined; readonly object: object }[], more: object = {}): object {
    const Item = (which: unknown): object | null => {
      const found = typeof which === 'number' ? entries()[which - 1] : entries().find(({ name }) => name?.toLowerCase() === String(which).toLowerCase());
      if (found) return found.object;
      if (this.options.missing === 'null') return null;
      throw new Error('下标越界');
    };
    const members = Object.defineProperties({ Item }, Object.getOwnPropertyDescriptors(more));
    Object.defineProperty(members, 'Count', { enumerable: true, configurable: true, get: () => entries().length });
    return this.bridge.host(kind, members);
  }

  /** Before every change. @throws where the sheet does not take it */
  mutating(sheet: FakeSheet, areas: readonly Rectangle[], kind: 'content' | 'look' | 'column'): void {
    this.writing();
    const book = this.bookOf(sheet);
    book.isSaved = false;
    if (!sheet.protection) return;
    const permission = ALLOWED[kind];
    if (permission !== undefined && sheet.protection.allows[permission]) return;
    const isOpen = kind === 'content' && areas.every((area) => cellsOf(area).every(([row, column]) => !cellIn(sheet, row, column).look.locked));
    if (!isOpen) throw new Error('工作表受保护');
  }

  writing(): void {
    if (this.inEvent > 0) this.violate('写入发生在事件处理程序里');
  }

  /** A box that waits for an answer; hidden where alerts are off. */
  dialog(text: string): void {
    if (this.switches.DisplayAlerts) this.violate(`弹出对话框：${text}`);
  }

  private violate(text: string): never {
    this.bridge.violations.push(text);
    throw new Error(text);
  }

  changed(sheet: FakeSheet, area: Rectangle): void {
    this.raise('SheetChange', sheet, area);
  }

  select(sheet: FakeSheet, area: Rectangle): void {
    const book = this.bookOf(sheet);
    book.selection = area;
    this.raise('SheetSelectionChange', sheet, area);
  }

  activate(sheet: FakeSheet): void {
    const book = this.bookOf(sheet);
    if (sheet.visible !== -1) throw new Error('工作表已隐藏');
    if (this.active !== book) this.active = book;
    if (book.active === sheet) return;
    book.active = sheet;
    this.raise('SheetActivate', sheet);
  }

  /** Listeners run inside the call that changed something, as in WPS. */
  raise(name: string, sheet: FakeSheet, area?: Rectangle): void {
    if (!this.switches.EnableEvents) return;
    const inputs = [this.sheetObject(sheet), ...(area ? [rangeOf(this, sheet, [area])] : [])];
    for (const listener of [...(this.listeners.get(name) ?? [])]) {
      const run = typeof listener === 'string' ? (globalThis as Record<string, unknown>)[listener] : listener;
      this.inEvent += 1;
      try {
        (run as Listener)(...inputs);
      } finally {
        this.inEvent -= 1;
      }
    }
  }
}

function cellsOf({ top, left, bottom, right }: Rectangle): readonly (readonly [number, number])[] {
  if ((bottom - top + 1) * (right - left + 1) > 100_000) return [[top, left]];
  return Array.from({ length: bottom - top + 1 }, (_, down) => Array.from({ length: right - left + 1 }, (__, across) => [top + down, left + across] as const)).flat();
}
