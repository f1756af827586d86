/** 「下一个空格」: where the person goes from here. */
import type { CellRef } from '../../model/address';
import type { EmptyCell, FillProgress } from './fill-progress';
import { inReadingOrder } from './reading-order';

/**
 * The cell to go to next: required blanks first, then the others, each in reading order, round and round.
 * @param after where the person is; the first of all where it is not given
 */
export function nextEmpty({ empty }: FillProgress, after?: CellRef): CellRef | undefined {
  const required = empty.filter(({ isRequired }) => isRequired);
  const others = empty.filter(({ isRequired }) => !isRequired);
  if (!after) return (required[0] ?? others[0])?.place;
  const isOn = (cells: readonly EmptyCell[]): boolean => cells.some(({ place }) => inReadingOrder(place, after) === 0);
  const below = (cells: readonly EmptyCell[]): CellRef | undefined => cells.find(({ place }) => inReadingOrder(place, after) > 0)?.place;
  if (isOn(others)) return below(others) ?? (required[0] ?? others[0])?.place;
  if (isOn(required)) return below(required) ?? (others[0] ?? required[0])?.place;
  return required.length > 0 ? (below(required) ?? required[0]!.place) : (below(others) ?? others[0]?.place);
}
