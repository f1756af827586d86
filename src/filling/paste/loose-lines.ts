/**
 * Lines of a block that is no whole table: label, figures, label, figures … (指标 数值 指标 数值), lines under a head of
 * periods, figures under a line of labels. What each figure is about is read from the nearest thing that says it.
 */
import type { Grid } from '../../forms/grid';
import { couldMatch, type ItemIndex, type PlacedLabel } from '../../forms/match-items';
import { readPeriodLabel } from '../../forms/period-label';
import type { Period } from '../../model/period';
import { unitOfMeasure } from '../../text/unit-of-measure';
import { isFigureText } from './figure-text';
import { PASTED_SHEET } from './pasted-block';

export interface LooseFigure {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly period?: Period;
  /** The name at the head of its row, where the labels stand above. */
  readonly rowName?: { readonly text: string; readonly column: number };
}

export interface LooseLine {
  readonly placed: PlacedLabel;
  readonly printedUnit?: string;
  /** None for a heading, which only tells what the lines below it belong to. */
  readonly figures: readonly LooseFigure[];
}

interface Token {
  readonly column: number;
  readonly text: string;
  readonly kind: 'figure' | 'unit' | 'label';
}

export function looseLines(grid: Grid, rows: readonly number[], index: ItemIndex): readonly LooseLine[] {
  const lines: LooseLine[] = [];
  let periods: ReadonlyMap<number, Period> = new Map();
  let above: ReadonlyMap<number, PlacedLabel> | undefined;
  for (const row of rows) {
    const tokens = tokensIn(grid, row);
    const isKnown = ({ column, kind }: Token): boolean => kind === 'label' && couldMatch(index, grid.readLabel(row, column));
    if (tokens.length === 0) above = undefined;
    else if (tokens.every(({ kind }) => kind !== 'figure')) {
      const head = periodsAmong(tokens);
      above = tokens.some(isKnown) && standsOverFigures(grid, row, tokens.filter(isKnown)) ? labelsAmong(grid, row, tokens) : undefined;
      if (head.size > 0) periods = head;
      else if (!above) lines.push(...tokens.filter(({ kind }) => kind === 'label').map((token) => ({ placed: placedAt(grid, row, token, []), figures: [] })));
    } else if (above && !tokens.some(isKnown)) lines.push(...figuresBelow(row, tokens, above));
    else {
      above = undefined;
      lines.push(...besides(grid, row, tokens, periods));
    }
  }
  return lines;
}

function tokensIn(grid: Grid, row: number): readonly Token[] {
  const tokens: Token[] = [];
  for (let column = 1; column <= grid.columnCount; column = grid.blockAt(row, column).right + 1) {
    const block = grid.blockAt(row, column);
    const { value } = grid.cellAt(block.top, block.left);
    const text = value === null ? '' : String(value);
    if (text.trim() === '') continue;
    const kind = isFigureText(text) ? 'figure' : unitOfMeasure(text) ? 'unit' : 'label';
    if (kind !== 'figure' || block.top === row) tokens.push({ column, text, kind });
  }
  return tokens;
}

function periodsAmong(tokens: readonly Token[]): ReadonlyMap<number, Period> {
  return new Map(tokens.flatMap(({ column, text }) => {
    const period = /[期年月季]|目标|计划/u.test(text) && text.trim().length <= 16 ? readPeriodLabel(text) : undefined;
    return period ? [[column, period] as const] : [];
  }));
}

function standsOverFigures(grid: Grid, row: number, known: readonly Token[]): boolean {
  const below = tokensIn(grid, row + 1);
  return known.some(({ column }) => below.some((token) => token.column === column && token.kind === 'figure'));
}

function labelsAmong(grid: Grid, row: number, tokens: readonly Token[]): ReadonlyMap<number, PlacedLabel> {
  return new Map(tokens.map((token) => [token.column, placedAt(grid, row, token, [])]));
}

function figuresBelow(row: number, tokens: readonly Token[], above: ReadonlyMap<number, PlacedLabel>): readonly LooseLine[] {
  const name = tokens.find(({ kind }) => kind === 'label');
  const period = name && readPeriodLabel(name.text);
  const rowName = name && !period ? { text: name.text.trim(), column: name.column } : undefined;
  return tokens.flatMap(({ kind, column, text }) => {
    const placed = kind === 'figure' ? above.get(column) : undefined;
    return placed ? [{ placed, figures: [{ row, column, text, ...(period && { period }), ...(rowName && { rowName }) }] }] : [];
  });
}

/** Figures before the first label number the line. The last label before figures is theirs; those before it it stands under. */
function besides(grid: Grid, row: number, tokens: readonly Token[], periods: ReadonlyMap<number, Period>): readonly LooseLine[] {
  const lines: LooseLine[] = [];
  let labels: Token[] = [];
  let unit: string | undefined;
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1];
    if (token.kind === 'unit') unit = token.text;
    else if (token.kind === 'label') {
      labels = before?.kind === 'label' ? [...labels, token] : [token];
      unit = undefined;
    } else if (labels.length > 0) {
      const period = periods.get(token.column);
      const figure: LooseFigure = { row, column: token.column, text: token.text, ...(period && { period }) };
      const line = lines.at(-1);
      const leaf = labels.at(-1)!;
      if (line?.placed.place.column === leaf.column) lines[lines.length - 1] = { ...line, figures: [...line.figures, figure], ...(unit !== undefined && { printedUnit: unit }) };
      else lines.push({ placed: placedAt(grid, row, leaf, labels.slice(0, -1)), figures: [figure], ...(unit !== undefined && { printedUnit: unit }) });
    }
  }
  return lines;
}

function placedAt(grid: Grid, row: number, { column }: Token, above: readonly Token[]): PlacedLabel {
  return { label: grid.readLabel(row, column), place: { sheet: PASTED_SHEET, row, column }, path: above.map((outer) => grid.readLabel(row, outer.column)) };
}
