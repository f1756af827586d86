/**
 * A form definition written as a workbook by a clerk: sheets 表 (项目 | 内容), 指标, 审核关系 and 比率, for a list of records
 * 表 and 字段, each with a row of headings. It becomes the same raw object that JSON gives, and is checked by the same reader, which tells each fault at
 * its cell: 「指标」C5：计量单位「打」不认识，应为 人、个、家、元、万元、% 等.
 */
import { addressOf, type CellRef } from '../model/address';
import type { FormDefinition } from '../model/form';
import { isCellError, type Sheet, type Workbook } from '../model/workbook';
import { plainText, withoutSpaces } from '../text/plain-text';
import { DefinitionInvalid, type DefinitionFault } from './definition-fault';
import { DEFINITION_SHEETS, FORM_FIELDS, ISSUE_FIELDS, type DefinitionField } from './definition-fields';
import { readHeadings, type Headings } from './definition-headings';
import type { Origin } from './definition-reader';
import { readDefinition } from './load-definition';

type Raw = Record<string, unknown>;

/** 表 is one list of lines, whatever is an object of its own in JSON. */
const ABOUT_FIELDS: readonly DefinitionField[] = [...FORM_FIELDS, ...ISSUE_FIELDS];

/** Whether a workbook is a definition and not a filled form. */
export function isDefinitionWorkbook({ sheets }: Workbook): boolean {
  const has = (name: string): boolean => sheets.some((sheet) => sheet.name === name);
  return has('表') && (has('指标') || has('字段'));
}

/** @throws DefinitionInvalid */
export function definitionFromWorkbook(workbook: Workbook, name: string, lists: readonly FormDefinition[] = []): FormDefinition {
  if (!isDefinitionWorkbook(workbook)) throw new DefinitionInvalid(name, [{ text: '缺少工作表「表」，或「指标」「字段」之一' }]);
  const reading = new Reading();
  const root: Raw = reading.about(sheetNamed(workbook, '表')!);
  for (const { name: sheetName, key, fields } of DEFINITION_SHEETS) {
    const sheet = key === '' ? undefined : sheetNamed(workbook, sheetName);
    if (sheet) root[key] = reading.records(sheet, fields);
  }
  return readDefinition(root, name, { origin: reading, found: reading.faults, lists });
}

class Reading implements Origin {
  readonly inWords = true;
  readonly faults: DefinitionFault[] = [];
  private readonly places = new Map<unknown, (key: string) => CellRef | undefined>();

  placeOf(raw: unknown, key: string): CellRef | undefined {
    return this.places.get(raw)?.(key);
  }

  /** 项目 in the first column, 内容 in the second. */
  about(sheet: Sheet): Raw {
    const raw: Raw = {};
    const rows = new Map<string, number>();
    for (let row = 1; row <= sheet.rowCount; row++) {
      const heading = withoutSpaces(this.textAt(sheet, row, 1));
      const field = ABOUT_FIELDS.find(({ headings }) => headings.includes(heading));
      if (!field || rows.has(field.key)) continue;
      rows.set(field.key, row);
      raw[field.key] = valueOf(field, this.textAt(sheet, row, 2));
    }
    const placeOf = (key: string): CellRef => {
      const row = rows.get(key);
      return row === undefined ? { sheet: sheet.name, row: 1, column: 1 } : { sheet: sheet.name, row, column: 2 };
    };
    raw['issue'] = Object.fromEntries(ISSUE_FIELDS.map(({ key }) => [key, raw[key]]));
    for (const each of [raw, raw['issue']]) this.places.set(each, placeOf);
    return raw;
  }

  /** Rows below the headings, blank ones left out. */
  records(sheet: Sheet, fields: readonly DefinitionField[]): readonly Raw[] {
    const headings = readHeadings(sheet, fields);
    this.faults.push(...headings.faults);
    const records: Raw[] = [];
    if (headings.isUsable) for (let row = headings.row + 1; row <= sheet.rowCount; row++) records.push(...this.record(sheet, row, headings));
    return records;
  }

  private record(sheet: Sheet, row: number, { columns }: Headings): readonly Raw[] {
    const entries = [...columns].map(([field, column]) => [field, this.textAt(sheet, row, column)] as const);
    if (entries.every(([, text]) => text === '')) return [];
    const raw: Raw = Object.fromEntries(entries.map(([field, text]) => [field.key, valueOf(field, text)]));
    this.places.set(raw, (key) => {
      const column = [...columns].find(([field]) => field.key === key)?.[1];
      return { sheet: sheet.name, row, column: column ?? 1 };
    });
    return [raw];
  }

  private textAt(sheet: Sheet, row: number, column: number): string {
    const { value } = sheet.cellAt(row, column);
    if (value === null) return '';
    if (!isCellError(value)) return typeof value === 'boolean' ? (value ? '是' : '否') : plainText(String(value));
    const place = { sheet: sheet.name, row, column };
    this.faults.push({ place, text: `「${sheet.name}」${addressOf(place)}：单元格是错误值 ${value.error}，应为文字` });
    return '';
  }
}

function sheetNamed({ sheets }: Workbook, name: string): Sheet | undefined {
  return sheets.find((sheet) => sheet.name === name);
}

function valueOf({ kind, words = {} }: DefinitionField, text: string): string | readonly string[] {
  const worded = (word: string): string => words[withoutSpaces(word)] ?? word;
  if (kind !== 'list' && kind !== 'choices') return worded(text);
  return text.split(/[、，,；;\n]/u).map(plainText).filter(Boolean).map(worded);
}
