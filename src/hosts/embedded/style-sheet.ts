/** The styles of one workbook, each kept once and named; cells of a file share style objects, so most lookups are by identity. */
import type { IStyleData } from '@univerjs/core';
import type { Style } from 'exceljs';
import { styleFromFile } from './style-from-file';
import type { Theme } from './theme-colours';

export class StyleSheet {
  readonly styles: Record<string, IStyleData> = {};
  private readonly byObject = new Map<object, string | undefined>();
  private readonly byContent = new Map<string, string>();

  constructor(private readonly theme: Theme) {}

  /** @returns undefined for a cell that looks like any other */
  idOf(style: Partial<Style>): string | undefined {
    if (!this.byObject.has(style)) this.byObject.set(style, this.add(styleFromFile(style, this.theme)));
    return this.byObject.get(style);
  }

  private add(style: IStyleData): string | undefined {
    const content = JSON.stringify(style);
    if (content === '{}') return undefined;
    const id = this.byContent.get(content) ?? `style-${this.byContent.size + 1}`;
    this.byContent.set(content, id);
    this.styles[id] = style;
    return id;
  }
}
