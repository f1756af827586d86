/** An Excel for Office.js to speak with; what a person does goes through `book`. */
import type { SheetContent } from '../../../src/model/workbook';
import { ExcelBook, type BookEvent } from './book/excel-book';
import { saveBook } from './book/book-to-xlsx';
import { RemoteWorkbook } from './book/remote-workbook';
import { LIGHT, OfficeProgram } from './office-program';
import type { Remote } from './rich-api';
import type { HostAnswer, HostDescription } from './window-external';

export type { Failure } from './office-program';

export interface OfficeHostOptions {
  /** Of ExcelApi: 1.9. */
  readonly excelApi: string;
  readonly locale?: 'zh-CN' | 'en-US';
  readonly isReadOnly?: true;
  /** Without getFileAsync. */
  readonly givesNoFile?: true;
  readonly fileName?: string;
  readonly theme?: HostDescription['theme'];
}

const CALL = { getFile: 77, getSlice: 80, releaseFile: 81 } as const;
const RICH_MESSAGE = 33;
const DELAY_FOR_CELL_EDIT = 64;

export class OfficeHost extends OfficeProgram {
  readonly book: ExcelBook;
  readonly description: HostDescription;
  /** A person is typing in a cell: resolves when they are done. */
  cellEdit: Promise<void> | undefined;
  private readonly files = new Map<number, Uint8Array>();

  constructor(sheets: readonly SheetContent[], { excelApi, locale = 'zh-CN', isReadOnly, givesNoFile, fileName = '半年报.xlsx', theme = LIGHT }: OfficeHostOptions) {
    super();
    this.book = new ExcelBook(sheets, fileName);
    this.description = {
      hostInfo: `Excel$Win32$16.01$${locale}$telemetry$$disableLogging$1`,
      appType: 1,
      locale,
      documentUrl: `C:\\报表\\${fileName}`,
      isReadOnly: isReadOnly ?? false,
      requirements: { ExcelApi: excelApi, DelayForCellEdit: '1.1', SharedRuntime: '1.1', RibbonApi: '1.1', Settings: '1.1', ...(!givesNoFile && { CompressedFile: '1.1', File: '1.1' }) },
      theme,
    };
    this.book.onEvent((event) => this.tell(event));
  }

  override async execute(dispId: number, params: readonly unknown[]): Promise<HostAnswer> {
    switch (dispId) {
      case CALL.getFile: {
        const handle = this.files.size + 1;
        this.files.set(handle, await saveBook(this.book));
        return [0, [handle, this.files.get(handle)!.length]];
      }
      case CALL.getSlice: {
        const [handle, offset, size] = params as [number, number, number];
        const slice = this.files.get(handle)!.slice(offset, offset + size);
        return [0, [[...slice], slice.length]];
      }
      case CALL.releaseFile:
        this.files.delete(params[0] as number);
        return [0];
      default:
        return super.execute(dispId, params);
    }
  }

  /** Files given and not yet closed; Excel has room for two. */
  get openFiles(): number {
    return this.files.size;
  }

  protected override root(): Remote {
    return new RemoteWorkbook(this.book);
  }

  protected override async hinders(flags: number): Promise<string | undefined> {
    if (this.cellEdit && !(flags & DELAY_FOR_CELL_EDIT)) return 'InvalidOperationInCellEditMode';
    await this.cellEdit;
    return undefined;
  }

  private tell({ type, payload, target = 'Workbook' }: BookEvent): void {
    this.tellAll({ dispId: RICH_MESSAGE, entries: [[65_536, type, target, JSON.stringify(payload), 1, false]] });
  }
}
