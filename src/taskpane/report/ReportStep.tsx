/** 总结: what to write, then the report as a page whose figures lead back to their cells. */
import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { copyReport } from '../../actions/copy-report';
import { downloadAuditReport } from '../../actions/download-audit-report';
import { downloadReport } from '../../actions/download-report';
import { draftReport } from '../../actions/draft-report';
import { insertReport } from '../../actions/insert-report';
import { reportOptions } from '../../actions/report-options';
import { selectCell } from '../../actions/select-cell';
import type { ReportDraft } from '../../actions/state';
import { LevelIcon } from '../check/LevelIcon';
import { countByStanding } from '../check/finding-groups';
import { PrimaryBar } from '../frame/PrimaryBar';
import { ScrollArea } from '../frame/ScrollArea';
import { usePaneSession } from '../session-context';
import { StateScreen } from '../states/StateScreen';
import { ClaimCard } from './ClaimCard';
import { claimFigures, findClaim } from './claims';
import { OmittedList } from './OmittedList';
import { ReportFields } from './ReportFields';
import { ReportPage } from './ReportPage';

const useStyles = makeStyles({
  unsettled: {
    margin: '0 16px 12px', padding: '8px 12px', display: 'flex', gap: '8px', borderRadius: tokens.borderRadiusLarge, lineHeight: '20px',
    backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  sign: { marginTop: '2px' },
});

export function ReportStep() {
  const styles = useStyles();
  const { session, state, words, perform, isAvailable } = usePaneSession();
  const { prepared, report, locale } = state;
  const errors = useMemo(() => countByStanding(prepared).hard, [prepared]);
  if (!prepared) return null;
  const options = reportOptions(prepared, state);
  const change = (changed: Partial<ReportDraft>): void => {
    session.update((now) => ({ ...now, report: { ...now.report, ...changed } }));
    if (report.document) perform(draftReport, undefined);
  };
  // What was told in passing lies where the card opens, over the way to the cell: it gives place.
  const openClaim = (id: string | undefined): void => session.update((now) => ({ ...now, notice: undefined, report: { ...now.report, openClaim: id } }));
  const claim = report.document && findClaim(report.document, report.openClaim);
  return (
    <>
      <ScrollArea>
        <ReportFields words={words} options={options} onKind={(kind) => change({ kind })} onUnitName={(unitName) => change({ unitName })} />
        {errors > 0 && (
          <div className={styles.unsettled}>
            <LevelIcon standing="soft" className={styles.sign} />
            <span>
              {words.report.unsettled(errors)} <Link as="button" onClick={() => session.update((now) => ({ ...now, step: 'check' }))}>{words.report.toCheck}</Link>
            </span>
          </div>
        )}
        {report.document ? (
          <>
            <ReportPage words={words} document={report.document} openClaim={report.openClaim} onClaim={openClaim} />
            <OmittedList words={words} omitted={report.document.omitted} />
          </>
        ) : (
          <StateScreen picture="report" title={words.report.emptyTitle} text={words.report.emptyText} />
        )}
      </ScrollArea>
      {claim && (
        <ClaimCard
          words={words}
          claim={claim}
          figures={claimFigures(prepared, claim)}
          onSelect={session.can.select ? (place) => perform(selectCell, place) : undefined}
          onClose={() => openClaim(undefined)}
        />
      )}
      {report.document ? (
        <PrimaryBar label={downloadReport.label(locale)} onPress={() => perform(downloadReport, undefined)}>
          <Button onClick={() => perform(copyReport, undefined)}>{copyReport.label(locale)}</Button>
          {isAvailable(insertReport) && <Button onClick={() => perform(insertReport, undefined)}>{insertReport.label(locale)}</Button>}
          <Button onClick={() => perform(downloadAuditReport, undefined)}>{downloadAuditReport.label(locale)}</Button>
        </PrimaryBar>
      ) : (
        <PrimaryBar label={draftReport.label(locale)} onPress={() => perform(draftReport, undefined)}>
          <Button onClick={() => perform(downloadAuditReport, undefined)}>{downloadAuditReport.label(locale)}</Button>
        </PrimaryBar>
      )}
    </>
  );
}
