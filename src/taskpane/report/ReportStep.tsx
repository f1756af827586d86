/** 总结: what to write, then the report as a page whose figures lead back to their cells. */
import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { copyReport } from '../../actions/copy-report';
import { downloadAuditReport } from '../../actions/download-audit-report';
import { downloadReport } from '../../actions/download-report';
import { draftReport } from '../../actions/draft-report';
import { handOver } from '../../actions/hand-over';
import { renewReport } from '../../actions/renew-report';
import type { ReportDraft } from '../../actions/report-draft';
import { reportOptions, type ReportOptions } from '../../actions/report-options';
import { selectCell } from '../../actions/select-cell';
import type { CellRef } from '../../model/address';
import { LevelIcon } from '../check/LevelIcon';
import { countByStanding } from '../check/finding-groups';
import { DocumentBar } from '../document/DocumentBar';
import { DocumentCard } from '../document/DocumentCard';
import { PrimaryBar } from '../frame/PrimaryBar';
import { ScrollArea } from '../frame/ScrollArea';
import { StateScreen } from '../states/StateScreen';
import { DraftedReport } from './DraftedReport';
import { Fold } from './Fold';
import { OpenCard } from './OpenCard';
import { ReportFields } from './ReportFields';
import { useFollowedCell } from './use-followed-cell';
import { useReport } from './use-report';
import type { ReportWords } from './words';

const useStyles = makeStyles({
  fields: { padding: '12px 16px' },
  unsettled: {
    margin: '12px 16px 8px', padding: '8px 12px', display: 'flex', gap: '8px', borderRadius: tokens.borderRadiusLarge, lineHeight: '20px',
    backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  sign: { marginTop: '2px' },
});

export function ReportStep() {
  const styles = useStyles();
  const { session, state, reportWords: words, set, rewrite, perform, isAvailable } = useReport();
  const { prepared, report, locale } = state;
  const errors = useMemo(() => countByStanding(prepared).hard, [prepared]);
  const { cell, leave } = useFollowedCell(state.selection);
  if (!prepared) return null;
  const { drafted, newer } = report;
  const options = reportOptions(prepared, state);
  const fields = (
    <ReportFields words={words} options={options} report={report} onRewrite={(changed) => rewrite((now) => ({ ...now, ...changed }))} onSet={(changed) => set((now) => ({ ...now, ...changed }))} />
  );
  // What was told in passing lies where the card opens, over the way to the cell: it gives place.
  const open = (what: ReportDraft['open']): void => session.update((now) => ({ ...now, notice: undefined, report: { ...now.report, open: what } }));
  const goTo = (place: CellRef): void => {
    leave(place);
    perform(selectCell, place);
  };
  const onward = isAvailable(handOver) && <Button onClick={() => perform(handOver, undefined)}>{handOver.label(locale)}</Button>;
  return (
    <>
      <ScrollArea>
        <DocumentCard />
        {drafted ? <Fold label={summaryOf(options, words)}>{fields}</Fold> : <div className={styles.fields}>{fields}</div>}
        {errors > 0 && (
          <div className={styles.unsettled}>
            <LevelIcon standing="soft" className={styles.sign} />
            <span>
              {words.unsettled(errors)} <Link as="button" onClick={() => session.update((now) => ({ ...now, step: 'check' }))}>{words.toCheck}</Link>
            </span>
          </div>
        )}
        {drafted ? (
          <DraftedReport report={report} drafted={drafted} cell={cell} onOpen={open} onSelect={goTo} />
        ) : (
          <StateScreen picture="report" title={words.emptyTitle} text={words.emptyText} />
        )}
      </ScrollArea>
      <OpenCard prepared={prepared} report={report} onSelect={session.can.select ? goTo : undefined} onClose={() => open(undefined)} />
      {session.can.open ? (
        <DocumentBar />
      ) : drafted ? (
        <PrimaryBar
          label={newer ? words.stale.renew(newer.stale.length + newer.added.length) : downloadReport.label(locale)}
          onPress={() => (newer ? perform(renewReport, undefined) : perform(downloadReport, undefined))}
        >
          {newer && <Button onClick={() => perform(downloadReport, undefined)}>{downloadReport.label(locale)}</Button>}
          <Button onClick={() => perform(copyReport, undefined)}>{copyReport.label(locale)}</Button>
          {onward}
          <Button onClick={() => perform(downloadAuditReport, undefined)}>{downloadAuditReport.label(locale)}</Button>
        </PrimaryBar>
      ) : (
        <PrimaryBar label={draftReport.label(locale)} onPress={() => perform(draftReport, undefined)}>
          {onward}
          <Button onClick={() => perform(downloadAuditReport, undefined)}>{downloadAuditReport.label(locale)}</Button>
        </PrimaryBar>
      )}
    </>
  );
}

/** 半年总结 · 镇、街道 · 青云镇总工会 · 2026年上半年 */
function summaryOf({ kind, level, unitName, periodText }: ReportOptions, words: ReportWords): string {
  return [words.kinds[kind], words.levels[level], unitName, periodText].filter(Boolean).join(' · ');
}
