/**
 * 镇（街道）工会工作统计表 of 青云镇总工会, the first half of a year, laid out as such a union would send it: title, 表号 block,
 * head of two rows with a line of column numbers, groups by area, 其中 lines indented under their whole, signatures below.
 */
import type { Workbook, Worksheet } from 'exceljs';
import { townshipWork } from '../../forms/definitions/township-work';
import type { FormItem } from '../../model/form';
import { areaTitles } from './area-titles';
import { BODY, BOX, CENTRE, COUNT, GROUP, HEAD, LEFT, RIGHT, SMALL, TITLE, lay } from './look';
import type { Figures } from './township-figures';
import { emptyWorkbook } from './workbook-bytes';

export const SHEET = '工会工作统计表';
export const COLUMNS = { current: 'D', lastYear: 'E', target: 'F' } as const;

const FIRST_ROW = 10;

export interface TownshipWorkbook {
  readonly workbook: Workbook;
  readonly sheet: Worksheet;
  /** Row of an indicator on the sheet. */
  readonly rowOf: ReadonlyMap<string, number>;
}

/** Whose form it is; who signs, where it is signed. */
export interface Township {
  /** 青云镇 */
  readonly town: string;
  /** 青工统1表 */
  readonly formNumber: string;
  readonly year: number;
  readonly signatures?: { readonly head: string; readonly clerk: string; readonly telephone: string };
}

/** @param figures by indicator; lines that are not there stay blank */
export function townshipWorkbook(township: Township, figures: Readonly<Record<string, Figures>>): TownshipWorkbook {
  const workbook = emptyWorkbook(`${township.town}总工会`);
  const sheet = workbook.addWorksheet(SHEET, {
    views: [{ state: 'frozen', xSplit: 0, ySplit: FIRST_ROW - 1, showGridLines: false }],
    pageSetup: {
      paperSize: 9, orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0, horizontalCentered: true,
      margins: { left: 0.6, right: 0.6, top: 0.8, bottom: 0.8, header: 0.3, footer: 0.4 },
      printTitlesRow: `7:${FIRST_ROW - 1}`,
    },
    headerFooter: { oddFooter: '&C第 &P 页，共 &N 页' },
  });
  [46, 7, 10, 14, 14, 14].forEach((width, at) => {
    sheet.getColumn(at + 1).width = width;
  });
  layTop(sheet, township);
  const rowOf = layBody(sheet, figures);
  layBottom(sheet, township);
  return { workbook, sheet, rowOf };
}

function layTop(sheet: Worksheet, { town, formNumber, year }: Township): void {
  lay(sheet, 'A1:F1', townshipWork.title, TITLE, CENTRE);
  lay(sheet, 'A2:F2', `${year}年上半年`, SMALL, CENTRE);
  lay(sheet, 'D3:F3', `表　　号：${formNumber}`, SMALL, LEFT);
  lay(sheet, 'D4:F4', `制表机关：${town}总工会`, SMALL, LEFT);
  lay(sheet, 'A5:C5', `填报单位：${town}总工会（盖章）`, SMALL, LEFT);
  lay(sheet, 'D5:F5', `报 告 期：${year}年上半年`, SMALL, LEFT);
  lay(sheet, 'D6:F6', '计量单位：个、人、元', SMALL, LEFT);
  sheet.getRow(1).height = 34;
  lay(sheet, 'A7:A8', '指标名称', HEAD, CENTRE, true);
  lay(sheet, 'B7:B8', '行号', HEAD, CENTRE, true);
  lay(sheet, 'C7:C8', '计量单位', HEAD, CENTRE, true);
  lay(sheet, 'D7:F7', '数量', HEAD, CENTRE, true);
  lay(sheet, 'D8', '本期', HEAD, CENTRE, true);
  lay(sheet, 'E8', '上年同期', HEAD, CENTRE, true);
  lay(sheet, 'F8', '年度目标', HEAD, CENTRE, true);
  ['甲', '乙', '丙', '1', '2', '3'].forEach((code, at) => lay(sheet, `${'ABCDEF'[at]!}9`, code, BODY, CENTRE, true));
}

function layBody(sheet: Worksheet, figures: Readonly<Record<string, Figures>>): ReadonlyMap<string, number> {
  const rowOf = new Map<string, number>();
  let row = FIRST_ROW;
  let area: string | undefined;
  for (const item of townshipWork.items) {
    if (item.indicator.area !== area) {
      area = item.indicator.area;
      lay(sheet, `A${row}:F${row}`, areaTitles[item.indicator.area], GROUP, LEFT, true);
      sheet.getRow(row).height = 20;
      row += 1;
    }
    rowOf.set(item.indicator.id, row);
    layLine(sheet, row, item, figures[item.indicator.id]);
    row += 1;
  }
  addUp(sheet, rowOf, figures['grassroots-unions']);
  return rowOf;
}

function layLine(sheet: Worksheet, row: number, item: FormItem, figures?: Figures): void {
  const { indicator, lineNo = '' } = item;
  lay(sheet, `A${row}`, printedLabel(item), BODY, LEFT, true);
  lay(sheet, `B${row}`, lineNo, BODY, CENTRE, true);
  lay(sheet, `C${row}`, indicator.unit ?? '', BODY, CENTRE, true);
  Object.values(COLUMNS).forEach((column, at) => {
    const cell = sheet.getCell(`${column}${row}`);
    cell.value = figures?.[at] ?? null;
    Object.assign(cell, { font: BODY, alignment: RIGHT, border: BOX, numFmt: COUNT });
  });
  sheet.getRow(row).height = 18;
}

/** The first part of a whole carries 其中：, the others stand below it at the same depth. */
function printedLabel(item: FormItem): string {
  const { items } = townshipWork;
  const at = items.indexOf(item);
  const depth = depthOf(item);
  if (depth === 0) return item.indicator.title;
  const isFirst = items.findIndex((each) => each.partOf === item.partOf) === at;
  return '　'.repeat(2 * depth - 1) + (isFirst ? '其中：' : '　　　') + item.indicator.title;
}

function depthOf(item: FormItem): number {
  const whole = townshipWork.items.find(({ indicator }) => indicator.id === item.partOf);
  return whole ? 1 + depthOf(whole) : 0;
}

/** 基层工会数 is a formula over its four kinds, with its result kept in the file. */
function addUp(sheet: Worksheet, rowOf: ReadonlyMap<string, number>, figures?: Figures): void {
  const [first, last] = [rowOf.get('enterprise-unions')!, rowOf.get('other-unions')!];
  if (!figures) return;
  [COLUMNS.current, COLUMNS.lastYear].forEach((column, at) => {
    sheet.getCell(`${column}${rowOf.get('grassroots-unions')!}`).value = { formula: `SUM(${column}${first}:${column}${last})`, result: figures[at]! };
  });
}

function layBottom(sheet: Worksheet, { year, signatures }: Township): void {
  const row = sheet.rowCount + 1;
  sheet.getRow(row).height = 20;
  lay(sheet, `A${row}:F${row}`, '说明：1.本表由镇（街道）总工会填报，半年一次。2.没有发生的项目不填。3.行号为本表顺序号。', SMALL, LEFT);
  lay(sheet, `A${row + 1}`, `单位负责人：${signatures?.head ?? '　　　'}　　填表人：${signatures?.clerk ?? ''}`, SMALL, LEFT);
  lay(sheet, `B${row + 1}:D${row + 1}`, `联系电话：${signatures?.telephone ?? ''}`, SMALL, LEFT);
  lay(sheet, `E${row + 1}:F${row + 1}`, `报出日期：${signatures ? `${year}年7月6日` : ''}`, SMALL, RIGHT);
}
