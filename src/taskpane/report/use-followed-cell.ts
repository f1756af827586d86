/**
 * The cell a person selects in the sheet, told after a moment's rest, so that running along a row marks nothing on the way. A cell
 * that the pane itself went to is not followed: the reader is where he wants to be.
 */
import { useCallback, useEffect, useRef, useState } from 'react';
import { samePlace, type CellRef } from '../../model/address';

const REST_MS = 150;

interface FollowedCell {
  readonly cell: CellRef | undefined;
  /** To be called before the pane goes to a cell by itself. */
  readonly leave: (place: CellRef) => void;
}

export function useFollowedCell(selection: CellRef | undefined): FollowedCell {
  const own = useRef<CellRef | undefined>(selection);
  const [cell, setCell] = useState<CellRef>();
  useEffect(() => {
    const isOwn = selection !== undefined && own.current !== undefined && samePlace(selection, own.current);
    const timer = setTimeout(() => setCell(isOwn ? undefined : selection), REST_MS);
    return () => clearTimeout(timer);
  }, [selection]);
  const leave = useCallback((place: CellRef) => {
    own.current = place;
  }, []);
  return { cell, leave };
}
