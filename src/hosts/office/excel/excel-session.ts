/**
 * The way to Excel: one operation after the other, each in an `Excel.run` that waits for a person to leave the cell they are
 * typing in. Two at once would turn each other's events on and off. Errors of Office become HostRefused here.
 */
import { OneAtATime } from '../../one-at-a-time';
import { refusalOf } from '../office-refusal';
import { EXCEL_SENTENCES } from './refusal-sentences';

/** What Office.js puts on the page; never touched before `Office.onReady`. */
export interface OfficeGlobals {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
}

export type Batch<Result> = (context: Excel.RequestContext) => Promise<Result>;

export class ExcelSession {
  private readonly line = new OneAtATime();

  constructor(readonly globals: OfficeGlobals) {}

  supports(excelApi: string): boolean {
    return this.globals.Office.context.requirements.isSetSupported('ExcelApi', excelApi);
  }

  /** @throws HostRefused */
  run<Result>(batch: Batch<Result>): Promise<Result> {
    return this.inLine(() => this.globals.Excel.run({ delayForCellEdit: true }, batch));
  }

  /** Several runs that nothing may come between. */
  inLine<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.line.run(work).catch((error: unknown) => {
      throw refusalOf(error, EXCEL_SENTENCES);
    });
  }
}
