/** A small township form for the tests of actions: good, and with 会员 above 职工 and a number kept as text. */
import type { Workbook } from '../../src/model/workbook';
import { township } from '../support/forms';
import { sheetOf, workbookOf, type PlainCell } from '../support/workbook';

const GOOD = [
  ['基层工会数', 62, 60, 70], ['工会涵盖单位数', 214, 208], ['建会企业数', 158, 150], ['职工人数', 1306, 1280], ['女职工人数', 540, 520],
  ['会员人数', 1206, 1150], ['女会员人数', 512, 500], ['集体合同企业数', 48, 45], ['女职工组织数', 40, 38],
] as const;

export function goodTownship(): Workbook {
  return formOf({});
}

/** 会员人数 1,406 > 职工人数 1,306 at B9, 女会员人数 "512" at B10. */
export function faultyTownship(): Workbook {
  return formOf({ 会员人数: ['会员人数', 1406, 1150], 女会员人数: ['女会员人数', { value: '512', numberFormat: '@' }, 500] });
}

/** 工资集体协商企业数 58 > 集体合同企业数 48 at B12: a question, no error. */
export function wageTownship(): Workbook {
  return formOf({ 女职工组织数: ['工资集体协商企业数', 58, 44] });
}

export const SHEET = '统计表';
export const MEMBERS = { sheet: SHEET, row: 9, column: 2 };
export const WAGE = { sheet: SHEET, row: 12, column: 2 };
export const WOMEN_MEMBERS = { sheet: SHEET, row: 10, column: 2 };

function formOf(odd: Readonly<Record<string, readonly PlainCell[]>>): Workbook {
  return { ...workbookOf(sheetOf(SHEET, township(...GOOD.map((line) => odd[line[0]] ?? line)))), fileName: '半年报.xlsx' };
}
