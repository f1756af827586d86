/** 基层单位台账: a head of two rows, one row a unit, a 合计 row of SUM formulas with their results kept. */
import type { CellValue, PaperSize, Workbook, Worksheet } from 'exceljs';
import { columnName } from '../../model/address';
import { ledgerUnits, YUNXI, type LedgerPlace, type LedgerUnit } from './ledger-units';
import { BODY, BOX, CENTRE, COUNT, DAY, GROUP, HEAD, LEFT, RIGHT, SMALL, TITLE, lay } from './look';
import { emptyWorkbook } from './workbook-bytes';

interface LedgerColumn {
  readonly head: string;
  /** The upper head that it shares with its neighbours. */
  readonly group?: string;
  readonly width: number;
  readonly of: (unit: LedgerUnit, at: number) => CellValue;
  readonly total?: (unit: LedgerUnit) => number;
  readonly format?: string;
}

const yesNo = (answer: boolean) => (answer ? '是' : '否');
const counted = (head: string, of: (unit: LedgerUnit) => number, group?: string, width = 9): LedgerColumn => ({ head, width, of, total: of, format: COUNT, ...(group && { group }) });
const answered = (head: string, of: (unit: LedgerUnit) => boolean, group?: string): LedgerColumn => ({ head, width: 12, of: (unit) => yesNo(of(unit)), ...(group && { group }) });

const COLUMNS: readonly LedgerColumn[] = [
  { head: '序号', width: 6, of: (_unit, at) => at + 1 },
  { head: '单位名称', width: 32, of: ({ name }) => name },
  { head: '统一社会信用代码', width: 22, of: ({ creditCode }) => creditCode },
  { head: '单位性质', width: 18, of: ({ type }) => type },
  { head: '建会时间', width: 12, of: ({ founded }) => founded, format: DAY },
  counted('职工人数', ({ employees }) => employees, '职工情况（人）'),
  counted('女职工', ({ womenEmployees }) => womenEmployees, '职工情况（人）'),
  counted('农民工', ({ migrantWorkers }) => migrantWorkers, '职工情况（人）'),
  counted('会员人数', ({ members }) => members, '会员情况（人）'),
  counted('女会员', ({ womenMembers }) => womenMembers, '会员情况（人）'),
  counted('农民工会员', ({ migrantMembers }) => migrantMembers, '会员情况（人）', 10),
  counted('专职工会工作人员', ({ fullTimeStaff }) => fullTimeStaff, undefined, 11),
  answered('是否建立女职工委员会', ({ hasWomenCommittee }) => hasWomenCommittee),
  answered('是否签订集体合同', ({ hasContract }) => hasContract, '集体协商'),
  counted('集体合同覆盖职工数', ({ covered }) => covered, '集体协商', 11),
  answered('是否签订工资专项集体合同', ({ hasWageContract }) => hasWageContract, '集体协商'),
  answered('是否签订女职工专项集体合同', ({ hasWomenContract }) => hasWomenContract, '集体协商'),
  answered('是否建立职代会', ({ hasCongress }) => hasCongress, '民主管理'),
  counted('职代会召开次数', ({ congressMeetings }) => congressMeetings, '民主管理'),
  answered('是否厂务公开', ({ hasOpenAffairs }) => hasOpenAffairs, '民主管理'),
  counted('工会经费（元）', ({ dues }) => dues, undefined, 13),
];

const HEAD_ROW = 3;
const FIRST_ROW = 5;

export function ledgerWorkbook(): Workbook {
  const workbook = emptyWorkbook(`${YUNXI.name}总工会`);
  addLedger(workbook, YUNXI);
  return workbook;
}

export function addLedger(workbook: Workbook, place: LedgerPlace): void {
  const sheet = workbook.addWorksheet('基层单位台账', {
    views: [{ state: 'frozen', xSplit: 2, ySplit: FIRST_ROW - 1 }],
    // A3: twenty columns are too many for A4.
    pageSetup: { paperSize: 8 as PaperSize, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: `${HEAD_ROW}:${FIRST_ROW - 1}`, margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 } },
    headerFooter: { oddFooter: '&C第 &P 页，共 &N 页' },
  });
  const last = columnName(COLUMNS.length);
  lay(sheet, `A1:${last}1`, `${place.name}总工会基层单位台账`, TITLE, CENTRE);
  lay(sheet, 'A2:E2', `填报单位：${place.name}总工会`, SMALL, LEFT);
  lay(sheet, `F2:${last}2`, '统计时间：2026年6月30日', SMALL, RIGHT);
  layHead(sheet);
  const units = ledgerUnits(place);
  units.forEach((unit, at) => layUnit(sheet, FIRST_ROW + at, unit, at));
  layTotals(sheet, units);
  lay(sheet, `A${FIRST_ROW + units.length + 1}:E${FIRST_ROW + units.length + 1}`, '填表人：顾南星', SMALL, LEFT);
}

function layHead(sheet: Worksheet): void {
  COLUMNS.forEach(({ head, group, width }, at) => {
    const column = columnName(at + 1);
    sheet.getColumn(at + 1).width = width;
    if (group === undefined) {
      lay(sheet, `${column}${HEAD_ROW}:${column}${HEAD_ROW + 1}`, head, HEAD, CENTRE, true);
      return;
    }
    if (COLUMNS[at - 1]?.group !== group) {
      const size = COLUMNS.filter((each) => each.group === group).length;
      lay(sheet, `${column}${HEAD_ROW}:${columnName(at + size)}${HEAD_ROW}`, group, HEAD, CENTRE, true);
    }
    lay(sheet, `${column}${HEAD_ROW + 1}`, head, HEAD, CENTRE, true);
  });
  sheet.getRow(HEAD_ROW + 1).height = 44;
}

function layUnit(sheet: Worksheet, row: number, unit: LedgerUnit, at: number): void {
  COLUMNS.forEach((column, index) => {
    const cell = sheet.getCell(row, index + 1);
    cell.value = column.of(unit, at);
    const isText = typeof cell.value === 'string';
    Object.assign(cell, { font: BODY, border: BOX, alignment: index === 1 ? LEFT : isText || column.format === DAY ? CENTRE : RIGHT });
    if (column.format) cell.numFmt = column.format;
  });
}

function layTotals(sheet: Worksheet, units: readonly LedgerUnit[]): void {
  const row = FIRST_ROW + units.length;
  COLUMNS.forEach(({ total, format }, index) => {
    const cell = sheet.getCell(row, index + 1);
    const column = columnName(index + 1);
    Object.assign(cell, { font: GROUP, border: BOX, alignment: index === 1 ? CENTRE : RIGHT });
    if (index === 1) cell.value = '合计';
    if (!total) return;
    cell.value = { formula: `SUM(${column}${FIRST_ROW}:${column}${row - 1})`, result: units.reduce((sum, unit) => sum + total(unit), 0) };
    if (format) cell.numFmt = format;
  });
}
