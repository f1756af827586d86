/**
 * A report as one text to be inserted, rows of tables as lines with tabs between, and where everything stands in it: first as inserted,
 * then with the tables made, when each row has taken one more position for its end mark. For programs that are told by calls what to
 * write and draw no chart for them: a chart is told as a table of its figures.
 */
import { layOut, type Line } from '../document/lay-out';
import { textOf } from '../document/place-claims';
import { titleLines } from '../document/title-lines';
import type { Claim } from '../model/claim';
import { isClaim, isToConfirm, type Block, type Chart, type Inline, type ReportDocument } from '../model/report-document';
import { textWidth, type DocumentProfile } from './docx/profile';

type Table = Extract<Block, { kind: 'table' }>;

/** By which a program gives it its looks. */
export type LineLook =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 }
  /** `right`: characters left free. */
  | { readonly kind: 'signature'; readonly right: number; readonly isFirst: boolean }
  | { readonly kind: 'title' | 'text' | 'caption' | 'cell' | 'after-table' | 'annex-note' | 'annex-mark' };

export interface Placed {
  readonly start: number;
  readonly end: number;
}

export interface PageText {
  /** Ends in a paragraph mark. */
  readonly inserted: string;
  /** As the text of the document then shows it. */
  readonly shown: string;
  /** Positions it takes once the tables are made. */
  readonly length: number;
  /** As inserted, before there are tables. */
  readonly lines: readonly (Placed & { readonly look: LineLook })[];
  /** As inserted. */
  readonly tables: readonly (Placed & { readonly table: Table })[];
  /** With all tables made. */
  readonly figures: readonly (Placed & { readonly claim: Claim })[];
  readonly toConfirm: readonly Placed[];
}

export function pageText(report: ReportDocument, profile: DocumentProfile): PageText {
  const page = new Page();
  const lines = layOut(report);
  lines.forEach((line, at) => write(page, line, lines[at - 1], profile));
  return page;
}

function write(page: Page, line: Line, before: Line | undefined, profile: DocumentProfile): void {
  switch (line.kind) {
    case 'title':
      return page.line([titleLines(line.text, Math.floor(textWidth(profile) / profile.titleSize)).join('\v')], { kind: 'title' });
    case 'heading':
      return page.line([line.text], { kind: 'heading', level: line.level });
    case 'paragraph':
      return page.line(line.inlines, { kind: 'text' });
    case 'table':
      return page.table(line);
    case 'chart':
      return page.table(tableOfChart(line));
    case 'signature':
      return page.line([line.text], { kind: 'signature', right: line.right, isFirst: before?.kind !== 'signature' });
    default:
      return page.line([line.text], { kind: line.kind });
  }
}

function tableOfChart({ caption, unit, series, categories }: Chart): Table {
  return { kind: 'table', caption, head: ['项目', ...series.map((name) => `${name}（${unit}）`)], rows: categories.map(({ name, figures }) => [name, ...figures.map((claim) => claim ?? '—')]) };
}

class Page implements PageText {
  inserted = '';
  shown = '';
  length = 0;
  readonly lines: (Placed & { readonly look: LineLook })[] = [];
  readonly tables: (Placed & { readonly table: Table })[] = [];
  readonly figures: (Placed & { readonly claim: Claim })[] = [];
  readonly toConfirm: Placed[] = [];

  line(inlines: readonly Inline[], look: LineLook): void {
    const start = this.inserted.length;
    for (const inline of inlines) this.words(inline);
    this.mark('\r', '\r');
    this.lines.push({ start, end: this.inserted.length, look });
  }

  /** With its name above, and a thin line below that keeps the text away. */
  table(table: Table): void {
    this.line([table.caption], { kind: 'caption' });
    const start = this.inserted.length;
    for (const row of [table.head, ...table.rows]) {
      const cells = table.head.map((_, at) => row[at] ?? '');
      cells.forEach((cell, at) => {
        this.words(cell);
        this.mark(at < cells.length - 1 ? '\t' : '\r', '\r\x07');
      });
      this.shown += '\r\x07';
      this.length += 1;
    }
    this.tables.push({ start, end: this.inserted.length, table });
    this.line([], { kind: 'after-table' });
  }

  private words(inline: Inline): void {
    const text = textOf(inline).replace(/[\t\r\n\f]/gu, ' ');
    const place = { start: this.length, end: this.length + text.length };
    if (isClaim(inline)) this.figures.push({ ...place, claim: inline });
    else if (isToConfirm(inline)) this.toConfirm.push(place);
    this.inserted += text;
    this.shown += text;
    this.length += text.length;
  }

  private mark(inserted: string, shown: string): void {
    this.inserted += inserted;
    this.shown += shown;
    this.length += 1;
  }
}
