/** A draft that is read again: which remarks are those of before, which are mended, and which card is open then. */
import type { PlacedRemark, ProofreadDraft } from './proofreading';

/** The same draft read again: what was set aside stays so, and the card that is open, or the one behind it where that is mended. */
export function readAgain(before: ProofreadDraft, now: ProofreadDraft): ProofreadDraft {
  const remarks = knownAgain(before.remarks, now.remarks);
  const present = new Set(remarks.map(({ id }) => id));
  return {
    ...now,
    remarks,
    dismissed: new Set([...before.dismissed].filter((id) => present.has(id))),
    mended: before.mended + before.remarks.filter(({ id }) => !present.has(id)).length,
    open: before.open !== undefined && present.has(before.open) ? before.open : successorOf(before, present),
  };
}

/** Words corrected close by give a remark another name: what says the same of the same words, and would be new, is the likest of those gone. */
function knownAgain(before: readonly PlacedRemark[], now: readonly PlacedRemark[]): readonly PlacedRemark[] {
  const [old, present] = [new Set(before.map(({ id }) => id)), new Set(now.map(({ id }) => id))];
  const gone = before.filter(({ id }) => !present.has(id));
  return now.map((remark) => {
    if (old.has(remark.id)) return remark;
    const alike = gone.filter(({ kind, text }) => kind === remark.kind && text === remark.text).sort((a, b) => likeness(b.id, remark.id) - likeness(a.id, remark.id));
    if (!alike[0]) return remark;
    gone.splice(gone.indexOf(alike[0]), 1);
    return { ...remark, id: alike[0].id };
  });
}

/** Characters that are the same from the beginning and from the end. */
function likeness(a: string, b: string): number {
  const shortest = Math.min(a.length, b.length);
  let [first, last] = [0, 0];
  while (first < shortest && a[first] === b[first]) first += 1;
  while (last < shortest - first && a.at(-1 - last) === b.at(-1 - last)) last += 1;
  return first + last;
}

function successorOf({ remarks, open }: ProofreadDraft, present: ReadonlySet<string>): string | undefined {
  const at = remarks.findIndex(({ id }) => id === open);
  return at < 0 ? undefined : [...remarks.slice(at + 1), ...remarks.slice(0, at)].find(({ id }) => present.has(id))?.id;
}
