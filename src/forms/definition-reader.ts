/**
 * One object of a definition that a person wrote: takes what is there, and notes what is missing or wrong at its path in
 * JSON (items[3].unit) or at its cell in a workbook (「指标」C5), so that all faults can be told at once.
 */
import { addressOf, type CellRef } from '../model/address';
import type { DefinitionFault } from './definition-fault';
import { fieldNamed, valuesOf, wordOf, type DefinitionField } from './definition-fields';

/** Where a raw object came from, and what its fields are called there. */
export interface Origin {
  /** The cell that a field was written in, or should be. */
  placeOf(raw: unknown, key: string): CellRef | undefined;
  /** A workbook calls fields and choices by Chinese words, JSON by their keys. */
  readonly inWords: boolean;
}

export const FROM_JSON: Origin = { placeOf: () => undefined, inWords: false };

const YES: ReadonlySet<string> = new Set(['true', '是', '1', '√', '有']);
const NO: ReadonlySet<string> = new Set(['false', '否', '0', '×', '无']);

export class DefinitionReader {
  constructor(
    private readonly raw: unknown,
    private readonly fields: readonly DefinitionField[],
    private readonly origin: Origin,
    private readonly path: string,
    private readonly faults: DefinitionFault[],
  ) {}

  /** @param isPlaced the text itself says where, should there be no cell */
  fault(key: string, text: string, isPlaced = false): void {
    const place = this.placeOf(key);
    const where = place ? `「${place.sheet}」${addressOf(place)}：` : this.path === '' || isPlaced ? '' : `${this.path} `;
    this.faults.push({ text: where + text, ...(place && { place }) });
  }

  placeOf(key: string): CellRef | undefined {
    return this.origin.placeOf(this.raw, key);
  }

  get inWords(): boolean {
    return this.origin.inWords;
  }

  nameOf(key: string): string {
    return this.origin.inWords ? `“${fieldNamed(this.fields, key).headings[0]}”` : key;
  }

  /** A value of a choice as it is written there: “日期”, date. */
  valueNamed(key: string, value: string): string {
    return this.origin.inWords ? `“${wordOf(fieldNamed(this.fields, key), value)}”` : value;
  }

  /** Something is written there that says anything: no blank, no empty list, no 否. */
  isGiven(key: string): boolean {
    const value = this.at(key);
    if (Array.isArray(value)) return value.length > 0;
    const isFlag = this.fields.some((field) => field.key === key && field.kind === 'flag');
    return value !== undefined && value !== null && value !== '' && !(isFlag && NO.has(String(value)));
  }

  text(key: string): string {
    const value = this.optionalText(key);
    if (value === undefined) this.fault(key, `缺少 ${this.nameOf(key)}`);
    return value ?? '';
  }

  optionalText(key: string): string | undefined {
    const value = this.at(key);
    if (value === undefined || value === null || value === '') return undefined;
    if (typeof value !== 'object') return String(value);
    this.fault(key, `${this.nameOf(key)} 应为文字`);
    return undefined;
  }

  number(key: string): number | undefined {
    const value = this.optionalText(key);
    if (value === undefined) return undefined;
    const number = Number(value);
    if (Number.isInteger(number) && number >= 0 && number <= 6) return number;
    this.fault(key, `${this.nameOf(key)} “${value}” 应为 0 到 6 的整数`);
    return undefined;
  }

  flag(key: string): boolean {
    const value = this.optionalText(key);
    if (value === undefined || NO.has(value)) return false;
    if (!YES.has(value)) this.fault(key, `${this.nameOf(key)} “${value}” 应为 ${this.origin.inWords ? '是 或 否' : 'true 或 false'}`);
    return YES.has(value);
  }

  choice<T extends string>(key: string): T | undefined {
    const value = this.optionalText(key);
    return value === undefined ? undefined : this.chosen<T>(key, value);
  }

  choices<T extends string>(key: string): readonly T[] {
    return this.texts(key).map((value) => this.chosen<T>(key, value)).filter((value) => value !== undefined);
  }

  /** A list of words. */
  texts(key: string): readonly string[] {
    return this.entries(key).flatMap((entry) => {
      if (typeof entry === 'string' || typeof entry === 'number') return [String(entry)];
      this.fault(key, `${this.nameOf(key)} 应为一串文字`);
      return [];
    });
  }

  /** A list of objects, each with fields of its own. */
  list(key: string, fields: readonly DefinitionField[]): readonly DefinitionReader[] {
    return this.entries(key).map((entry, at) => new DefinitionReader(entry, fields, this.origin, `${key}[${at + 1}]`, this.faults));
  }

  /** An object with fields of its own. */
  object(key: string, fields: readonly DefinitionField[]): DefinitionReader | undefined {
    const value = this.at(key);
    if (value === undefined || value === null) return undefined;
    if (typeof value !== 'object' || Array.isArray(value)) {
      this.fault(key, `${key} 应为对象`);
      return undefined;
    }
    return new DefinitionReader(value, fields, this.origin, key, this.faults);
  }

  private entries(key: string): readonly unknown[] {
    const value = this.at(key);
    if (value === undefined || value === null) return [];
    if (Array.isArray(value)) return value;
    this.fault(key, `${key} 应为列表`);
    return [];
  }

  private chosen<T extends string>(key: string, value: string): T | undefined {
    const field = fieldNamed(this.fields, key);
    const values = valuesOf(field);
    if (values.includes(value)) return value as T;
    const named = this.origin.inWords ? values.map((each) => wordOf(field, each)) : values;
    this.fault(key, `${this.nameOf(key)} “${value}” 应为 ${named.join('、')} 之一`);
    return undefined;
  }

  private at(key: string): unknown {
    return typeof this.raw === 'object' && this.raw !== null ? (this.raw as Record<string, unknown>)[key] : undefined;
  }
}
