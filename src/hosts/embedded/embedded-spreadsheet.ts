/**
 * The embedded spreadsheet: Univer in an element of the page, as a SpreadsheetHost. One of these lives as long as the
 * page; `open` replaces the workbook in it.
 */
import { ICommandService, LifecycleStages, type Injector } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { samePlace, type CellRef } from '../../model/address';
import type { Workbook } from '../../model/workbook';
import type { Mark, SheetEdit, SpreadsheetHost } from '../host';
import { openXlsx } from '../file/guard-xlsx';
import { untransferable } from '../file/untransferable';
import { unreadableFile } from '../file/workbook-unreadable';
import { HostRefused } from '../host-refused';
import { applyEdits } from './apply-edits';
import { CellMarks } from './cell-marks';
import { createUniver } from './create-univer';
import { FormulaDataModel, type FWorkbook } from './facade';
import { goToCell } from './go-to-cell';
import { Listeners } from './listeners';
import { loadFile } from './load-exceljs';
import { withOwnFormulas, type FormulaAt } from './own-formulas';
import { readUniverWorkbook } from './read-workbook';
import { saveFile } from './save-file';
import { registerRecords } from './set-sheet-record';
import { watchEdits, type EditWatch } from './watch-edits';
import { sheetId, workbookFromFile } from './workbook-from-file';

interface OpenFile {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** Ids of sheets that no list of sheets offers to show. */
  readonly veryHidden: Set<string>;
  readonly lostInCopy: readonly string[];
}

export class EmbeddedSpreadsheet implements SpreadsheetHost {
  readonly can = { write: true, select: true, mark: true, watch: true, save: true };
  /** Univer itself, for the page that embeds it. */
  readonly univer: FUniver;
  private readonly injector: Injector;
  private readonly watch: EditWatch;
  private marks: CellMarks | undefined;
  private readonly changed = new Listeners<void>();
  private readonly selected = new Listeners<CellRef>();
  private readonly modified = new Listeners<boolean>();
  private file: OpenFile | undefined;
  private opened = 0;
  private lastSelected: CellRef | undefined;
  private calculated: Promise<unknown> = Promise.resolve();

  constructor(private readonly element: HTMLElement) {
    const { univer, api } = createUniver(element);
    this.univer = api;
    this.injector = univer.__getInjector();
    registerRecords(this.injector.get(ICommandService));
    this.watch = watchEdits(api, {
      onWrite: () => {
        this.awaitCalculation();
        this.modified.tell(true);
      },
      onEdit: () => this.changed.tell(),
      onSelect: () => this.tellSelection(),
    });
  }

  /** @throws WorkbookUnreadable, and the workbook shown before stays */
  async open(bytes: Uint8Array, name: string): Promise<void> {
    const file = await loadFile(bytes, name);
    this.opened += 1;
    const snapshot = workbookFromFile(file, `workbook-${this.opened}`, name);
    const veryHidden = new Set(file.worksheets.flatMap((sheet, index) => (sheet.state === 'veryHidden' ? [sheetId(index)] : [])));
    await this.watch.quietly(async () => {
      const previous = this.univer.getActiveWorkbook();
      if (previous) this.univer.disposeUnit(previous.getId());
      this.univer.createWorkbook(snapshot);
      // Univer starts its services with its first workbook.
      this.marks ??= new CellMarks(this.injector);
      this.marks.set([]);
      this.file = { bytes, name, veryHidden, lostInCopy: untransferable(openXlsx(bytes, unreadableFile(name), name).names) };
      this.awaitCalculation();
      await painted(this.univer);
    });
    this.modified.tell(false);
  }

  async readWorkbook(): Promise<Workbook> {
    await this.calculated;
    const { file, workbook } = this;
    return readUniverWorkbook(workbook.getWorkbook(), {
      fileName: file?.name ?? workbook.getName(),
      veryHidden: file?.veryHidden ?? new Set(),
      formulaAt: this.formulaAt,
    });
  }

  async apply(edits: readonly SheetEdit[]): Promise<void> {
    this.watch.quietly(() => applyEdits(this.injector, this.workbook, edits));
    for (const { sheet, veryHidden } of edits) {
      const id = veryHidden && this.workbook.getSheetByName(sheet)?.getSheetId();
      if (id) this.file?.veryHidden.add(id);
    }
    await this.calculated;
  }

  async select({ sheet: name, row, column }: CellRef): Promise<void> {
    const sheet = this.workbook.getSheetByName(name);
    if (!sheet || row > sheet.getMaxRows() || column > sheet.getMaxColumns()) throw new HostRefused('place-missing', `工作簿里找不到工作表“${name}”的这个单元格，重新校验后再试。`);
    this.lastSelected = undefined;
    await this.watch.quietly(() => goToCell(sheet, row - 1, column - 1, this.element.clientWidth));
  }

  async mark(marks: readonly Mark[]): Promise<void> {
    this.marks?.set(marks);
    this.workbook.getActiveSheet().refreshCanvas();
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

  /** What a saved copy lacks of the file that is open: 图表, 数据透视表. Empty where nothing is lost. */
  get lostInCopy(): readonly string[] {
    return this.file?.lostInCopy ?? [];
  }

  /** Whether there is something to save, told whenever it may have changed, whoever wrote. */
  onModified(listener: (isModified: boolean) => void): () => void {
    return this.modified.add(listener);
  }

  async save({ isCopy }: { readonly isCopy?: true } = {}): Promise<Uint8Array> {
    await this.calculated;
    if (!this.file) throw new HostRefused('nothing-open', '还没有打开工作簿，先打开一个 .xlsx 工作簿。');
    const bytes = await saveFile(this.file.bytes, this.file.name, withOwnFormulas(this.workbook.save(), this.formulaAt), this.file.veryHidden);
    if (!isCopy) this.modified.tell(false);
    return bytes;
  }

  private get workbook(): FWorkbook {
    const workbook = this.univer.getActiveWorkbook();
    if (!workbook) throw new HostRefused('nothing-open', '还没有打开工作簿，先打开一个 .xlsx 工作簿。');
    return workbook;
  }

  private readonly formulaAt: FormulaAt = (sheet, row, column) =>
    this.injector.get(FormulaDataModel).getFormulaStringByCell(row, column, sheet, this.workbook.getId()) ?? undefined;

  /** Asked for at once, as Univer only follows a calculation that starts after the asking. */
  private awaitCalculation(): void {
    this.calculated = Promise.all([this.calculated, this.univer.getFormula().onCalculationResultApplied()]);
  }

  private tellSelection(): void {
    const sheet = this.workbook.getActiveSheet();
    const range = sheet.getActiveRange();
    if (!range) return;
    const place = { sheet: sheet.getSheetName(), row: range.getRow() + 1, column: range.getColumn() + 1 };
    // One click selects several times over: as the button goes down, moves and comes up.
    if (this.lastSelected && samePlace(place, this.lastSelected)) return;
    this.lastSelected = place;
    this.selected.tell(place);
  }
}

/** Before its first painting Univer knows no canvas to repaint or scroll, and it selects A1 by itself right after. */
async function painted(univer: FUniver): Promise<void> {
  await new Promise<void>((resolve) => {
    if (univer.getCurrentLifecycleStage() >= LifecycleStages.Rendered) {
      resolve();
      return;
    }
    const subscription = univer.addEvent(univer.Event.LifeCycleChanged, ({ stage }) => {
      if (stage < LifecycleStages.Rendered) return;
      subscription.dispose();
      resolve();
    });
  });
  for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
}
