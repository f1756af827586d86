/**
 * The other end of Office.js: takes its calls, has the workbook answer them, and keeps count of round trips and bytes.
 * `failing` makes calls fail as Excel's do; what a person does goes through `book`.
 */
import { ExcelBook, type BookEvent } from './book/excel-book';
import { saveBook } from './book/book-to-xlsx';
import { RemoteWorkbook } from './book/remote-workbook';
import { answer, References, type RichRequest, type RichResponse } from './rich-api';
import type { SheetContent } from '../../../src/model/workbook';
import type { HostAnswer, HostDescription, HostEvent } from './window-external';

export interface RoundTrip {
  readonly sent: number;
  readonly received: number;
  readonly request: RichRequest;
}

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

/** Where a request fails: before anything is done, or at the first action of this name. */
export interface Failure {
  readonly code: string;
  readonly atAction?: string;
  /** How often; always where it is absent. */
  times?: number;
}

const CALL = { getFile: 77, getSlice: 80, releaseFile: 81, richApi: 93 } as const;
const RICH_MESSAGE = 33;
/** Excel on the web. */
const LIMIT_BYTES = 5_000_000;
const STATUS = { requestTooLarge: 5103, responseTooLarge: 5104, lostSession: 5012, busy: 5102 } as const;
const DELAY_FOR_CELL_EDIT = 64;

const LIGHT = { bodyForegroundColor: 0x262626, bodyBackgroundColor: 0xffffff, controlForegroundColor: 0x262626, controlBackgroundColor: 0xf3f2f1 };

export class OfficeHost {
  readonly book: ExcelBook;
  readonly description: HostDescription;
  readonly locale: string;
  /** Requests of the library for its own housekeeping are not among them. */
  readonly trips: RoundTrip[] = [];
  failing: Failure | undefined;
  /** A person is typing in a cell: resolves when they are done. */
  cellEdit: Promise<void> | undefined;
  private readonly references = new References();
  private readonly files = new Map<number, Uint8Array>();
  private readonly listeners: ((event: HostEvent) => void)[] = [];

  constructor(sheets: readonly SheetContent[], { excelApi, locale = 'zh-CN', isReadOnly, givesNoFile, fileName = '半年报.xlsx', theme = LIGHT }: OfficeHostOptions) {
    this.book = new ExcelBook(sheets, fileName);
    this.locale = locale;
    this.description = {
      hostInfo: `Excel$Win32$16.01$${locale}$telemetry$$disableLogging$1`,
      locale,
      documentUrl: `C:\\报表\\${fileName}`,
      isReadOnly: isReadOnly ?? false,
      requirements: { ExcelApi: excelApi, DelayForCellEdit: '1.1', SharedRuntime: '1.1', RibbonApi: '1.1', Settings: '1.1', ...(!givesNoFile && { CompressedFile: '1.1', File: '1.1' }) },
      theme,
    };
    this.book.onEvent((event) => this.tell(event));
  }

  onEvent(listener: (event: HostEvent) => void): void {
    this.listeners.push(listener);
  }

  async execute(dispId: number, params: readonly unknown[]): Promise<HostAnswer> {
    switch (dispId) {
      case CALL.richApi:
        return this.richApi(params[0] as readonly unknown[]);
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
        return [0];
    }
  }

  /** Files given and not yet closed; Excel has room for two. */
  get openFiles(): number {
    return this.files.size;
  }

  /** Objects that the library asked to be kept and has not let go. */
  get keptObjects(): number {
    return this.references.size;
  }

  private async richApi(message: readonly unknown[]): Promise<HostAnswer> {
    const [partition, , , , body, , flags] = message as [string, string, string, readonly string[], string, number, number];
    const request = JSON.parse(body) as RichRequest;
    if (partition === 'WacPartition') return [0, [200, [], JSON.stringify({ Results: request.Actions.map(({ Id }) => ({ ActionId: Id, Value: null })) })]];
    if (letsGo(request)) return [0, [200, [], JSON.stringify(answer(request, new RemoteWorkbook(this.book), this.references))]];
    if (this.cellEdit && !(flags & DELAY_FOR_CELL_EDIT)) return this.failed('InvalidOperationInCellEditMode');
    await this.cellEdit;
    const failure = this.takeFailure(request);
    if (failure) return failure;
    const sent = Buffer.byteLength(body);
    if (sent > LIMIT_BYTES) return [STATUS.requestTooLarge];
    const text = JSON.stringify(answer(this.cut(request), new RemoteWorkbook(this.book), this.references));
    const received = Buffer.byteLength(text);
    this.trips.push({ sent, received, request });
    if (received > LIMIT_BYTES) return [STATUS.responseTooLarge];
    return [0, [200, [], this.atFailingAction(request, text)]];
  }

  /** All that comes before the action that is to fail. */
  private cut(request: RichRequest): RichRequest {
    const at = this.failingIndex(request);
    return at === undefined ? request : { ...request, Actions: request.Actions.slice(0, at) };
  }

  private atFailingAction(request: RichRequest, text: string): string {
    const at = this.failingIndex(request);
    if (at === undefined) return text;
    const code = this.failing!.code;
    this.countFailure();
    return JSON.stringify({ ...(JSON.parse(text) as RichResponse), Error: { Code: code, Message: code, Location: 'Range', ActionIndex: at } });
  }

  private failingIndex({ Actions, ObjectPaths }: RichRequest): number | undefined {
    const name = this.failing?.atAction;
    const at = name === undefined ? -1 : Actions.findIndex((action) => action.Name === name || (action.ActionType === 1 && ObjectPaths[action.ObjectPathId]?.Name === name));
    return at < 0 ? undefined : at;
  }

  private takeFailure(request: RichRequest): HostAnswer | undefined {
    if (!this.failing || this.failing.atAction !== undefined) return undefined;
    const { code } = this.failing;
    this.countFailure();
    const status: Readonly<Record<string, number>> = { RequestPayloadSizeLimitExceeded: STATUS.requestTooLarge, ResponsePayloadSizeLimitExceeded: STATUS.responseTooLarge, InvalidOrTimedOutSession: STATUS.lostSession, ActivityLimitReached: STATUS.busy };
    this.trips.push({ sent: 0, received: 0, request });
    return status[code] === undefined ? this.failed(code) : [status[code]];
  }

  private countFailure(): void {
    const { failing } = this;
    if (failing?.times !== undefined && (failing.times -= 1) <= 0) this.failing = undefined;
  }

  private failed(code: string): HostAnswer {
    const response: RichResponse = { Results: [], Error: { Code: code, Message: code, Location: '', ActionIndex: 0 } };
    return [0, [200, [], JSON.stringify(response)]];
  }

  private tell({ type, payload, target = 'Workbook' }: BookEvent): void {
    const event: HostEvent = { dispId: RICH_MESSAGE, entries: [[65_536, type, target, JSON.stringify(payload), 1, false]] };
    for (const listener of this.listeners) listener(event);
  }
}

/** After Excel.run the library lets go, unasked, of the ranges it kept. */
function letsGo({ Actions }: RichRequest): boolean {
  return Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === '_RemoveReference');
}
