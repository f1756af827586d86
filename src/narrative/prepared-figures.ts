/** What a report is drafted from: the forms as read, what the checks found and the rates. A PreparedReport of report.ts is one. */
import type { Finding } from '../model/finding';
import type { Form } from '../model/form';
import type { RateResult } from '../model/rate';

export interface PreparedFigures {
  readonly forms: readonly Form[];
  readonly findings: readonly Finding[];
  readonly rates: readonly RateResult[];
}
