/**
 * WPS 表格 in memory: the object model as far as the product uses it, strict where WPS is strict, with `person` at its keyboard. What is
 * measured, documented or only assumed of the real one stands in the table of docs/wps.md; nothing here may be kinder than that.
 */
import { addressOf, type CellRef, type Rectangle } from '../../../src/model/address';
import type { CellValue, SheetContent } from '../../../src/model/workbook';
import { bookOf, cellIn, type FakeBook, type FakeCell, type FakeSheet } from './book';
import type { Bridge, Failures } from './bridge';
import { enter } from './entering';
import { panesOf, pluginStorage } from './panes';
import { fileSystemOf } from './file-system';
import { workbookOf } from './workbook';
import { worksheetOf } from './worksheet';
import { FakeWorld, type FakeOptions, type Listener } from './world';

export interface FakeWps {
  /** What pages find under both names that WPS gives it. */
  readonly application: object;
  readonly bridge: Bridge;
  readonly failures: Failures;
  readonly switches: FakeWorld['switches'];
  readonly files: Map<string, Uint8Array>;
  /** Paths that were given to the system to open. */
  readonly opened: readonly string[];
  /** The workbook opened first. */
  readonly book: FakeBook;
  readonly person: {
    type(place: CellRef, value: CellValue): void;
    click(place: CellRef): void;
    open(fullName: string, sheets: readonly SheetContent[]): FakeBook;
    switchTo(book: FakeBook): void;
    close(book: FakeBook): void;
  };
  sheet(name: string): FakeSheet;
  /** A copy of all that the workbook holds, for comparison. */
  contents(): unknown;
}

const USUAL: FakeOptions = { shape: { block: 'modern', empty: null }, missing: 'throws', addressAsProperty: false, copies: 'xlsx' };

export function fakeWps(sheets: readonly SheetContent[], options: Partial<FakeOptions> = {}, fullName = 'C:\\报表\\半年报.xlsx'): FakeWps {
  const world = new FakeWorld({ ...USUAL, ...options }, worksheetOf, workbookOf);
  const open = (name: string, contents: readonly SheetContent[]): FakeBook => {
    const book = bookOf(name, contents);
    world.books.push(book);
    world.active = book;
    return book;
  };
  const book = open(fullName, sheets);
  const sheetAt = (name: string): FakeSheet => {
    const found = world.active!.sheets.find((sheet) => sheet.name === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  };
  return {
    application: applicationOf(world),
    bridge: world.bridge,
    failures: world.bridge.failures,
    switches: world.switches,
    files: world.files,
    opened: world.opened,
    book,
    person: {
      type({ sheet: name, row, column }, value) {
        const sheet = sheetAt(name);
        enter(cellIn(sheet, row, column), typeof value === 'object' ? null : value);
        world.active!.isSaved = false;
        world.changed(sheet, only(row, column));
      },
      click({ sheet: name, row, column }) {
        world.activate(sheetAt(name));
        world.select(sheetAt(name), only(row, column));
      },
      open,
      switchTo: (other) => (world.active = other),
      close(closed) {
        world.books.splice(world.books.indexOf(closed), 1);
        world.active = world.books[0];
      },
    },
    sheet: sheetAt,
    contents: () => plain(book.sheets.map((sheet) => ({ ...sheet, cells: [...sheet.cells].filter(([, cell]) => !isBlank(cell)).sort(([a], [b]) => a - b) }))),
  };
}

const only = (row: number, column: number): Rectangle => ({ top: row, left: column, bottom: row, right: column });

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (_, each: unknown) => (each instanceof Map ? [...each] : each)));

function isBlank({ value, formula, format, comment, look }: FakeCell): boolean {
  return value === null && formula === undefined && format === 'General' && comment === undefined && look.fill === undefined && look.borders.size === 0 && look.locked;
}

function applicationOf(world: FakeWorld): object {
  const { bridge, switches } = world;
  const flags = Object.fromEntries(Object.keys(switches).map((name) => [name, {
    configurable: true,
    get: () => switches[name as keyof typeof switches],
    set: (value: never) => {
      switches[name as keyof typeof switches] = value;
    },
  }]));
  const members = {
    Name: 'Microsoft Excel',
    get Workbooks() {
      return world.collection('Workbooks', () => world.books.map((book) => ({ name: book.fullName.replace(/^.*[\\/]/, ''), object: world.bookObject(book) })));
    },
    get ActiveWorkbook() {
      return world.active ? world.bookObject(world.active) : null;
    },
    get ActiveSheet() {
      return world.active ? world.sheetObject(world.active.active) : null;
    },
    get Selection() {
      const book = world.active;
      if (!book) return null;
      const { top, left } = book.selection;
      return (world.sheetObject(book.active) as { Range(address: string): object }).Range(addressOf({ row: top, column: left }));
    },
    get ApiEvent() {
      return bridge.host('ApiEvent', {
        AddApiEventListener: (name: string, listener: Listener | string) => {
          const listeners = world.listeners.get(name) ?? new Set();
          world.listeners.set(name, listeners.add(listener));
        },
        RemoveApiEventListener: (name: string, listener?: Listener | string) => {
          if (listener === undefined) world.listeners.delete(name);
          else world.listeners.get(name)?.delete(listener);
        },
      });
    },
    get FileSystem() {
      return fileSystemOf(world);
    },
    get OAAssist() {
      return bridge.host('OAAssist', { ShellExecute: (path: string) => void world.opened.push(path) });
    },
    get Env() {
      return bridge.host('Env', { GetTempPath: () => 'C:\\Temp', GetHomePath: () => 'C:\\Users\\工会', GetDownloadPath: () => 'C:\\Users\\工会\\Downloads' });
    },
    PluginStorage: pluginStorage(bridge),
    Calculate: () => undefined,
    ...panesOf(bridge),
  };
  return bridge.host('Application', Object.defineProperties(members, flags));
}
