/** The half-year form of 白鹭镇总工会 before anybody has filled it in, with the ledger in the same workbook that it is filled from. */
import type { Workbook } from 'exceljs';
import { BAILU } from './ledger-units';
import { addLedger } from './ledger-workbook';
import { townshipWorkbook } from './township-workbook';

export function workbookToFill(): Workbook {
  const { workbook } = townshipWorkbook({ town: BAILU.name, formNumber: '鹭工统1表', year: 2026 }, {});
  addLedger(workbook, BAILU);
  return workbook;
}
