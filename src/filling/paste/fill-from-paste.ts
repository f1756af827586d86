/** One pasted figure as a proposal for its cell, told how its text became the number: “２.２万人”读作 22,000. */
import type { FormIndex } from '../../forms/form-index';
import type { Fill, FillSource } from '../../model/fill';
import { plainText } from '../../text/plain-text';
import { inUnit, isFigure, proposeFigure, proposeText } from '../propose-fill';
import type { PastedFigure } from './pasted-figure';
import { pastedQuantity } from './pasted-quantity';

interface Circumstances {
  readonly isUnitStated: boolean;
  /** Of the whole block. */
  readonly doubts: readonly string[];
}

/** @returns undefined where a formula gives that very figure */
export function fillFromPaste(index: FormIndex, figure: PastedFigure, text: string, { isUnitStated, doubts }: Circumstances): Fill | { readonly reason: string } | undefined {
  const { fact: pasted, label } = figure;
  const found = index.item(pasted.indicator);
  const fact = index.fact(pasted.indicator, pasted.unit, pasted.period);
  if (!found || !fact) return { reason: found ? '本表没有这一格' : '本表没有这一行' };
  const isFormula = fact.cell.formula !== undefined;
  const from = `第 ${pasted.place.row} 行“${label.trim()}”`;
  if (pasted.reading === 'text' || (found.item.indicator.kind === 'yes-no' && pasted.quantity)) {
    return isFormula ? { reason: CALCULATED } : proposeText(index, fact, plainText(text), { method: `${from}，照录` }, doubts);
  }
  if (pasted.reading === 'not-applicable') return { reason: `粘贴的是“${plainText(text)}”，没有数` };
  const read = pastedQuantity(figure, text, isUnitStated);
  if ('reason' in read) return read;
  if (isFormula) return isFigure(fact, inUnit(read.quantity, found.unitOfMeasure), found.unitOfMeasure) ? undefined : { reason: CALCULATED };
  const { unitOfMeasure } = read.quantity;
  const isConverted = found.unitOfMeasure !== undefined && unitOfMeasure.multiplier !== found.unitOfMeasure.multiplier;
  const written = `${from}的“${text}”${isConverted && !/\P{N}$/u.test(text) ? `（${unitOfMeasure.text}）` : ''}`;
  const source = (proposedText: string): FillSource => ({ method: text.replaceAll(',', '') === proposedText.replaceAll(',', '') ? written : `${written}，读作 ${proposedText}` });
  const fill = proposeFigure(index, fact, read.quantity, { method: '' }, [...figure.doubts, ...read.doubts, ...doubts]);
  return { ...fill, source: source(fill.proposedText) };
}

const CALCULATED = '本表这一格是公式，没有改动';
