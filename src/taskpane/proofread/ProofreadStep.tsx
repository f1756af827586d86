/** 校对: which draft, then what there is to say of it. */
import { useState } from 'react';
import { PasteDraft } from './PasteDraft';
import { ProofreadDraftView } from './ProofreadDraftView';
import { ProofreadStart } from './ProofreadStart';
import { useProofread } from './use-proofread';

export function ProofreadStep() {
  const { state: { proofread } } = useProofread();
  const [isPasting, setPasting] = useState(false);
  if (isPasting) return <PasteDraft onLeave={() => setPasting(false)} />;
  return proofread ? <ProofreadDraftView draft={proofread} /> : <ProofreadStart onPaste={() => setPasting(true)} />;
}
