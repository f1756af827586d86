/** The text of a report with the place and the cells of every figure, for --format json. */
import type { PlacedText } from '../document/place-claims';
import { cellJson } from './outcome';

export function placedJson({ paragraphs, claims, toConfirm }: PlacedText) {
  return {
    paragraphs,
    claims: claims.map(({ claim, paragraph, start, end }) => ({
      text: claim.text,
      paragraph,
      start,
      end,
      value: Number(claim.value.toFixed()),
      unit: claim.unit,
      cells: claim.cells.map(cellJson),
      operation: claim.operation,
      ...(claim.earlier && { earlier: { file: claim.earlier.fileName, cells: claim.earlier.cells.map(cellJson) } }),
    })),
    toConfirm: toConfirm.map(({ phrase, ...place }) => ({ text: phrase.text, ...place })),
  };
}
