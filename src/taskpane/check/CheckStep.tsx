/** 校验: counts, questions, cards, and the next step at the bottom. */
import { useCallback, useMemo, useState } from 'react';
import { clearMarks } from '../../actions/clear-marks';
import { goToBlank } from '../../actions/go-to-blank';
import { faultsInOrder, findingsInOrder } from '../../actions/finding-order';
import { markFindings } from '../../actions/mark-findings';
import { selectFinding } from '../../actions/select-finding';
import type { Finding } from '../../model/finding';
import { ScrollArea } from '../frame/ScrollArea';
import { usePaneSession } from '../session-context';
import { AllWell } from './AllWell';
import { CardBody } from './CardBody';
import { cardText, type CardText } from './card-texts';
import { CheckBar } from './CheckBar';
import { CountsLine } from './CountsLine';
import { FindingList } from './FindingList';
import { countByStanding, groupFindings, standingOf, type Standing } from './finding-groups';
import { MarksSwitch } from './MarksSwitch';
import { MendedLine } from './MendedLine';
import { OpenQuestions } from './OpenQuestions';
import { outcomeLines } from './outcome-lines';
import { OutcomePanel } from './OutcomePanel';
import { WideNotices } from './WideNotices';

export function CheckStep() {
  const { session, state, words, perform, isAvailable } = usePaneSession();
  const { prepared, locale, openFinding } = state;
  const findings = useMemo(() => (prepared ? findingsInOrder(prepared) : []), [prepared]);
  const forms = prepared?.forms ?? [];
  const [onlyWanted, setOnly] = useState<Standing>();
  const [outcomesShown, setOutcomesShown] = useState(false);
  const counts = countByStanding(prepared);
  const only = onlyWanted && counts[onlyWanted] > 0 ? onlyWanted : undefined;
  const lines = useMemo(() => outcomeLines(prepared?.outcomes ?? [], prepared?.forms ?? [], locale, words), [prepared, locale, words]);
  const groups = useMemo(() => (prepared ? groupFindings(findings, (finding) => standingOf(prepared, finding), only) : []), [prepared, findings, only]);
  const textOf = useMemo(() => {
    const texts = new Map<Finding, CardText>();
    return (finding: Finding): CardText => {
      const text = texts.get(finding) ?? cardText(prepared!, finding, locale, words);
      texts.set(finding, text);
      return text;
    };
  }, [prepared, locale, words]);

  const move = useCallback((finding: Finding) => session.update((now) => ({ ...now, openFinding: finding.id, mended: undefined })), [session]);
  const locate = useCallback((finding: Finding) => void session.perform(selectFinding, finding.id), [session]);
  const open = useCallback(
    (finding: Finding) => {
      if (session.getState().openFinding === finding.id) session.update((now) => ({ ...now, openFinding: undefined }));
      else void session.perform(selectFinding, finding.id);
    },
    [session],
  );
  const renderBody = useCallback((finding: Finding) => <CardBody finding={finding} />, []);
  const faults = useMemo(() => (prepared ? faultsInOrder(prepared) : []), [prepared]);
  const nextBlank = isAvailable(goToBlank) ? (sheet: string): void => perform(goToBlank, sheet) : undefined;
  // The bar leads to the next one then.
  const isOnlyBlank = counts.hard + counts.soft === 0 && groups.filter(({ standing }) => standing === 'blank').length === 1;
  const isDone = counts.hard + counts.blank + counts.soft === 0;

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
        <WideNotices />
        <MendedLine words={words} subject={state.mended} />
        {isDone && <AllWell words={words} passed={lines.passed.length} hints={counts.hint} explained={counts.explained} />}
        {groups.length > 0 && (
          <FindingList
            words={words}
            groups={groups}
            openId={openFinding}
            listsBlanks={only === 'blank'}
            nextBlankLabel={goToBlank.label(locale)}
            onNextBlank={isOnlyBlank ? undefined : nextBlank}
            textOf={textOf}
            onOpen={open}
            onMove={move}
            onLocate={locate}
            renderBody={renderBody}
          />
        )}
      </ScrollArea>
      <CheckBar counts={counts} faults={faults} />
    </>
  );
}
