/** Worksheet, with its protection, page, names of places and links. */
import type { Rectangle } from '../../../src/model/address';
import { checked } from './areas';
import { cellIn, LAST_COLUMN, LAST_ROW, placeOf, type FakeSheet } from './book';
import { enter } from './entering';
import { areasOfRange, rangeFrom, rangeOf } from './range';
import type { FakeWorld } from './world';

const PERMISSIONS = ['AllowFormattingCells', 'AllowFormattingColumns', 'AllowFormattingRows', 'AllowInsertingColumns', 'AllowInsertingRows', 'AllowInsertingHyperlinks', 'AllowDeletingColumns', 'AllowDeletingRows', 'AllowSorting', 'AllowFiltering', 'AllowUsingPivotTables'] as const;
/** Password, DrawingObjects, Contents, Scenarios and UserInterfaceOnly come first. */
const BEFORE_PERMISSIONS = 5;

const PAGE_MEMBERS = ['PaperSize', 'Orientation', 'Zoom', 'FitToPagesWide', 'FitToPagesTall', 'PrintTitleRows', 'PrintTitleColumns', 'PrintArea', 'CenterFooter', 'CenterHorizontally', 'TopMargin', 'BottomMargin', 'LeftMargin', 'RightMargin', 'HeaderMargin', 'FooterMargin'];

export function worksheetOf(world: FakeWorld, sheet: FakeSheet): object {
  const { bridge } = world;
  const whole: Rectangle = { top: 1, left: 1, bottom: LAST_ROW, right: LAST_COLUMN };
  const structure = (): void => {
    world.writing();
    if (world.bookOf(sheet).hasFixedSheets) throw new Error('工作簿结构受保护');
  };
  return bridge.host('Worksheet', {
    get Name() {
      return sheet.name;
    },
    set Name(name: string) {
      structure();
      const isTaken = world.bookOf(sheet).sheets.some((each) => each !== sheet && each.name.toLowerCase() === name.toLowerCase());
      if (name === '' || name.length > 31 || /[:\\/?*[\]]/.test(name) || isTaken) throw new Error('工作表名称无效');
      sheet.name = name;
    },
    get Index() {
      return world.bookOf(sheet).sheets.indexOf(sheet) + 1;
    },
    get Visible() {
      return sheet.visible;
    },
    set Visible(visible: number) {
      structure();
      if (visible !== -1 && isLastSeen(world, sheet)) throw new Error('至少要有一张可见的工作表');
      sheet.visible = visible;
      const book = world.bookOf(sheet);
      if (book.active === sheet && visible !== -1) book.active = book.sheets.find((each) => each.visible === -1)!;
    },
    get Parent() {
      return world.bookObject(world.bookOf(sheet));
    },
    get UsedRange() {
      return rangeOf(world, sheet, [usedArea(sheet)]);
    },
    get Cells() {
      return rangeOf(world, sheet, [whole]);
    },
    Range: (from: unknown, to?: unknown) => rangeFrom(world, sheet, from, to),
    Activate: () => world.activate(sheet),
    Delete: () => {
      structure();
      const book = world.bookOf(sheet);
      if (isLastSeen(world, sheet)) throw new Error('工作簿中至少要有一张可见的工作表');
      world.dialog('将永久删除工作表');
      book.sheets = book.sheets.filter((each) => each !== sheet);
      book.isSaved = false;
      if (book.active === sheet) book.active = book.sheets.find((each) => each.visible === -1)!;
    },
    get ProtectContents() {
      return sheet.protection !== undefined;
    },
    get Protection() {
      return bridge.host('Protection', Object.fromEntries(PERMISSIONS.map((name, at) => [name, sheet.protection?.allows[at] ?? false])));
    },
    Protect: (...inputs: unknown[]) => {
      world.writing();
      sheet.protection = { password: String(inputs[0] ?? ''), allows: PERMISSIONS.map((_, at) => inputs[at + BEFORE_PERMISSIONS] === true) };
    },
    Unprotect: (password?: string) => {
      world.writing();
      if (sheet.protection && sheet.protection.password !== '' && password === undefined) world.dialog('输入密码');
      if (sheet.protection && sheet.protection.password !== (password ?? '')) throw new Error('密码不正确');
      delete sheet.protection;
    },
    get PageSetup() {
      const members = Object.fromEntries(PAGE_MEMBERS.map((name) => [name, {
        configurable: true,
        get: () => sheet.page[name],
        set: (value: unknown) => {
          world.mutating(sheet, [], 'look');
          sheet.page[name] = value;
        },
      }]));
      return bridge.host('PageSetup', Object.defineProperties({}, members));
    },
    get Comments() {
      return world.collection('Comments', () => [...sheet.cells.values()].flatMap((cell) => (cell.comment === undefined ? [] : [{ name: undefined, object: { text: cell.comment } }])));
    },
    get Hyperlinks() {
      return bridge.host('Hyperlinks', {
        Add: (anchor: object, _address: string, _subAddress?: string, _tip?: string, text?: string) => {
          const { areas } = areasOfRange.get(anchor)!;
          world.mutating(sheet, areas, 'content');
          if (text !== undefined) enter(cellIn(sheet, areas[0]!.top, areas[0]!.left), text);
        },
      });
    },
  });
}

function isLastSeen(world: FakeWorld, sheet: FakeSheet): boolean {
  return sheet.visible === -1 && world.bookOf(sheet).sheets.every((each) => each === sheet || each.visible !== -1);
}

/** The box around all cells with content or a look of their own, which need not begin at A1; A1 on an empty sheet. */
function usedArea(sheet: FakeSheet): Rectangle {
  const places = [...sheet.cells.keys()].map(placeOf);
  for (const merge of sheet.merges) places.push({ row: merge.top, column: merge.left }, { row: merge.bottom, column: merge.right });
  if (places.length === 0) return { top: 1, left: 1, bottom: 1, right: 1 };
  const area = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const { row, column } of places) {
    area.top = Math.min(area.top, row);
    area.left = Math.min(area.left, column);
    area.bottom = Math.max(area.bottom, row);
    area.right = Math.max(area.right, column);
  }
  return checked(area);
}
