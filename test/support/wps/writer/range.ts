/** Range: a stretch of a document by position. It does not follow the text that moves; bookmarks do. */
import { INVISIBLE, type FakeTable } from './paper';
import { tableOf } from './table';
import type { FakeDocument, WriterWorld } from './world';

export const spanOfRange = new WeakMap<object, { readonly document: FakeDocument; start: number; end: number }>();

const FONT = ['Name', 'NameFarEast', 'NameAscii', 'NameOther', 'Size', 'Bold', 'Color', 'Spacing'] as const;
const PARAGRAPH = ['Alignment', 'CharacterUnitFirstLineIndent', 'FirstLineIndent', 'LeftIndent', 'RightIndent', 'LineSpacingRule', 'LineSpacing', 'SpaceBefore', 'SpaceAfter', 'KeepWithNext', 'PageBreakBefore', 'OutlineLevel'] as const;

/** @throws outside the document */
export function rangeOf(world: WriterWorld, document: FakeDocument, from: number, to: number): object {
  const { paper } = document;
  if (![from, to].every(Number.isInteger) || from < 0 || to > paper.length || from > to) throw new Error('数值超出范围');
  const span = { document, start: from, end: to };
  const change = (work: () => void): void => {
    world.changing(document);
    if (span.end > paper.length) throw new Error('对象已被删除');
    work();
    world.raise('ContentChange');
  };
  const setText = (text: unknown): void => change(() => {
    if (typeof text !== 'string') throw new Error('类型不匹配');
    const kept = world.options.marksSurvive ? paper.bookmarks.filter((each) => each.start === span.start && each.end === span.end && span.end > span.start) : [];
    if (span.start === span.end) paper.insert(span.start, text);
    else paper.replace(span.start, span.end, text);
    span.end = span.start + text.length;
    paper.bookmarks.push(...kept.map(({ name }) => ({ name, start: span.start, end: span.end })));
  });
  const shown = (): string | null => {
    const text = paper.text(span.start, span.end);
    return text === '' ? null : text;
  };
  const range = world.host('Range', {
    get Start() {
      return span.start;
    },
    get End() {
      return span.end;
    },
    get Text() {
      return world.options.textAsMethod ? shown : shown();
    },
    set Text(text: unknown) {
      setText(text);
    },
    get Style() {
      return 'style';
    },
    set Style(style: unknown) {
      change(() => {
        if (!document.styles.has(style as string)) throw new Error('找不到样式');
        for (const mark of marksOf(document, span)) mark.paragraph = { style };
        for (const glyph of paper.glyphs.slice(span.start, span.end)) glyph.font = { style };
      });
    },
    get Font() {
      return fontOf(world, document, span, change);
    },
    get ParagraphFormat() {
      return world.host('ParagraphFormat', properties(PARAGRAPH, () => marksOf(document, span)[0]!.paragraph, (name, value) => change(() => {
        if (typeof value !== 'number' || Number.isNaN(value)) throw new Error('类型不匹配');
        for (const mark of marksOf(document, span)) mark.paragraph[name] = value;
      })));
    },
    get Paragraphs() {
      return world.collection('Paragraphs', () => paragraphSpans(document, span).map(([start, end]) => ({ object: () => world.host('Paragraph', { Range: rangeOf(world, document, start, end) }) })));
    },
    get Tables() {
      return world.collection('Tables', () => tablesIn(document, span).map((table) => ({ object: () => tableOf(world, document, table) })));
    },
    InsertAfter: (text: string) => change(() => {
      const isWhole = span.end === paper.length;
      paper.insert(isWhole ? span.end - 1 : span.end, text);
      span.end += text.length;
    }),
    Information: (what: number) => (what === 12 ? tablesIn(document, { start: span.start, end: span.start }).length > 0 : undefined),
    Delete: () => change(() => {
      paper.delete(span.start, span.end);
      span.end = span.start;
    }),
    Select: () => {
      if (!world.documents.includes(document)) throw new Error('对象已被删除');
      document.selection = { start: span.start, end: span.end, story: 1 };
      world.raise('WindowSelectionChange');
    },
    ConvertToTable: (separator: unknown, rows: number, columns: number) => {
      if (separator !== 1) throw new Error('类型不匹配');
      let table: FakeTable | undefined;
      change(() => {
        table = paper.toTable(span.start, span.end, rows, columns);
      });
      return tableOf(world, document, table!);
    },
  });
  spanOfRange.set(range, span);
  return range;
}

function fontOf(world: WriterWorld, document: FakeDocument, span: { start: number; end: number }, change: (work: () => void) => void): object {
  const glyphs = () => document.paper.glyphs.slice(span.start, span.end);
  const set = (name: string, value: unknown): void => change(() => {
    const isName = name.startsWith('Name');
    if (isName ? typeof value !== 'string' : typeof value !== 'number' || Number.isNaN(value)) throw new Error('类型不匹配');
    for (const glyph of glyphs()) glyph.font[name] = value;
  });
  const members = properties(FONT, () => glyphs()[0]?.font ?? {}, set);
  Object.defineProperty(members, 'Shading', {
    configurable: true,
    get: () => world.host('Shading', properties(['BackgroundPatternColor'], () => glyphs()[0]?.font ?? {}, set)),
  });
  return world.host('Font', members);
}

/** Writable members of these names and no others. */
export function properties(names: readonly string[], holder: () => Record<string, unknown>, set: (name: string, value: unknown) => void): object {
  return Object.defineProperties({}, Object.fromEntries(names.map((name) => [name, { configurable: true, get: () => holder()[name] ?? 0, set: (value: unknown) => set(name, value) }])));
}

function marksOf({ paper }: FakeDocument, { start, end }: { start: number; end: number }) {
  const inside = paper.glyphs.slice(start, end).filter(({ character }) => character === '\r' || character === '\x07');
  const last = paper.glyphs[end - 1];
  return last && end > start && inside.includes(last) ? inside : [...inside, paper.paragraphMarkAt(Math.max(start, end))];
}

/** Those that the span touches, whole. */
function paragraphSpans({ paper }: FakeDocument, { start, end }: { start: number; end: number }): readonly (readonly [number, number])[] {
  const spans: [number, number][] = [];
  let from = 0;
  paper.glyphs.forEach(({ character }, at) => {
    if (character === INVISIBLE || (character !== '\r' && character !== '\x07')) return;
    if (from < Math.max(end, start + 1) && at + 1 > start) spans.push([from, at + 1]);
    from = at + 1;
  });
  return spans;
}

function tablesIn({ paper }: FakeDocument, { start, end }: { start: number; end: number }): readonly FakeTable[] {
  return paper.tables.filter((table) => table.start < Math.max(end, start + 1) && table.end > start);
}
