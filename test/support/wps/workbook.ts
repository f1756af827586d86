/** Workbook with its sheets, its window and its names. */
import { blankSheet, type FakeBook } from './book';
import { saveBook } from './export-xlsx';
import { rangeOf } from './range';
import { areasOf } from './areas';
import type { FakeWorld } from './world';

export function workbookOf(world: FakeWorld, book: FakeBook): object {
  const { bridge } = world;
  const names = new Map<string, string>();
  const sheets = (kind: string): object => world.collection(kind, () => book.sheets.map((sheet) => ({ name: sheet.name, get object() { return world.sheetObject(sheet); } })), {
    Add: (before?: object | null, after?: object | null, count = 1) => {
      world.writing();
      if (book.hasFixedSheets) throw new Error('工作簿结构受保护');
      const at = after ? indexOf(world, book, after) + 1 : before ? indexOf(world, book, before) : book.sheets.indexOf(book.active);
      let number = book.sheets.length + 1;
      while (book.sheets.some(({ name }) => name === `Sheet${number}`)) number += 1;
      const made = Array.from({ length: count }, (_, more) => blankSheet(`Sheet${number + more}`));
      book.sheets.splice(at, 0, ...made);
      book.active = made[0]!;
      book.isSaved = false;
      return world.sheetObject(made[0]!);
    },
  });
  return bridge.host('Workbook', {
    get FullName() {
      return book.fullName;
    },
    get Name() {
      return book.fullName.replace(/^.*[\\/]/, '');
    },
    get Path() {
      return /[\\/]/.test(book.fullName) ? book.fullName.replace(/[\\/][^\\/]*$/, '') : '';
    },
    get ReadOnly() {
      return book.isReadOnly;
    },
    get ProtectStructure() {
      return book.hasFixedSheets;
    },
    get Saved() {
      return book.isSaved;
    },
    set Saved(isSaved: boolean) {
      book.isSaved = isSaved;
    },
    get ActiveSheet() {
      return world.sheetObject(book.active);
    },
    get Worksheets() {
      return sheets('Worksheets');
    },
    get Sheets() {
      return sheets('Sheets');
    },
    get Windows() {
      return world.collection('Windows', () => [{ name: undefined, object: windowOf(world, book) }]);
    },
    get Names() {
      return world.collection('Names', () => [...names].map(([name, refersTo]) => ({ name, object: bridge.host('Name', { Name: name, RefersTo: refersTo, get RefersToRange() { return named(world, book, refersTo); } }) })), {
        Add: (name: string, refersTo: string) => {
          if (!refersTo.startsWith('=')) throw new Error('引用无效');
          names.set(name, refersTo);
        },
      });
    },
    Activate: () => {
      world.active = book;
    },
    SaveCopyAs: world.options.copies === 'absent' ? undefined : (path: string) => {
      if (world.options.copies === 'nothing') return;
      world.files.set(path, world.options.copies === 'et' ? new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) : saveBook(book));
    },
  });
}

function windowOf(world: FakeWorld, book: FakeBook): object {
  const frozen = (): FakeBook['active']['frozen'] => book.active.frozen;
  let split = { rows: 0, columns: 0 };
  return world.bridge.host('Window', {
    get FreezePanes() {
      return frozen().rows + frozen().columns > 0;
    },
    set FreezePanes(isFrozen: boolean) {
      book.active.frozen = isFrozen ? split : { rows: 0, columns: 0 };
    },
    get SplitRow() {
      return frozen().rows;
    },
    set SplitRow(rows: number) {
      split = { ...split, rows };
    },
    get SplitColumn() {
      return frozen().columns;
    },
    set SplitColumn(columns: number) {
      split = { ...split, columns };
    },
    get DisplayGridlines() {
      return book.active.gridLines;
    },
    set DisplayGridlines(shown: boolean) {
      book.active.gridLines = shown;
    },
    set ScrollRow(_: number) {
      split = { ...split };
    },
    set ScrollColumn(_: number) {
      split = { ...split };
    },
  });
}

function indexOf(world: FakeWorld, book: FakeBook, object: object): number {
  const at = book.sheets.findIndex((sheet) => world.sheetObject(sheet) === object);
  if (at < 0) throw new Error('下标越界');
  return at;
}

function named(world: FakeWorld, book: FakeBook, refersTo: string): object {
  const [, name, address] = /^='?([^'!]+)'?!(.+)$/.exec(refersTo) ?? [];
  const sheet = book.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error('引用无效');
  return rangeOf(world, sheet, areasOf(address!));
}
