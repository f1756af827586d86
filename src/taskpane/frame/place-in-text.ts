/**
 * What makes words in a running text a button: pressed by mouse, Enter or space, one of them in the order of Tab. Not a button element: that
 * would part the words from the comma behind them at a line's end.
 */
import type { KeyboardEvent } from 'react';

interface PlaceInText {
  readonly open: boolean;
  readonly inTabOrder: boolean;
  readonly onOpen: () => void;
}

export function placeInText({ open, inTabOrder, onOpen }: PlaceInText) {
  return {
    role: 'button',
    tabIndex: inTabOrder ? 0 : -1,
    'aria-expanded': open,
    onClick: onOpen,
    onKeyDown(event: KeyboardEvent): void {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      onOpen();
    },
  };
}
