/** A drafted report: what is to be settled, the page, and what lies beside it. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { fillTemplate } from '../../actions/fill-template';
import { keepPhrases } from '../../actions/keep-phrases';
import { refreshDocument } from '../../actions/refresh-document';
import { nextUnconfirmed, withStruckBack, type DraftedReport as Drafted, type ReportDraft } from '../../actions/report-draft';
import { isConfirmed, phrasesOf } from '../../narrative/phrases/confirm-phrases';
import type { CellRef } from '../../model/address';
import { documentWordsFor } from '../document/words';
import { cellName } from '../cell-name';
import { presentClaims, sentenceKey, sentencesRestingOn, staleMarks, type PageMarks } from './page-marks';
import { Notices } from './Notices';
import { PhraseLine } from './PhraseLine';
import { ReportPage } from './ReportPage';
import { leftOutWith, sectionRows } from './section-rows';
import { SectionList } from './SectionList';
import { SideLists } from './SideLists';
import { StaleNotice } from './StaleNotice';
import { useReport } from './use-report';
import { WordFiles } from './WordFiles';

const useStyles = makeStyles({
  hint: { margin: '8px 16px', fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground3 },
  end: { height: '16px', flexShrink: 0 },
});

interface Props {
  readonly report: ReportDraft;
  readonly drafted: Drafted;
  /** The cell a person has selected in the sheet. */
  readonly cell: CellRef | undefined;
  readonly onOpen: (open: ReportDraft['open']) => void;
  readonly onSelect: (place: CellRef) => void;
}

export function DraftedReport({ report, drafted, cell, onOpen, onSelect }: Props) {
  const styles = useStyles();
  const { session, state, words, reportWords, set, rewrite, perform, isAvailable } = useReport();
  const { newer, confirmed, open, phrases, order, leaveOut } = report;
  const { document } = drafted;
  const stale = useMemo(() => staleMarks(newer), [newer]);
  const resting = useMemo(
    () => new Set(cell ? sentencesRestingOn(document, presentClaims({ drafted, newer }), cell).map(sentenceKey) : []),
    [document, drafted, newer, cell],
  );
  const marks: PageMarks = { stale, resting, confirmed, open };
  const name = cell && state.prepared && cellName(state.prepared, cell);
  const hint = name === undefined ? (session.can.open ? documentWordsFor(state.locale).figureHint : reportWords.figureHint) : resting.size > 0 ? reportWords.restingOn(resting.size, name) : reportWords.notTold(name);
  const struck = Object.values(phrases).filter((text) => text === '').length;
  const waiting = phrasesOf(document).filter((phrase) => !isConfirmed(phrase, confirmed)).length;
  const openNext = (): void => {
    const next = nextUnconfirmed(document, confirmed);
    if (next !== undefined) onOpen({ kind: 'phrase', id: next });
  };
  return (
    <>
      {newer && <StaleNotice words={reportWords} newer={newer} onShow={showFirstStale} />}
      <Notices document={document} />
      <SectionList
        words={reportWords}
        rows={sectionRows(drafted, report)}
        isReordered={order.length > 0}
        onTick={(id, isWritten) => rewrite((now) => ({ ...now, leaveOut: leftOutWith(leaveOut, id, isWritten) }))}
        onOrder={(ids) => rewrite((now) => ({ ...now, order: ids }))}
      />
      <PhraseLine
        words={reportWords} waiting={waiting} struck={struck} onNext={openNext}
        onRestore={() => rewrite(withStruckBack)}
        onKeep={isAvailable(keepPhrases) ? () => perform(keepPhrases, undefined) : undefined}
      />
      <p className={styles.hint} role="status">{hint}</p>
      <ReportPage words={reportWords} document={document} marks={marks} onOpen={(kind, id) => onOpen({ kind, id })} />
      <SideLists words={words} reportWords={reportWords} drafted={newer?.drafted ?? drafted} canSelect={session.can.select} onSelect={onSelect} />
      <WordFiles
        words={reportWords} result={report.wordFile}
        onTemplate={(file) => perform(fillTemplate, file)}
        onRefresh={(file) => perform(refreshDocument, file)}
      />
      <div className={styles.end} />
    </>
  );

  function showFirstStale(): void {
    window.document.querySelector('[data-stale]')?.scrollIntoView({ block: 'center' });
    set((now) => ({ ...now, open: undefined }));
  }
}
