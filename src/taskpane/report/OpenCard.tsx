/** What is open of the page: a figure with its source, or a phrase to settle. */
import { withPhrase, type ReportDraft } from '../../actions/report-draft';
import type { CellRef } from '../../model/address';
import { phrasesOf } from '../../narrative/phrases/confirm-phrases';
import type { PreparedReport } from '../../report';
import { ShowFigureButton } from '../document/ShowFigureButton';
import { ClaimCard } from './ClaimCard';
import { claimFigures, claimsOf } from './claims';
import { presentClaims } from './page-marks';
import { PhraseCard } from './PhraseCard';
import { useReport } from './use-report';

interface Props {
  readonly prepared: PreparedReport;
  readonly report: ReportDraft;
  /** Absent where the host cannot go to a cell. */
  readonly onSelect: ((place: CellRef) => void) | undefined;
  readonly onClose: () => void;
}

export function OpenCard({ prepared, report, onSelect, onClose }: Props) {
  const { words, reportWords, set, rewrite } = useReport();
  const { open, drafted } = report;
  if (!open || !drafted) return null;
  if (open.kind === 'figure') {
    const claim = presentClaims(report).get(open.id);
    const before = claimsOf(drafted.document).find(({ id }) => id === open.id);
    const title = before && claim && before.text !== claim.text ? `${before.text} → ${claim.text}` : claim?.text;
    return claim && title !== undefined ? <ClaimCard words={words} reportWords={reportWords} title={title} claim={claim} figures={claimFigures(prepared, claim)} onSelect={onSelect} onClose={onClose}><ShowFigureButton claim={claim} /></ClaimCard> : null;
  }
  const phrase = phrasesOf(drafted.document).find((each) => each.phrase === open.id);
  if (!phrase) return null;
  const settle = (text: string): void => (text === phrase.text ? set : rewrite)((now) => withPhrase(now, open.id, text));
  return <PhraseCard key={open.id} words={reportWords} id={open.id} text={phrase.text} choices={drafted.choices[open.id] ?? []} onSettle={settle} onClose={onClose} />;
}
