/** What a report is drafted from: the forms as read, what the checks found and the rates. A PreparedReport of report.ts is one. */
import type { StatedExplanation } from '../explanations/explanation';
import type { Previous } from '../forms/elsewhere';
import type { Finding } from '../model/finding';
import type { Form } from '../model/form';
import type { RateResult } from '../model/rate';
import type { Workbook } from '../model/workbook';

export interface PreparedFigures {
  readonly forms: readonly Form[];
  readonly findings: readonly Finding[];
  readonly rates: readonly RateResult[];
  /** What 「审核说明」 says to soft findings, by finding id. */
  readonly explanations?: ReadonlyMap<string, StatedExplanation>;
  /** For notes beside the table, the date of the report and the sheet 「措辞」. */
  readonly workbook?: Workbook;
  /** The workbook of an earlier period, for 同比 where a form has no column for it. */
  readonly previous?: Previous;
}
