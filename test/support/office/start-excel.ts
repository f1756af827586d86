/** An Excel with a workbook in it and the add-in's page open: the real Office.js, and the other end of it for the test. */
import type { SheetContent } from '../../../src/model/workbook';
import { OfficeHost, type OfficeHostOptions } from './office-host';
import { openOfficePage, type OfficePage } from './office-page';

export interface RunningExcel extends Pick<OfficePage, 'Office' | 'Excel'> {
  readonly at: OfficeHost;
}

export async function startExcel(sheets: readonly SheetContent[], options: OfficeHostOptions): Promise<RunningExcel> {
  const at = new OfficeHost(sheets, options);
  const { Office, Excel } = await openOfficePage(at);
  return { at, Office, Excel };
}
