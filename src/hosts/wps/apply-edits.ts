/**
 * Carries edits out in WPS, all or nothing as far as WPS allows: everything is looked at first, the way back of each change is noted,
 * what was written is read again, and sheets are deleted last. All of it is one turn: the person cannot get in between.
 */
import type { SheetEdit } from '../../model/sheet-edit';
import { CHOICES_SHEET } from '../file/choice-lists';
import { HostRefused } from '../host-refused';
import { refuseEdits } from '../refuse-edits';
import { addressOf } from '../../model/address';
import { ChoiceLists, type ChoiceUsers } from './choice-lists';
import { clearSheet } from './clear-sheet';
import { Journal } from './journal';
import { SHEET_VERY_HIDDEN } from './numbers';
import type { EtProgram, EtSheet, EtWorkbook } from './object-model';
import { planSheets, type SheetPlan } from './plan-sheets';
import { FOR_WRITING, quietly } from './quiet-program';
import { visibilityOf } from './read-workbook';
import { openProtected, protect } from './sheet-protection';
import { firstNotTaken, writeContents, type PlacedContent, type WriteTarget } from './write-contents';
import { writeLayout } from './write-layout';
import { writeLooks } from './write-looks';
import { writeValidations } from './write-validations';
import { writeWidths } from './write-widths';

export const WRITE_FAILED = 'WPS 表格没有接受写入，内容仍是原样；结束正在编辑的单元格，关上打开的对话框后再试。';

/** @throws HostRefused, and the workbook stands as before */
export function applyEdits(program: EtProgram, workbook: EtWorkbook, edits: readonly SheetEdit[], users: ChoiceUsers): void {
  if (edits.length === 0) return;
  const standing = sheetsOf(workbook);
  refuseEdits(standing.map(({ name, sheet }) => ({ name, isVisible: visibilityOf(sheet.Visible) === 'visible' })), edits);
  const plans = planSheets(standing.map(({ name }) => name), edits);
  refuseWorkbook(workbook, plans);
  const journal = new Journal();
  quietly(program, FOR_WRITING, () => {
    const shown = workbook.ActiveSheet;
    try {
      new Writing(workbook, journal, users).carryOut(plans);
    } catch (cause) {
      const isWhole = journal.goBack();
      throw refusalOf(cause, isWhole);
    } finally {
      showAgain(shown);
    }
  });
}

class Writing {
  private readonly closers: (() => void)[] = [];
  private readonly lists = new ChoiceLists(() => this.choicesTarget());

  constructor(private readonly workbook: EtWorkbook, private readonly journal: Journal, private readonly users: ChoiceUsers) {}

  carryOut(plans: readonly SheetPlan[]): void {
    const written = plans.filter(({ isRemoved }) => !isRemoved);
    const targets = written.map((plan) => ({ plan, target: this.open(plan) }));
    const cells = targets.map(({ plan, target }) => {
      const placed = plan.edits.flatMap(placedCells);
      for (const edit of plan.edits) writeContents(target, placedCells(edit));
      return placed;
    });
    targets.forEach(({ plan, target }, at) => this.furnish(plan, target, cells[at]!));
    targets.forEach(({ plan, target }, at) => this.readBack(plan.name, target.sheet, cells[at]!));
    for (const close of this.closers) close();
    this.remove(plans.filter(({ isRemoved }) => isRemoved).map(({ name }) => name), plans.filter(({ start }) => start === 'clear').map(({ name }) => name));
  }

  private open({ name, start }: SheetPlan): WriteTarget {
    if (start === 'make') return { sheet: this.make(name), journal: this.journal, isFresh: true };
    const sheet = sheetNamed(this.workbook, name)!;
    const close = openProtected(sheet, name);
    if (close) this.journal.note(close);
    if (start === 'clear') clearSheet(this.workbook, sheet, this.journal);
    else if (close) this.closers.push(close);
    return { sheet, journal: this.journal, isFresh: start === 'clear' };
  }

  private make(name: string): EtSheet {
    const sheets = this.workbook.Worksheets;
    const made = sheets.Add(undefined, sheets.Item(sheets.Count)!);
    this.journal.note(() => made.Delete());
    made.Name = name;
    if (made.Name !== name) throw new HostRefused('sheet-not-made', `WPS 表格没有建成工作表“${name}”，没有写入；换一个工作表名称后再试。`);
    return made;
  }

  private furnish({ name, start, edits }: SheetPlan, target: WriteTarget, cells: readonly PlacedContent[]): void {
    const { sheet, journal } = target;
    writeLooks(target, cells);
    writeWidths(target, cells);
    writeValidations(target, cells, this.lists);
    if (this.lists.hasGrown) this.users.sheets.add(name);
    const layout = edits.find((edit) => edit.layout)?.layout;
    if (start !== 'keep') writeLayout(this.workbook, target, layout ?? {}, start === 'make');
    if (edits.some((edit) => edit.veryHidden) && sheet.Visible !== SHEET_VERY_HIDDEN) {
      const before = sheet.Visible;
      if (start !== 'make') journal.note(() => (sheet.Visible = before));
      sheet.Visible = SHEET_VERY_HIDDEN;
    }
    if (layout?.isProtected) this.closers.push(() => protect(sheet, layout.takesNewRows ? ['AllowFormattingColumns', 'AllowInsertingRows'] : ['AllowFormattingColumns']));
  }

  private readBack(name: string, sheet: EtSheet, cells: readonly PlacedContent[]): void {
    const place = firstNotTaken(sheet, cells);
    if (place) throw new HostRefused('not-taken', `WPS 表格没有收下“${name}”${addressOf(place)} 的内容，没有写入；看看这一格是否在合并单元格里，改好后再试。`);
  }

  private remove(names: readonly string[], cleared: readonly string[]): void {
    const dropsLists = this.users.forget([...names, ...cleared.filter((name) => !this.lists.hasGrown && name !== CHOICES_SHEET)]);
    const going = dropsLists && !names.includes(CHOICES_SHEET) ? [...names, CHOICES_SHEET] : names;
    for (const [at, name] of going.entries()) {
      const sheet = sheetNamed(this.workbook, name);
      if (!sheet) continue;
      try {
        sheet.Delete();
      } catch (cause) {
        throw notRemoved(name, going.slice(0, at), cause);
      }
      if (sheetNamed(this.workbook, name)) throw notRemoved(name, going.slice(0, at));
    }
  }

  private choicesTarget(): WriteTarget {
    const present = sheetNamed(this.workbook, CHOICES_SHEET);
    if (present) return { sheet: present, journal: this.journal, isFresh: false };
    const sheet = this.make(CHOICES_SHEET);
    sheet.Visible = SHEET_VERY_HIDDEN;
    this.users.isOurs = true;
    return { sheet, journal: this.journal, isFresh: true };
  }
}

function placedCells({ row, column, cells }: SheetEdit): readonly PlacedContent[] {
  return cells.flatMap((line, down) => line.flatMap((content, across) => (content ? [{ row: row + down, column: column + across, content }] : [])));
}

export function sheetsOf(workbook: EtWorkbook): readonly { readonly name: string; readonly sheet: EtSheet }[] {
  const sheets = workbook.Worksheets;
  return Array.from({ length: sheets.Count }, (_, at) => sheets.Item(at + 1)!).map((sheet) => ({ name: sheet.Name, sheet }));
}

/** By comparing names: Item throws in one build and gives null in another for what is not there. */
export function sheetNamed(workbook: EtWorkbook, name: string): EtSheet | undefined {
  return sheetsOf(workbook).find((each) => each.name === name)?.sheet;
}

function refuseWorkbook(workbook: EtWorkbook, plans: readonly SheetPlan[]): void {
  if (workbook.ReadOnly === true) throw new HostRefused('read-only', `“${workbook.Name}”是以只读方式打开的，没有写入；另存一份，在副本里再试。`);
  const isRestructured = plans.some(({ start, isRemoved }) => start === 'make' || isRemoved);
  if (isRestructured && workbook.ProtectStructure === true) throw new HostRefused('structure-protected', '工作簿的结构受保护，不能增删工作表，没有写入；在“审阅”里撤销工作簿保护后再试。');
}

function notRemoved(name: string, gone: readonly string[], cause?: unknown): HostRefused {
  const rest = gone.length > 0 ? `；${gone.map((each) => `“${each}”`).join('、')}已经删去` : '';
  return new HostRefused('not-removed', `WPS 表格没有删去工作表“${name}”，没有写入${rest}；手工删去后再试。`, { cause });
}

function refusalOf(cause: unknown, isWhole: boolean): HostRefused {
  if (!isWhole) return new HostRefused('half-written', 'WPS 表格写到一半停下，没有全部恢复原样；不保存，关闭工作簿后重新打开再试。', { cause });
  if (cause instanceof HostRefused) return cause;
  return new HostRefused('write-failed', WRITE_FAILED, { cause });
}

/** Making and arranging sheets shows them; the person finds the one they were on. */
function showAgain(sheet: EtSheet | null | undefined): void {
  try {
    sheet?.Activate();
  } catch {
    // It was the sheet that is gone now: WPS shows its neighbour.
  }
}
