/** F8 goes to what comes next, an empty cell or a remark, wherever the focus is on the page, in the embedded spreadsheet as well. */
import { useEffect } from 'react';

export function useNextKey(onNext: (() => void) | undefined): void {
  useEffect(() => {
    if (!onNext) return undefined;
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== 'F8' || event.ctrlKey || event.altKey || event.shiftKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      onNext();
    };
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, [onNext]);
}
