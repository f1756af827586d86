/** An open card, in the order it is worked through: culprit and proposals, the way to the cell, 说明, then the arithmetic. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { LocationRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { applyRepair } from '../../actions/apply-repair';
import { explainFinding } from '../../actions/explain-finding';
import { selectCell } from '../../actions/select-cell';
import { selectFinding } from '../../actions/select-finding';
import type { CellRef } from '../../model/address';
import type { Finding, Repair } from '../../model/finding';
import { usePaneSession } from '../session-context';
import { cardHead } from './card-head';
import { useCardStyles } from './card-styles';
import { Explaining } from './Explaining';
import { FindingDetails } from './FindingDetails';
import { findingFacts } from './finding-facts';
import { OtherSuspects } from './OtherSuspects';
import { RepairButtons } from './RepairButtons';
import { SuspectPanel } from './SuspectPanel';
import { suspectsOf } from './suspects';

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground2 },
});

export function CardBody({ finding }: { readonly finding: Finding }) {
  const [styles, cardStyles] = [useStyles(), useCardStyles()];
  const { session, state, words, perform, isAvailable } = usePaneSession();
  const { prepared } = state;
  const suspects = useMemo(() => prepared && suspectsOf(prepared, finding), [prepared, finding]);
  if (!prepared) return null;
  const { subject, told } = cardHead(prepared, finding);
  const canWrite = isAvailable(applyRepair);
  const canSelect = session.can.select;
  const select = (place: CellRef): void => perform(selectCell, place);
  const repair = (chosen: Repair): void => perform(applyRepair, { finding, repair: chosen });
  return (
    <>
      {told !== undefined && <p className={styles.note}>{words.suspects.moved(told, subject)}</p>}
      {suspects && <SuspectPanel words={words} suspects={suspects} canSelect={canSelect} canWrite={canWrite} onSelect={select} onRepair={repair} />}
      <div className={cardStyles.buttons}>
        {!suspects && canWrite && <RepairButtons words={words} repairs={finding.repairs} onRepair={repair} />}
        {canSelect && <Button size="small" icon={<LocationRegular />} onClick={() => perform(selectFinding, finding.id)}>{words.check.locate}</Button>}
      </div>
      {finding.level === 'soft' && (
        <Explaining
          key={finding.id}
          words={words}
          subject={subject}
          stated={prepared.explanations.get(finding.id)}
          canWrite={isAvailable(explainFinding)}
          onSave={(reasonCode, text) => perform(explainFinding, { findingId: finding.id, reasonCode, text })}
        />
      )}
      {suspects && <OtherSuspects words={words} suspects={suspects} canSelect={canSelect} onSelect={select} />}
      <FindingDetails words={words} facts={findingFacts(prepared, finding)} startsOpen={suspects !== undefined} canSelect={canSelect} onSelect={select} />
    </>
  );
}
