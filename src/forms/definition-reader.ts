/**
 * One object of a definition that a person wrote: takes what is there, and notes what is missing or wrong with its
 * path, items[3].unit, so that all faults can be told at once.
 */
export class DefinitionReader {
  constructor(
    private readonly raw: unknown,
    private readonly path: string,
    private readonly faults: string[],
  ) {}

  fault(text: string): void {
    this.faults.push(this.path === '' ? text : `${this.path} ${text}`);
  }

  text(key: string): string {
    const value = this.optionalText(key);
    if (value === undefined) this.fault(key === '' ? '应为文字' : `缺少 ${key}`);
    return value ?? '';
  }

  optionalText(key: string): string | undefined {
    const value = this.at(key);
    if (value === undefined || value === null || value === '') return undefined;
    return typeof value === 'object' ? undefined : String(value);
  }

  number(key: string): number | undefined {
    const value = this.optionalText(key);
    if (value === undefined) return undefined;
    const number = Number(value);
    if (Number.isInteger(number) && number >= 0 && number <= 6) return number;
    this.fault(`${key} 应为 0 到 6 的整数`);
    return undefined;
  }

  flag(key: string): boolean {
    return ['true', '是', '1', '√'].includes(this.optionalText(key) ?? '');
  }

  choice<T extends string>(key: string, choices: readonly T[]): T | undefined {
    const value = this.optionalText(key);
    const found = choices.find((choice) => choice === value);
    if (value !== undefined && found === undefined) this.fault(`${key} “${value}” 应为 ${choices.join('、')} 之一`);
    return found;
  }

  list(key: string): readonly DefinitionReader[] {
    const value = this.at(key);
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) {
      this.fault(`${key} 应为列表`);
      return [];
    }
    return value.map((entry: unknown, at) => new DefinitionReader(entry, `${this.path === '' ? '' : `${this.path}.`}${key}[${at + 1}]`, this.faults));
  }

  private at(key: string): unknown {
    if (key === '') return this.raw;
    return typeof this.raw === 'object' && this.raw !== null ? (this.raw as Record<string, unknown>)[key] : undefined;
  }
}
