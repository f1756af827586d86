/**
 * Open the card of a remark and go to its place. A document that was corrected since is read again first: a remark that has gone with the
 * correction opens the one behind it, and the places of the others are those of now.
 */
import { inWords, type Action, type ActionContext } from './action';
import { upToDate } from './proofread-now';
import type { PlacedRemark, ProofreadDraft } from './proofreading';
import type { StateChange } from './state';

export const selectRemark: Action<string> = {
  id: 'select-remark',
  label: inWords('文中位置', 'Show in draft'),
  long: true,
  isAvailable: ({ proofread }) => proofread !== undefined,
  run: (context, id) => goToRemark(context, ({ remarks, open }) => remarks.find((each) => each.id === id) ?? remarks.find((each) => each.id === open), id),
};

/** @param choose of the draft as it now stands @param open opened before it is read again */
export async function goToRemark(context: ActionContext, choose: (draft: ProofreadDraft) => PlacedRemark | undefined, open?: string): Promise<StateChange> {
  const { state: { proofread: before }, document } = context;
  if (!before) return (now) => now;
  const draft = await upToDate(open === undefined ? before : { ...before, open }, context);
  const remark = choose(draft);
  if (remark && draft.source.kind === 'document' && document?.can.select) await document.select(remark.place);
  return (now) => ({ ...now, refusal: undefined, proofread: { ...draft, open: remark?.id } });
}
