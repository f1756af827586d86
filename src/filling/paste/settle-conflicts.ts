/**
 * Two pasted figures for one cell: the same figure twice is one; of different ones none is taken, unless the person has
 * answered for one of the lines. Both are shown.
 */
import { placeKey } from '../../model/address';
import { amountOf } from '../../model/quantity';
import { PASTED_SHEET } from './pasted-block';
import type { OpenLabel, PastedFigure } from './pasted-figure';

/** @param told what a figure is written as in the block */
export function settleConflicts(
  figures: readonly PastedFigure[],
  answers: ReadonlyMap<string, string>,
  told: (figure: PastedFigure) => string,
): { readonly figures: readonly PastedFigure[]; readonly open: readonly OpenLabel[] } {
  const cells = new Map<string, PastedFigure[]>();
  for (const figure of figures) {
    const { indicator, unit, period } = figure.fact;
    const key = `${indicator}|${unit}|${period}`;
    const sharing = cells.get(key);
    if (sharing) sharing.push(figure);
    else cells.set(key, [figure]);
  }
  const settled = [...cells.values()].map((sharing) => settle(sharing, answers, told));
  return { figures: settled.flatMap(({ taken }) => taken), open: settled.flatMap(({ open }) => open) };
}

function settle(sharing: readonly PastedFigure[], answers: ReadonlyMap<string, string>, told: (figure: PastedFigure) => string): { readonly taken: readonly PastedFigure[]; readonly open: readonly OpenLabel[] } {
  if (areOne(sharing)) return { taken: sharing.slice(0, 1), open: [] };
  const meant = sharing.filter(({ fact, row, column }) => answers.get(placeKey({ sheet: PASTED_SHEET, row, column })) === fact.indicator);
  if (meant.length > 0 && areOne(meant)) {
    const [taken] = meant;
    const left = sharing.filter((figure) => !meant.includes(figure));
    return { taken: [taken!], open: left.map((figure) => ({ ...figure, reason: `“${told(figure)}”没有用，按指定的第 ${taken!.fact.place.row} 行填` })) };
  }
  const all = sharing.map((figure) => `第 ${figure.fact.place.row} 行是“${told(figure)}”`).join('，');
  return { taken: [], open: sharing.map((figure) => ({ ...figure, reason: `同一指标有不同的数：${all}，请指定用哪一行`, candidates: [figure.fact.indicator] })) };
}

function areOne([first, ...others]: readonly PastedFigure[]): boolean {
  const { quantity, cell } = first!.fact;
  return others.every(({ fact }) => (quantity ? fact.quantity !== undefined && amountOf(fact.quantity).eq(amountOf(quantity)) : fact.quantity === undefined && fact.cell.value === cell.value));
}
