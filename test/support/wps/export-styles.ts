/** The styles part of a saved fake workbook: each look once, with the number that cells refer to it by. */
import type { FakeCell } from './book';
import { escaped } from './export-xlsx';

const FIRST_OWN_FORMAT = 164;
const HORIZONTAL: Readonly<Record<number, string>> = { [-4131]: 'left', [-4108]: 'center', [-4152]: 'right' };
const VERTICAL: Readonly<Record<number, string>> = { [-4160]: 'top', [-4108]: 'center', [-4107]: 'bottom' };
const SIDES: readonly (readonly [string, number])[] = [['left', 7], ['right', 10], ['top', 8], ['bottom', 9]];

export class StyleTable {
  private readonly fonts = new Numbered(['<font><sz val="11"/><name val="宋体"/></font>']);
  private readonly fills = new Numbered(['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>']);
  private readonly borders = new Numbered(['<border><left/><right/><top/><bottom/></border>']);
  private readonly formats = new Numbered([]);
  private readonly styles = new Numbered(['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']);

  indexOf({ format, look }: FakeCell): number {
    const font = this.fonts.of(`<font>${look.bold ? '<b/>' : ''}<sz val="${look.fontSize}"/>${look.fontColor === 0 ? '' : `<color rgb="${argb(look.fontColor)}"/>`}<name val="${look.fontName}"/></font>`);
    const fill = look.fill === undefined ? 0 : this.fills.of(`<fill><patternFill patternType="solid"><fgColor rgb="${argb(look.fill)}"/></patternFill></fill>`);
    const border = this.borders.of(`<border>${SIDES.map(([side, at]) => (look.borders.has(at) ? `<${side} style="thin"/>` : `<${side}/>`)).join('')}</border>`);
    const numberFormat = format === 'General' ? 0 : this.formats.of(format) + FIRST_OWN_FORMAT;
    const horizontal = HORIZONTAL[look.horizontal];
    const alignment = `${horizontal ? ` horizontal="${horizontal}"` : ''}${look.vertical === -4107 ? '' : ` vertical="${VERTICAL[look.vertical]}"`}${look.wrap ? ' wrapText="1"' : ''}${look.indent > 0 ? ` indent="${look.indent}"` : ''}`;
    const inside = `${alignment ? `<alignment${alignment}/>` : ''}${look.locked ? '' : '<protection locked="0"/>'}`;
    return this.styles.of(`<xf numFmtId="${numberFormat}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1">${inside}</xf>`);
  }

  xml(): string {
    const list = (name: string, items: readonly string[]): string => `<${name} count="${items.length}">${items.join('')}</${name}>`;
    const formats = this.formats.all.map((format, at) => `<numFmt numFmtId="${at + FIRST_OWN_FORMAT}" formatCode="${escaped(format)}"/>`);
    return `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${list('numFmts', formats)}${list('fonts', this.fonts.all)}${list('fills', this.fills.all)}${list('borders', this.borders.all)}<cellStyleXfs count="1"><xf/></cellStyleXfs>${list('cellXfs', this.styles.all)}</styleSheet>`;
  }
}

class Numbered {
  private readonly numbers: Map<string, number>;

  constructor(items: readonly string[]) {
    this.numbers = new Map(items.map((item, at) => [item, at]));
  }

  get all(): readonly string[] {
    return [...this.numbers.keys()];
  }

  of(item: string): number {
    const number = this.numbers.get(item) ?? this.numbers.size;
    this.numbers.set(item, number);
    return number;
  }
}

/** Blue, green and red in a number → FF1F3864 */
function argb(colour: number): string {
  const part = (shift: number): string => ((colour >> shift) & 0xff).toString(16).padStart(2, '0').toUpperCase();
  return `FF${part(0)}${part(8)}${part(16)}`;
}
