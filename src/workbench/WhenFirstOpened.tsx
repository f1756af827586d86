/** A dialog whose code is fetched when it is first opened. As it closes, the focus goes back to where it was. */
import { Suspense, useEffect, useRef, useState, type ReactNode } from 'react';

export function WhenFirstOpened({ isOpen, children }: { readonly isOpen: boolean; readonly children: ReactNode }) {
  const [wasOpened, setOpened] = useState(isOpen);
  const opener = useRef<Element>(null);
  if (isOpen && !wasOpened) setOpened(true);
  useEffect(() => {
    if (isOpen) opener.current = document.activeElement;
    else if (opener.current instanceof HTMLElement) opener.current.focus();
  }, [isOpen]);
  return wasOpened && <Suspense fallback={null}>{children}</Suspense>;
}
