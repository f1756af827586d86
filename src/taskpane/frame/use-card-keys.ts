/**
 * The keys of a list of cards, of which Tab reaches one: ↓ and ↑ move and open, Home and End go to the ends, Enter goes to the place. The
 * open card takes the focus after a move by key, and when the card that had the focus has gone away.
 */
import { useLayoutEffect, useRef, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';

interface Options {
  /** The head of a card carries its id as data-<mark>. */
  readonly mark: string;
  /** Also those that are not on the page yet: moving on to one shows it. */
  readonly order: readonly string[];
  readonly openId: string | undefined;
  /** Changes with the cards that are there. */
  readonly listed: unknown;
  readonly onMove: (id: string) => void;
  readonly onEnter: (id: string) => void;
}

interface CardKeys {
  /** Of the card that Tab reaches. */
  readonly entry: string | undefined;
  readonly root: RefObject<HTMLDivElement | null>;
  readonly handlers: {
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onFocus: (event: FocusEvent) => void;
    readonly onBlur: (event: FocusEvent) => void;
  };
}

export function useCardKeys({ mark, order, openId, listed, onMove, onEnter }: Options): CardKeys {
  const root = useRef<HTMLDivElement>(null);
  const focusInside = useRef(false);
  const moved = useRef(false);
  useLayoutEffect(() => {
    const lost = focusInside.current && document.activeElement === document.body;
    if ((lost || moved.current) && openId !== undefined) root.current?.querySelector<HTMLElement>(`[data-${mark}="${CSS.escape(openId)}"]`)?.focus();
    moved.current = false;
  }, [mark, listed, openId]);

  const noteFocus = ({ type, currentTarget, relatedTarget }: FocusEvent): void => {
    focusInside.current = type === 'focus' || (relatedTarget !== null && currentTarget.contains(relatedTarget));
  };
  const steer = (event: KeyboardEvent): void => {
    const id = event.target instanceof HTMLElement ? event.target.dataset[mark] : undefined;
    const at = id === undefined ? -1 : order.indexOf(id);
    if (id === undefined || at < 0) return;
    const to = { ArrowDown: order[at + 1], ArrowUp: order[at - 1], Home: order[0], End: order.at(-1) }[event.key];
    if (event.key === 'Enter') onEnter(id);
    else if (to !== undefined) {
      moved.current = true;
      onMove(to);
    } else return;
    event.preventDefault();
  };
  return { entry: openId !== undefined && order.includes(openId) ? openId : order[0], root, handlers: { onKeyDown: steer, onFocus: noteFocus, onBlur: noteFocus } };
}
