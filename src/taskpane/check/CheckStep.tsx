/** 校验: counts, questions, cards, and 上一处 / 下一处 at the bottom. */
import { Button } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import { applyRepair } from '../../actions/apply-repair';
import { checkWorkbook } from '../../actions/check-workbook';
import { clearMarks } from '../../actions/clear-marks';
import { markFindings } from '../../actions/mark-findings';
import { nextFinding } from '../../actions/next-finding';
import { previousFinding } from '../../actions/previous-finding';
import { selectFinding } from '../../actions/select-finding';
import type { Finding, Repair } from '../../model/finding';
import type { Level } from '../../model/relation';
import { countByLevel } from '../frame/status';
import { PrimaryBar } from '../frame/PrimaryBar';
import { ScrollArea } from '../frame/ScrollArea';
import { usePaneSession } from '../session-context';
import { AllWell } from './AllWell';
import { CountsLine } from './CountsLine';
import { FindingList } from './FindingList';
import { groupFindings } from './finding-groups';
import { MarksSwitch } from './MarksSwitch';
import { MendedLine } from './MendedLine';
import { OpenDetails } from './OpenDetails';
import { OpenQuestions } from './OpenQuestions';
import { outcomeLines } from './outcome-lines';
import { OutcomePanel } from './OutcomePanel';
import { remarkOf } from './remark';

export function CheckStep() {
  const { session, state, words, perform, isAvailable } = usePaneSession();
  const { prepared, locale, openFinding } = state;
  const findings = useMemo(() => prepared?.findings ?? [], [prepared]);
  const forms = prepared?.forms ?? [];
  const [onlyWanted, setOnly] = useState<Level>();
  const [outcomesShown, setOutcomesShown] = useState(false);
  const counts = countByLevel(findings);
  const only = onlyWanted && counts[onlyWanted] > 0 ? onlyWanted : undefined;
  const lines = useMemo(() => outcomeLines(prepared?.outcomes ?? [], prepared?.forms ?? [], locale, words), [prepared, locale, words]);
  const groups = useMemo(() => groupFindings(findings, only), [findings, only]);
  const remarks = useMemo(() => new Map(findings.map((finding) => [finding.id, remarkOf(finding, locale)])), [findings, locale]);

  const move = useCallback((finding: Finding) => session.update((now) => ({ ...now, openFinding: finding.id, mended: undefined })), [session]);
  const locate = useCallback((finding: Finding) => void session.perform(selectFinding, finding.id), [session]);
  const open = useCallback(
    (finding: Finding) => {
      if (session.getState().openFinding === finding.id) session.update((now) => ({ ...now, openFinding: undefined }));
      else void session.perform(selectFinding, finding.id);
    },
    [session],
  );
  const repair = useCallback((finding: Finding, chosen: Repair) => void session.perform(applyRepair, { finding, repair: chosen }), [session]);
  const renderDetails = useCallback((finding: Finding) => <OpenDetails finding={finding} />, []);
  const at = findings.findIndex(({ id }) => id === openFinding);

  return (
    <>
      <ScrollArea>
        <CountsLine
          words={words}
          counts={counts}
          passed={lines.passed.length}
          skipped={lines.skipped.length}
          only={only}
          onOnly={setOnly}
          outcomesShown={outcomesShown}
          onOutcomes={() => setOutcomesShown(!outcomesShown)}
        >
          {(findings.length > 0 || state.marksShown) && session.can.mark && (
            <MarksSwitch words={words} shown={state.marksShown} onChange={(shown) => perform(shown ? markFindings : clearMarks, undefined)} />
          )}
        </CountsLine>
        {outcomesShown && <OutcomePanel words={words} {...lines} />}
        <OpenQuestions forms={forms} />
        <MendedLine words={words} subject={state.mended} />
        {counts.hard + counts.soft === 0 && <AllWell words={words} passed={lines.passed.length} hints={counts.hint} />}
        {groups.length > 0 && (
          <FindingList
            words={words}
            groups={groups}
            openId={openFinding}
            canSelect={session.can.select}
            canWrite={isAvailable(applyRepair)}
            remarks={remarks}
            onOpen={open}
            onMove={move}
            onLocate={locate}
            onRepair={repair}
            renderDetails={renderDetails}
          />
        )}
      </ScrollArea>
      {state.reading.state === 'cancelled' ? (
        <PrimaryBar label={words.check.again} onPress={() => perform(checkWorkbook, undefined)} />
      ) : counts.hard + counts.soft === 0 ? (
        <PrimaryBar label={words.allWell.toRates} onPress={() => session.update((now) => ({ ...now, step: 'rates' }))}>
          <Button onClick={() => session.update((now) => ({ ...now, step: 'report' }))}>{words.allWell.toReport}</Button>
        </PrimaryBar>
      ) : (
        <PrimaryBar
          label={at < 0 ? words.check.next : words.check.nextAfter(at + 1, findings.length)}
          onPress={() => perform(nextFinding, undefined)}
        >
          <Button onClick={() => perform(previousFinding, undefined)}>{words.check.previous}</Button>
        </PrimaryBar>
      )}
    </>
  );
}
