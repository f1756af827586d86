/** A draft that was read: what it is, the counts, then the remarks as cards or in the whole text. A document is its own text. */
import { useCallback, useMemo, useState } from 'react';
import { nextRemark } from '../../actions/next-remark';
import type { ProofreadDraft } from '../../actions/proofreading';
import { selectRemark } from '../../actions/select-remark';
import { ScrollArea } from '../frame/ScrollArea';
import { useNextKey } from '../frame/use-next-key';
import { DraftHead, type DraftView } from './DraftHead';
import { DraftText } from './DraftText';
import { NothingToRemark } from './NothingToRemark';
import { OpenRemark } from './OpenRemark';
import { ProofreadBar } from './ProofreadBar';
import { RemarkBody } from './RemarkBody';
import { RemarkCounts } from './RemarkCounts';
import { RemarkList } from './RemarkList';
import { countByState, stateOf, type RemarkState } from './remark-states';
import { useProofread } from './use-proofread';

export function ProofreadDraftView({ draft }: { readonly draft: ProofreadDraft }) {
  const { session, isAvailable, proofreadWords: words } = useProofread();
  const { remarks, dismissed, open, source } = draft;
  const [wanted, setWanted] = useState<RemarkState>();
  const [view, setView] = useState<DraftView>('list');
  const counts = countByState(draft);
  const only = wanted && counts[wanted] > 0 ? wanted : undefined;
  const listed = useMemo(
    () => remarks.filter((remark) => (only ? stateOf(remark, dismissed) === only : !dismissed.has(remark.id))),
    [remarks, dismissed, only],
  );
  const next = useCallback(() => void session.perform(nextRemark, undefined), [session]);
  useNextKey(isAvailable(nextRemark) ? next : undefined);
  const setOpen = useCallback((id: string | undefined) => session.update((now) => (now.proofread ? { ...now, proofread: { ...now.proofread, open: id } } : now)), [session]);
  const locate = useCallback((id: string) => {
    setView('text');
    void session.perform(selectRemark, id);
  }, [session]);
  const toggle = useCallback((id: string) => {
    if (session.getState().proofread?.open === id) setOpen(undefined);
    else void session.perform(selectRemark, id);
  }, [session, setOpen]);
  const isText = view === 'text' && source.kind !== 'document';
  return (
    <>
      <ScrollArea>
        <DraftHead draft={draft} view={isText ? 'text' : 'list'} onView={setView} />
        <RemarkCounts words={words} counts={counts} mended={draft.mended} only={only} onOnly={setWanted} />
        {isText ? (
          <DraftText words={words} draft={draft} listed={listed} onOpen={setOpen} />
        ) : listed.length > 0 ? (
          <RemarkList
            words={words}
            paragraphs={draft.paragraphs}
            remarks={listed}
            stateOf={(remark) => stateOf(remark, dismissed)}
            openId={open}
            onOpen={toggle}
            onMove={setOpen}
            onLocate={locate}
            renderBody={(remark) => <RemarkBody remark={remark} isDismissed={dismissed.has(remark.id)} onLocate={() => locate(remark.id)} />}
          />
        ) : (
          <NothingToRemark words={words} draft={draft} />
        )}
      </ScrollArea>
      {isText && <OpenRemark draft={draft} onClose={() => setOpen(undefined)} />}
      <ProofreadBar draft={draft} />
    </>
  );
}
