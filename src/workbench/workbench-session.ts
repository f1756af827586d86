/**
 * What the workbench knows and does, without a framework: which workbook is open, which is being opened, what failed.
 * A workbook that cannot be opened leaves the one before in place; one with unsaved changes is asked about first.
 */
import type { EmbeddedSpreadsheet } from '../hosts/embedded/embedded-spreadsheet';
import { InputError } from '../model/input-error';
import { XLSX, type WorkbookFile } from './workbook-files';
import type { WorkbenchWords } from './words';

export interface WorkbenchState {
  readonly spreadsheet: EmbeddedSpreadsheet | undefined;
  readonly fileName: string | undefined;
  /** Grows with each workbook opened, the same file twice included. */
  readonly opened: number;
  readonly opening: string | undefined;
  readonly isModified: boolean;
  /** Waits for an answer about unsaved changes. */
  readonly waiting: WorkbookFile | undefined;
  readonly refusal: string | undefined;
}

export interface WorkbenchSurroundings {
  startSpreadsheet(): Promise<EmbeddedSpreadsheet>;
  download(fileName: string, bytes: Uint8Array, mime: string): void;
  words(): WorkbenchWords;
}

const AT_FIRST: WorkbenchState = { spreadsheet: undefined, fileName: undefined, opened: 0, opening: undefined, isModified: false, waiting: undefined, refusal: undefined };

export class WorkbenchSession {
  private current = AT_FIRST;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly around: WorkbenchSurroundings) {}

  readonly state = (): WorkbenchState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Opens it, or asks first where changes would be lost. */
  async request(file: WorkbookFile): Promise<void> {
    if (this.current.opening !== undefined) return;
    if (this.current.isModified) this.update({ waiting: file });
    else await this.open(file);
  }

  async answer(choice: 'save' | 'discard' | 'cancel'): Promise<void> {
    const { waiting } = this.current;
    this.update({ waiting: undefined });
    if (!waiting || choice === 'cancel') return;
    if (choice === 'save' && !(await this.save())) return;
    await this.open(waiting);
  }

  /** @returns whether it was saved */
  async save(): Promise<boolean> {
    const { spreadsheet, fileName } = this.current;
    if (!spreadsheet || fileName === undefined) return false;
    return this.attempt(async () => {
      this.around.download(fileName, await spreadsheet.save(), XLSX);
      const lost = spreadsheet.lostInCopy;
      if (lost.length > 0) this.update({ refusal: this.around.words().lost(fileName, lost) });
    });
  }

  refuse(sentence: string): void {
    this.update({ refusal: sentence });
  }

  dismiss(): void {
    this.update({ refusal: undefined });
  }

  private async open(file: WorkbookFile): Promise<void> {
    this.update({ opening: file.name, refusal: undefined });
    await this.attempt(async () => {
      const bytes = await file.bytes();
      const spreadsheet = this.current.spreadsheet ?? (await this.start());
      await spreadsheet.open(bytes, file.name);
      this.update({ fileName: file.name, opened: this.current.opened + 1 });
    });
    this.update({ opening: undefined });
  }

  private async start(): Promise<EmbeddedSpreadsheet> {
    const spreadsheet = await this.around.startSpreadsheet();
    spreadsheet.onModified((isModified) => this.update({ isModified }));
    this.update({ spreadsheet });
    return spreadsheet;
  }

  private async attempt(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      this.update({ refusal: error instanceof InputError ? detail : this.around.words().unexpected(detail) });
      return false;
    }
  }

  private update(change: Partial<WorkbenchState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of [...this.listeners]) listener();
  }
}
