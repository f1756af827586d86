/** What several slips ask of one draft is read once: the numbers of its items, the lists they make. */
import type { Draft } from '../draft';

export function oncePerDraft<T>(read: (draft: Draft) => T): (draft: Draft) => T {
  const known = new WeakMap<Draft, { readonly reading: T }>();
  return (draft) => {
    const reading = known.get(draft)?.reading ?? read(draft);
    known.set(draft, { reading });
    return reading;
  };
}
