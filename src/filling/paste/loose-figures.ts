/**
 * The figures of loose lines: labels matched in their order, so that 女 under 会员 is 女会员, and each figure put in a column
 * by the head above it or, without one, by its order, with a doubt. A column that repeats the form's 行号 holds no figures.
 */
import { itemIndexOf } from '../../forms/best-table';
import { lineUnits } from '../../forms/line-units';
import { matchItems, questionsOf, type ItemMatch } from '../../forms/match-items';
import { readLine } from '../../forms/read-facts';
import type { Grid } from '../../forms/grid';
import { OWN_UNIT, type ItemLine } from '../../forms/table';
import { placeKey } from '../../model/address';
import type { Form, FormDefinition } from '../../model/form';
import type { UnitOfMeasure } from '../../model/quantity';
import { readNumber } from '../../text/number';
import { withoutSpaces } from '../../text/plain-text';
import { readUnits } from '../../text/unit-of-measure';
import { columnMeant, columnsInOrder, unitMeant, type Meant } from './column-meant';
import type { LooseFigure, LooseLine } from './loose-lines';
import { askedLabel } from './open-label';
import type { OpenLabel, PastedFigure, PastedFigures } from './pasted-figure';

interface Line extends ItemMatch {
  readonly figures: readonly LooseFigure[];
  readonly printedUnit?: string;
}

export function looseFigures(lines: readonly LooseLine[], grid: Grid, form: Form, definition: FormDefinition, answers: ReadonlyMap<string, string>): PastedFigures {
  const index = itemIndexOf(definition);
  const labels = [...new Map(lines.map(({ placed }) => [placeKey(placed.place), placed])).values()];
  const { matches, open } = matchItems(labels, definition, index, answers);
  const items = new Map(matches.map((match) => [placeKey(match.placed.place), match]));
  const twins = open.flatMap(({ placed }) => {
    const named = placed.label.keys.flatMap((key) => index.get(key) ?? []).filter((item) => matches.some((match) => match.item === item));
    return new Set(named).size === 1 ? [{ placed, item: named[0]! }] : [];
  });
  for (const twin of twins) items.set(placeKey(twin.placed.place), twin);
  const told = lines.flatMap((line): readonly Line[] => {
    const match = items.get(placeKey(line.placed.place));
    return match && line.figures.length > 0 ? [{ ...line, ...match }] : [];
  });
  const withFigures = new Set(lines.filter(({ figures }) => figures.length > 0).map(({ placed }) => placeKey(placed.place)));
  const asked = open.filter(({ placed }) => withFigures.has(placeKey(placed.place)) && !items.has(placeKey(placed.place)));
  const found = figuresOf(withoutLineNumbers(told), grid, form);
  const questions = questionsOf(asked, matches, definition);
  return {
    figures: found.figures,
    open: [...found.open, ...questions.map((question) => askedLabel(question, definition))],
  };
}

/** 「会员人数 47 11318」 where 47 is the 行号 of 会员人数, on every line of several figures. */
function withoutLineNumbers(lines: readonly Line[]): readonly Line[] {
  const isNumbered = ({ item, figures }: Line): boolean => figures.length > 1 && withoutSpaces(figures[0]!.text) === item.lineNo;
  const several = lines.filter(({ figures }) => figures.length > 1);
  if (several.length === 0 || !several.every(isNumbered)) return lines;
  return lines.map((line) => (isNumbered(line) ? { ...line, figures: line.figures.slice(1) } : line));
}

function figuresOf(lines: readonly Line[], grid: Grid, form: Form): Pick<PastedFigures, 'figures' | 'open'> {
  const asLines = lines.map(({ item, placed, printedUnit }): ItemLine => ({ item, placed, cells: [], ...(printedUnit !== undefined && { printedUnit }) }));
  const measured = lineUnits(asLines, unitLineOf(grid));
  const figures: PastedFigure[] = [];
  const open: OpenLabel[] = [];
  for (const [at, line] of lines.entries()) {
    const { row, column } = line.placed.place;
    const own = { label: line.placed.label.printed.trim(), row, column };
    const kept = line.figures.filter(({ text }) => line.item.indicator.kind === 'rate' || !readNumber(text)?.percent);
    for (const [order, figure] of kept.entries()) {
      const meant = periodOf(figure, order, kept.length, form);
      const unit = unitOf(figure, form);
      if (unit === undefined) open.push({ label: figure.rowName?.text ?? own.label, row: figure.row, column: figure.rowName?.column ?? column, reason: figure.rowName ? '本表没有这个单位' : '本表按单位填报，没有写是哪个单位的数，请连单位名称一起粘贴' });
      else if ('reason' in meant) open.push({ ...own, reason: meant.reason });
      else {
        const [fact] = readLine(grid, form.id, { ...asLines[at]!, cells: [{ row: figure.row, column: figure.column, unit, period: meant.key }] }, measured[at]!.unitOfMeasure);
        if (fact) figures.push({ ...own, fact, ...measured[at]!, doubts: meant.doubts });
      }
    }
  }
  return { figures, open };
}

function periodOf({ period }: LooseFigure, order: number, count: number, form: Form): Meant | { readonly reason: string } {
  if (period) return columnMeant(form, period) ?? { reason: `本表没有“${period.label}”栏` };
  const columns = columnsInOrder(form);
  if (count > columns.length) return { reason: `这一行有 ${count} 个数，本表只有 ${columns.length} 栏，请连表头一起粘贴` };
  const doubts = count > 1 ? [`粘贴内容没有表头，第 ${order + 1} 个数按“${columns[order]!.label}”填`] : [];
  return { key: columns[order]!.key, doubts };
}

function unitOf({ rowName }: LooseFigure, form: Form): string | undefined {
  if (!rowName) return unitMeant(form, OWN_UNIT);
  return unitMeant(form, { key: withoutSpaces(rowName.text), name: rowName.text, isTotal: /^(?:合计|总计|共计)$/u.test(withoutSpaces(rowName.text)) });
}

/** 「单位：人、万元」 above the lines. */
function unitLineOf(grid: Grid): readonly UnitOfMeasure[] {
  for (let row = 1; row <= grid.rowCount; row++) {
    for (let column = 1; column <= grid.columnCount; column++) {
      const units = readUnits(grid.labelAt(row, column));
      if (units.length > 0) return units;
    }
  }
  return [];
}
