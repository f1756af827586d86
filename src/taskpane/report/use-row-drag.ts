/**
 * Rows dragged by their handles with mouse, pen or finger. Pointer events, since the browser's own drag and drop knows no fingers and is
 * closed in some add-in frames. The row goes before the first row whose middle is below the pointer; Escape gives up.
 */
import { useRef, useState, type KeyboardEvent, type PointerEvent, type RefObject } from 'react';

export interface RowDrag {
  readonly list: RefObject<HTMLUListElement | null>;
  /** The row that is held, and where among the others it would come to lie. */
  readonly held: { readonly id: string; readonly to: number } | undefined;
  readonly handle: (id: string) => {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
    readonly onLostPointerCapture: () => void;
  };
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export function useRowDrag(ids: readonly string[], onDrop: (id: string, to: number) => void): RowDrag {
  const list = useRef<HTMLUListElement>(null);
  const [held, setHeld] = useState<RowDrag['held']>();
  const placeAt = (y: number, id: string): number => {
    const others = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].filter((row) => row.dataset['row'] !== id);
    return others.filter((row) => middleOf(row) < y).length;
  };
  return {
    list,
    held,
    handle: (id) => ({
      onPointerDown(event) {
        if (event.button !== 0) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        setHeld({ id, to: ids.indexOf(id) });
      },
      onPointerMove(event) {
        if (held) setHeld({ id, to: placeAt(event.clientY, id) });
      },
      onPointerUp() {
        if (held && held.to !== ids.indexOf(id)) onDrop(id, held.to);
        setHeld(undefined);
      },
      onPointerCancel: () => setHeld(undefined),
      onLostPointerCapture: () => setHeld(undefined),
    }),
    onKeyDown: ({ key }) => key === 'Escape' && setHeld(undefined),
  };
}

function middleOf(row: HTMLElement): number {
  const { top, height } = row.getBoundingClientRect();
  return top + height / 2;
}
