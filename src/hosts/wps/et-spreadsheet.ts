/**
 * WPS 表格 as a SpreadsheetHost. The workbook is the one that was read: when the person has gone to another one, nothing is written,
 * marked or shown there. What changes the workbook waits in one line, since WPS does not bear two at a time.
 */
import type { CellRef } from '../../model/address';
import type { Workbook } from '../../model/workbook';
import type { Mark, SheetEdit, SpreadsheetHost } from '../host';
import { HostRefused } from '../host-refused';
import { Listeners } from '../embedded/listeners';
import { applyEdits, sheetNamed, WRITE_FAILED } from './apply-edits';
import { areaAddress } from './areas';
import { setMarks } from './cell-marks';
import { ChoiceUsers } from './choice-lists';
import { canHandOff, writeHandOff } from './hand-off/hand-off-file';
import type { EtProgram, EtSheet, EtWorkbook } from './object-model';
import { OneAtATime } from '../one-at-a-time';
import { FOR_WRITING, quietly } from './quiet-program';
import { readOpenWorkbook, visibilityOf } from './read-workbook';
import { canCopy, savedCopy } from './saved-copy';
import { translated } from './translated';
import { PersonWatch } from './watch-person';

const NOTHING_OPEN = '还没有打开工作簿，先打开一个工作簿。';

/** Of the workbook the pane works on; an unsaved one has only its name. */
interface Bound {
  readonly workbook: EtWorkbook;
  readonly fullName: string;
  readonly name: string;
}

export class EtSpreadsheet implements SpreadsheetHost {
  readonly can: SpreadsheetHost['can'];
  private readonly watch: PersonWatch;
  private readonly changed = new Listeners<void>();
  private readonly selected = new Listeners<CellRef>();
  private readonly choiceUsers = new ChoiceUsers();
  private bound: Bound | undefined;
  private marks: readonly Mark[] = [];
  private readonly line = new OneAtATime();

  constructor(private readonly program: EtProgram) {
    this.watch = new PersonWatch(program, {
      onChange: () => this.changed.tell(),
      onSelect: (place) => this.selected.tell(place),
      isOurs: (sheet) => this.isOfBound(sheet),
    });
    this.can = { write: true, select: true, mark: true, watch: this.watch.canWatch, save: canCopy(program), ...(canCopy(program) && canHandOff(program) && { handOver: true as const }) };
  }

  readWorkbook(): Promise<Workbook> {
    return this.line.run(async () => {
      const bound = this.bind();
      return translated('read-failed', `“${bound.name}”没有读出来；结束正在编辑的单元格，关上打开的对话框后再试。`, () => readOpenWorkbook(this.program, bound.workbook, turn));
    });
  }

  apply(edits: readonly SheetEdit[]): Promise<void> {
    return this.line.run(async () => {
      const workbook = this.boundWorkbook('没有写入');
      await this.watch.quietly(() => translated('write-failed', WRITE_FAILED, () => applyEdits(this.program, workbook, edits, this.choiceUsers)));
    });
  }

  select({ sheet: name, row, column }: CellRef): Promise<void> {
    return this.line.run(async () => {
      const workbook = this.boundWorkbook('没有定位');
      await this.watch.quietly(() => translated('cannot-select', `没有定位到“${name}”的单元格；结束正在编辑的单元格后再试。`, () => {
        const sheet = sheetNamed(workbook, name);
        if (!sheet) throw new HostRefused('place-missing', `工作簿里找不到工作表“${name}”，重新校验后再试。`);
        if (visibilityOf(sheet.Visible) !== 'visible') throw new HostRefused('sheet-hidden', `工作表“${name}”是隐藏的，不能定位；取消隐藏后再试。`);
        sheet.Activate();
        sheet.Range(areaAddress({ top: row, left: column, bottom: row, right: column })).Select();
      }));
    });
  }

  mark(marks: readonly Mark[]): Promise<void> {
    return this.line.run(async () => {
      const workbook = this.boundWorkbook('没有标记');
      await this.paint(workbook, marks);
      this.marks = marks;
    });
  }

  clearMarks(): Promise<void> {
    return this.mark([]);
  }

  onChange(listener: () => void): () => void {
    return this.changed.add(listener);
  }

  onSelect(listener: (place: CellRef) => void): () => void {
    return this.selected.add(listener);
  }

  save(): Promise<Uint8Array> {
    return this.line.run(() => this.copyOf(this.boundWorkbook('没有另存')));
  }

  handOver(): Promise<void> {
    return this.line.run(async () => {
      const workbook = this.boundWorkbook('没有交给 WPS 文字');
      writeHandOff(this.program, workbook.Name, await this.copyOf(workbook));
    });
  }

  /** Takes its handlers off the program. */
  dispose(): void {
    this.watch.stop();
  }

  /** Without the marks. */
  private async copyOf(workbook: EtWorkbook): Promise<Uint8Array> {
    const { marks } = this;
    if (marks.length > 0) await this.paint(workbook, []);
    try {
      return savedCopy(this.program, workbook);
    } finally {
      if (marks.length > 0) await this.paint(workbook, marks);
    }
  }

  private paint(workbook: EtWorkbook, marks: readonly Mark[]): Promise<void> {
    return this.watch.quietly(() => translated('mark-failed', 'WPS 表格没有标出单元格；结束正在编辑的单元格后再试。', () => quietly(this.program, FOR_WRITING, () => setMarks(workbook, marks))));
  }

  private bind(): Bound {
    const workbook = this.active();
    const bound = { workbook, fullName: workbook.FullName, name: workbook.Name };
    if (this.bound && this.bound.fullName !== bound.fullName) this.marks = [];
    this.bound = bound;
    return bound;
  }

  private active(): EtWorkbook {
    const workbook = translated('nothing-open', NOTHING_OPEN, () => this.program.ActiveWorkbook);
    if (!workbook) throw new HostRefused('nothing-open', NOTHING_OPEN);
    return workbook;
  }

  private boundWorkbook(consequence: string): EtWorkbook {
    const workbook = this.active();
    const isAnother = this.bound && translated('nothing-open', NOTHING_OPEN, () => workbook.FullName) !== this.bound.fullName;
    if (this.bound && isAnother) throw new HostRefused('another-workbook', `现在打开的是“${workbook.Name}”，不是校验过的“${this.bound.name}”，${consequence}；回到“${this.bound.name}”，或重新校验后再试。`);
    return workbook;
  }

  private isOfBound(sheet: EtSheet): boolean {
    const fullName = sheet.Parent?.FullName;
    return fullName === undefined || this.bound === undefined || fullName === this.bound.fullName;
  }
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
