/**
 * A form definition written as a workbook by a clerk: sheets 表 (项目 | 内容), 指标, 审核关系 and 比率, each with a row of
 * headings. It becomes the same raw object that JSON gives, and is checked by the same reader.
 */
import type { FormDefinition } from '../model/form';
import { isCellError, type Sheet, type Workbook } from '../model/workbook';
import { plainText, withoutSpaces } from '../text/plain-text';
import { DefinitionInvalid, readDefinition } from './load-definition';

type Row = Readonly<Record<string, string>>;

/** Heading as printed → field of the definition. */
const ITEM_FIELDS = { 行号: 'lineNo', 代码: 'lineNo', 指标: 'name', 指标名称: 'name', 计量单位: 'unit', 必填: 'required', 属于: 'partOf', 类型: 'kind', 解释: 'definition', 可超过百分之百: 'mayExceed100' };
const RELATION_FIELDS = { 编号: 'id', 审核关系: 'text', 级别: 'level', 依据: 'clause', 说明: 'note' };
const RATE_FIELDS = { 名称: 'title', 分子: 'numerator', 分母: 'denominator', 小数位: 'decimals', 口径: 'basis', 依据: 'clause', 可超过百分之百: 'mayExceed100' };

const LAYOUTS: Row = { 指标在行: 'indicators-in-rows', 指标在列: 'indicators-in-columns' };
const LEVELS: Row = { 错误: 'hard', 强制: 'hard', 核实: 'soft', 提示: 'hint' };
const PERIODS: Row = { 本期: 'current', 上年同期: 'samePeriodLastYear', 上期: 'previousPeriod', 年度目标: 'annualTarget' };
const KINDS: Row = { 计数: 'count', 金额: 'money', 率: 'rate', 时长: 'duration', 文字: 'text', 代码: 'code', 日期: 'date', 是否: 'yes-no' };

/** Whether a workbook is a definition and not a filled form. */
export function isDefinitionWorkbook({ sheets }: Workbook): boolean {
  return ['表', '指标'].every((name) => sheets.some((sheet) => sheet.name === name));
}

/** @throws DefinitionInvalid */
export function definitionFromWorkbook(workbook: Workbook, name: string): FormDefinition {
  if (!isDefinitionWorkbook(workbook)) throw new DefinitionInvalid(name, ['缺少工作表「表」或「指标」']);
  const about = keysAndValues(sheetNamed(workbook, '表')!);
  return readDefinition(
    {
      code: about['代码'],
      title: about['表名'] ?? about['标题'],
      source: about['来源'],
      titleWords: list(about['标题用词']),
      layout: worded(LAYOUTS, about['版式']),
      periods: list(about['时期']).map((period) => worded(PERIODS, period)),
      items: records(sheetNamed(workbook, '指标'), ITEM_FIELDS).map((row) => ({ ...row, kind: worded(KINDS, row.kind), aliases: list(row.别名) })),
      relations: records(sheetNamed(workbook, '审核关系'), RELATION_FIELDS).map((row) => ({ ...row, level: worded(LEVELS, row.level) })),
      rates: records(sheetNamed(workbook, '比率'), RATE_FIELDS),
    },
    name,
  );
}

function sheetNamed({ sheets }: Workbook, name: string): Sheet | undefined {
  return sheets.find((sheet) => sheet.name === name);
}

function worded(words: Row, text: string | undefined): string | undefined {
  return text === undefined ? undefined : (words[withoutSpaces(text)] ?? text);
}

function list(text: string | undefined): readonly string[] {
  return (text ?? '').split(/[、，,；;\n]/u).map(plainText).filter(Boolean);
}

function keysAndValues(sheet: Sheet): Row {
  const entries: [string, string][] = [];
  for (let row = 1; row <= sheet.rowCount; row++) {
    const [key, value] = [textAt(sheet, row, 1), textAt(sheet, row, 2)];
    if (key !== '' && value !== '') entries.push([withoutSpaces(key), value]);
  }
  return Object.fromEntries(entries);
}

/** Rows below the headings, blank ones left out; a heading without a field of its own keeps its name. */
function records(sheet: Sheet | undefined, fields: Row): readonly Row[] {
  if (!sheet) return [];
  const headings = Array.from({ length: sheet.columnCount }, (_, at) => withoutSpaces(textAt(sheet, 1, at + 1)));
  const rows = Array.from({ length: Math.max(0, sheet.rowCount - 1) }, (_, at) => at + 2);
  return rows
    .map((row) => headings.map((heading, at) => [fields[heading] ?? heading, textAt(sheet, row, at + 1)] as const).filter(([, text]) => text !== ''))
    .filter((cells) => cells.length > 0)
    .map((cells) => Object.fromEntries(cells));
}

function textAt(sheet: Sheet, row: number, column: number): string {
  const { value } = sheet.cellAt(row, column);
  return value === null || isCellError(value) ? '' : plainText(String(value));
}
