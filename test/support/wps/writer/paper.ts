/**
 * The text of a document of the fake as glyphs, one for each position: characters, paragraph marks \r, the end marks of cells and rows
 * \x07 (which Text shows as \r\x07), and invisible ones, as content controls and fields leave them. The last paragraph mark cannot be
 * deleted. Bookmarks, controls and comments move with the text; what is written over is gone, its bookmark with it.
 */
export interface Glyph {
  readonly character: string;
  font: Record<string, unknown>;
  /** Of a paragraph mark or the end mark of a cell. */
  paragraph: Record<string, unknown>;
}

export interface Span {
  start: number;
  end: number;
}

export interface FakeBookmark extends Span {
  readonly name: string;
}

export interface FakeControl extends Span {
  tag: string;
  title: string;
}

export interface FakeComment extends Span {
  readonly text: string;
}

export interface FakeTable extends Span {
  readonly rows: number;
  readonly columns: number;
  readonly look: Record<string, unknown>;
}

export const CELL_END = '\x07';
/** Takes a position and shows nothing. */
export const INVISIBLE = '';

export class Paper {
  glyphs: Glyph[] = [mark()];
  bookmarks: FakeBookmark[] = [];
  controls: FakeControl[] = [];
  comments: FakeComment[] = [];
  tables: FakeTable[] = [];

  /** @param edgesGrow whether what is written at the edge of a bookmark belongs to it: no source tells */
  constructor(private readonly edgesGrow: boolean) {}

  get length(): number {
    return this.glyphs.length;
  }

  text(start = 0, end = this.length): string {
    return this.glyphs.slice(start, end).map(({ character }) => (character === CELL_END ? '\r\x07' : character)).join('');
  }

  insert(at: number, text: string): void {
    if (at >= this.length) throw new Error('超出范围');
    const before = this.glyphs[at - 1];
    const host = before && before.character !== '\r' && before.character !== CELL_END ? before : this.glyphs[at]!;
    const paragraph = this.paragraphMarkAt(at).paragraph;
    this.glyphs.splice(at, 0, ...[...text].map((character) => ({ character, font: { ...host.font }, paragraph: { ...paragraph } })));
    this.moved(at, at, text.length);
  }

  /** Whole tables go with the text around them; a table alone keeps its cells, and a part of one is not taken out. */
  delete(start: number, end: number): void {
    const last = Math.min(end, this.length - 1);
    if (last <= start) return;
    for (const table of this.tables) {
      const isWhole = table.start >= start && table.end <= last;
      const isInside = start >= table.start && last <= table.end;
      const touches = table.start < last && table.end > start;
      if (touches && !isWhole && !isInside) throw new Error('不能只删去表格的一部分');
      if (isInside && this.glyphs.slice(start, last).some(({ character }) => character === CELL_END)) throw new Error('单元格的结束标记不能删去');
    }
    this.glyphs.splice(start, last - start);
    this.tables = this.tables.filter((table) => table.start < start || table.end > last);
    this.moved(start, last, 0);
  }

  replace(start: number, end: number, text: string): void {
    const last = Math.min(end, this.length - 1);
    if (this.glyphs.slice(start, last).some(({ character }) => character === CELL_END)) throw new Error('不能改写表格的结束标记');
    const first = this.glyphs[start]!;
    const paragraph = this.paragraphMarkAt(last).paragraph;
    const control = this.controls.find((each) => each.start === start && each.end === last);
    this.glyphs.splice(start, last - start, ...[...text].map((character) => ({ character, font: { ...first.font }, paragraph: { ...paragraph } })));
    this.moved(start, last, text.length);
    if (control) this.controls = [...this.controls, Object.assign(control, { start, end: start + text.length })].sort((a, b) => a.start - b.start);
  }

  /** Turns rows of text, one paragraph each with tabs between, into a table. */
  toTable(start: number, end: number, rows: number, columns: number): FakeTable {
    if (this.tables.some((table) => table.start < end && table.end > start)) throw new Error('这里已经是表格');
    const lines = this.glyphs.slice(start, end);
    if (lines.at(-1)?.character !== '\r') throw new Error('表格要由完整的段落转成');
    const made: Glyph[] = [];
    let cells = 1;
    let rowsMade = 0;
    for (const glyph of lines) {
      if (glyph.character !== '\t' && glyph.character !== '\r') {
        made.push(glyph);
        continue;
      }
      const isRow = glyph.character === '\r';
      made.push({ ...glyph, character: CELL_END });
      if (!isRow) cells += 1;
      else {
        for (; cells < columns; cells += 1) made.push({ ...glyph, character: CELL_END });
        made.push({ ...glyph, character: CELL_END });
        if (cells > columns) throw new Error('列数不符');
        cells = 1;
        rowsMade += 1;
      }
    }
    if (rowsMade !== rows) throw new Error('行数不符');
    this.glyphs.splice(start, end - start, ...made);
    this.bookmarks = this.bookmarks.filter((each) => each.start < start || each.end > end);
    this.moved(end, end, made.length - (end - start));
    const table = { start, end: start + made.length, rows, columns, look: {} };
    this.tables = [...this.tables, table].sort((a, b) => a.start - b.start);
    return table;
  }

  paragraphMarkAt(at: number): Glyph {
    return this.glyphs.slice(at).find(({ character }) => character === '\r' || character === CELL_END) ?? this.glyphs.at(-1)!;
  }

  /** Every mark after a change: [start, end) became `length` characters. */
  private moved(start: number, end: number, length: number): void {
    const by = length - (end - start);
    const isInsertion = start === end;
    const place = (spans: Span[], grows: boolean): void => {
      for (const span of spans) {
        if (isInsertion) {
          const isInside = grows ? span.start <= start && span.end >= start && span.end > span.start : span.start < start && span.end > start;
          if (isInside) span.end += by;
          else if (span.start >= start) {
            span.start += by;
            span.end += by;
          }
          continue;
        }
        const pin = (at: number): number => (at <= start ? at : at >= end ? at + by : start + length);
        [span.start, span.end] = [pin(span.start), pin(span.end)];
      }
    };
    if (!isInsertion) {
      const isGone = (span: Span): boolean => span.start >= start && span.end <= end && span.end > span.start;
      this.bookmarks = this.bookmarks.filter((each) => !isGone(each));
      this.controls = this.controls.filter((each) => !isGone(each));
      this.comments = this.comments.filter((each) => !isGone(each));
    }
    place(this.bookmarks, this.edgesGrow);
    place(this.controls, false);
    place(this.comments, false);
    place(this.tables, false);
  }
}

function mark(): Glyph {
  return { character: '\r', font: { NameFarEast: '宋体', Size: 10.5 }, paragraph: { Alignment: 3 } };
}
