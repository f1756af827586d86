/**
 * Lines whose columns are held in line with spaces, as in a text file or a mail: words that stand above one another, a
 * Chinese character taking two places, are one column, so that a blank stays in its column.
 */
interface Word {
  readonly text: string;
  /** In half-width places. */
  readonly from: number;
  readonly to: number;
}

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;

/** @returns undefined where fewer than two lines have columns, or the columns are not in line */
export function alignedColumns(lines: readonly string[]): readonly (readonly string[])[] | undefined {
  const words = lines.map(wordsIn);
  const rows = words.filter((line) => line.length > 1);
  if (rows.length < 2) return undefined;
  const columns = columnsOf(rows.flat());
  const most = Math.max(...rows.map((line) => line.length));
  if (columns.length < most || rows.some((line) => new Set(line.map((word) => columnAt(columns, word))).size < line.length)) return undefined;
  return words.map((line) => {
    if (line.length <= 1) return line.map(({ text }) => text);
    const cells: string[] = Array.from({ length: columns.length }, () => '');
    for (const word of line) cells[columnAt(columns, word)] = word.text;
    return cells;
  });
}

/** Two spaces or a full-width one part columns; spaces before the first word are its indent. */
function wordsIn(line: string): readonly Word[] {
  const [indent = ''] = /^[\s\u3000]*/u.exec(line) ?? [];
  const parts = [...line.slice(indent.length).matchAll(/\S+(?: \S+)*/gu)].flatMap(({ 0: text, index }) => withoutWideSpaces(text, index));
  return parts.map(({ text, index }, at) => {
    const from = widthOf(line.slice(0, indent.length + index));
    return { text: at === 0 ? indent + text : text, from, to: from + widthOf(text) };
  });
}

function withoutWideSpaces(text: string, index: number): readonly { readonly text: string; readonly index: number }[] {
  return [...text.matchAll(/[^\u3000]+/gu)].map((match) => ({ text: match[0].trimEnd(), index: index + match.index }));
}

function columnsOf(words: readonly Word[]): readonly { from: number; to: number }[] {
  const columns: { from: number; to: number }[] = [];
  for (const { from, to } of [...words].sort((a, b) => a.from - b.from)) {
    const last = columns.at(-1);
    if (last && from < last.to) last.to = Math.max(last.to, to);
    else columns.push({ from, to });
  }
  return columns;
}

function columnAt(columns: readonly { from: number; to: number }[], { from }: Word): number {
  return columns.findIndex((column) => from >= column.from && from < column.to);
}

function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += WIDE.test(sign) || sign === '\u3000' ? 2 : 1;
  return width;
}
