/**
 * Excel, on Windows, Mac and the web, as a SpreadsheetHost, from ExcelApi 1.9 on. What a newer Excel does better is asked for at run
 * time; nothing of Office.js is touched before this is called, after `Office.onReady`.
 */
import type { CellRef } from '../../../model/address';
import type { Workbook } from '../../../model/workbook';
import { HostRefused } from '../../host-refused';
import type { SpreadsheetHost } from '../../host';
import { officeCode } from '../office-refusal';
import { applyEdits } from './apply-edits';
import { CellMarks } from './cell-marks';
import { NO_CHOICES } from './choice-lists';
import { ExcelSession, type OfficeGlobals } from './excel-session';
import { MergesFromFile } from './merges-from-file';
import { isBeyondExcel, readSheets, type ReadSheets } from './read-sheets';
import { readSheetList } from './sheet-list';
import { canSaveFile, saveFile } from './save-file';
import { ExcelWatch } from './watch-excel';

const NEEDED = '1.9';
const TELLS_MERGES = '1.13';

/** @throws HostRefused too-old */
export function excelHost(globals: OfficeGlobals): SpreadsheetHost {
  const session = new ExcelSession(globals);
  if (!session.supports(NEEDED)) throw new HostRefused('too-old', '这个版本的 Excel 太旧，不能使用填报助手；请用 Excel 2021 或更新版本，也可以在网页版里打开工作簿。');
  return new ExcelHost(session);
}

class ExcelHost implements SpreadsheetHost {
  readonly can: SpreadsheetHost['can'];
  private readonly marks: CellMarks;
  private readonly watch: ExcelWatch;
  private readonly merges: MergesFromFile;
  private choices = NO_CHOICES;
  private lacksMerges: boolean;

  constructor(private readonly session: ExcelSession) {
    const { globals } = session;
    const { document, document: { mode } } = globals.Office.context;
    const isEditable = document && mode !== globals.Office.DocumentMode.ReadOnly;
    this.can = { write: isEditable, select: true, mark: isEditable, watch: true, save: canSaveFile(globals) };
    this.marks = new CellMarks(session);
    this.watch = new ExcelWatch(session);
    this.merges = new MergesFromFile(globals);
    this.lacksMerges = !session.supports(TELLS_MERGES);
  }

  async readWorkbook(): Promise<Workbook> {
    const { workbook, seen, hasMerges } = await this.session.inLine(() => this.read());
    this.watch.seen = seen;
    return hasMerges ? workbook : this.session.inLine(() => this.merges.addTo(workbook));
  }

  async apply(edits: Parameters<SpreadsheetHost['apply']>[0]): Promise<void> {
    if (edits.length === 0) return;
    this.merges.forget();
    this.choices = await applyEdits(this.session, edits, this.choices);
  }

  async select(place: CellRef): Promise<void> {
    const hidden = this.watch.seen.some(({ name, visibility }) => name === place.sheet && visibility !== 'visible');
    await this.session.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(place.sheet);
      context.runtime.enableEvents = false;
      if (hidden) sheet.visibility = 'Visible';
      sheet.activate();
      sheet.getRangeByIndexes(place.row - 1, place.column - 1, 1, 1).select();
      context.runtime.enableEvents = true;
      this.watch.ownSelection = place;
      await context.sync().catch(async (error: unknown) => {
        context.runtime.enableEvents = true;
        await context.sync();
        throw officeCode(error) === 'ItemNotFound' ? new HostRefused('place-missing', `工作簿里找不到工作表“${place.sheet}”，可能已经删除或改名；重新校验后再试。`, { cause: error }) : error;
      });
    });
  }

  mark(marks: Parameters<SpreadsheetHost['mark']>[0]): Promise<void> {
    return this.marks.set(marks);
  }

  clearMarks(): Promise<void> {
    return this.marks.set([]);
  }

  onChange(listener: () => void): () => void {
    return this.listening(this.watch.onChange(listener));
  }

  onSelect(listener: (place: CellRef) => void): () => void {
    return this.listening(this.watch.onSelect(listener));
  }

  save(): Promise<Uint8Array> {
    return this.session.inLine(() => saveFile(this.session.globals));
  }

  /** What Excel refuses to register now is registered with the next reading. */
  private listening(stop: () => void): () => void {
    this.session
      .run(async (context) => {
        this.watch.register(context);
        this.watch.seen = await readSheetList(context);
      })
      .catch(() => this.watch.forget());
    return stop;
  }

  /** More than Excel tells at once is read without merged cells, which then come from the file. */
  private async read(): Promise<ReadSheets> {
    try {
      return await this.readOnce(!this.lacksMerges);
    } catch (error) {
      if (this.lacksMerges || !isBeyondExcel(error)) throw error;
      this.lacksMerges = true;
      return this.readOnce(false);
    }
  }

  private readOnce(tellsMerges: boolean): Promise<ReadSheets> {
    return this.session.globals.Excel.run({ delayForCellEdit: true }, async (context) => {
      try {
        this.watch.register(context);
        const read = await readSheets(context, { seen: this.watch.seen, tellsMerges, alongside: this.marks.lookAlongside });
        this.marks.haveLooked();
        return read;
      } catch (error) {
        this.watch.forget();
        this.marks.haveNotLooked();
        throw error;
      }
    });
  }
}
