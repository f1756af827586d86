/**
 * The measures of a page in mm, from what `pdftotext -bbox` tells of it in points. A line's place is the middle of its glyphs, which
 * does not depend on the font's own ascent: the first line's middle lies half a line below the top margin.
 */
const MM = 25.4 / 72;

export interface PrintedLine {
  /** In points from the left and top edge of the page. */
  readonly left: number;
  readonly right: number;
  readonly middle: number;
  readonly text: string;
}

export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PrintedLine[];
}

export function printedPages(html: string): readonly PrintedPage[] {
  return html.split('<page ').slice(1).map((page) => {
    const [width = 0, height = 0] = [/width="([\d.]+)"/u, /height="([\d.]+)"/u].map((size) => Number(size.exec(page)?.[1]));
    return { width, height, lines: linesOf(page) };
  });
}

function linesOf(page: string): readonly PrintedLine[] {
  const lines: PrintedLine[] = [];
  for (const [, left, top, right, bottom, text = ''] of page.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)<\/word>/gu)) {
    const word = { left: Number(left), right: Number(right), middle: (Number(top) + Number(bottom)) / 2, text };
    const at = lines.findIndex(({ middle }) => Math.abs(middle - word.middle) < 3);
    const line = lines[at];
    if (line) lines[at] = { left: Math.min(line.left, word.left), right: Math.max(line.right, word.right), middle: line.middle, text: line.text + word.text };
    else lines.push(word);
  }
  return lines.sort((a, b) => a.middle - b.middle);
}

export interface PageMeasures {
  readonly lines: number;
  /** Of each line. */
  readonly characters: readonly number[];
  /** In mm. */
  readonly page: readonly [width: number, height: number];
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly linePitch: number;
  readonly characterPitch: number;
}

/** @param page one with a page number at its foot, which is not counted */
export function measuresOf({ width, height, lines: all }: PrintedPage): PageMeasures {
  const lines = all.filter(({ text }) => !/^[—\d]+$/u.test(text));
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) throw new Error('the page has no text');
  const pitch = lines.length < 2 ? 0 : (last.middle - first.middle) / (lines.length - 1);
  const [left, right] = [Math.min(...lines.map((line) => line.left)), Math.max(...lines.map((line) => line.right))];
  return {
    lines: lines.length,
    characters: lines.map(({ text }) => [...text].length),
    page: [width * MM, height * MM],
    margin: { top: (first.middle - pitch / 2) * MM, right: (width - right) * MM, bottom: (height - last.middle - pitch / 2) * MM, left: left * MM },
    linePitch: pitch * MM,
    characterPitch: ((right - left) / Math.max(...lines.map(({ text }) => [...text].length))) * MM,
  };
}
