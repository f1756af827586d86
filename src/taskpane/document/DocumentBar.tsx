/**
 * What can be done with a draft beside a document: bring the document's figures up to date where they are outdated, insert, open as new.
 * Inserting once more replaces what the person has worked on, and asks first.
 */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { compareDocument } from '../../actions/compare-document';
import { copyReport } from '../../actions/copy-report';
import { downloadReport } from '../../actions/download-report';
import { draftReport } from '../../actions/draft-report';
import { insertReport } from '../../actions/insert-report';
import { openAsNew } from '../../actions/open-as-new';
import { refreshInserted } from '../../actions/refresh-inserted';
import { renewReport } from '../../actions/renew-report';
import { isBusy } from '../../actions/state';
import { PrimaryBar } from '../frame/PrimaryBar';
import { usePaneSession } from '../session-context';
import { InsertAgain } from './InsertAgain';
import { documentWordsFor } from './words';

interface Way {
  readonly label: string;
  readonly onPress: () => void;
  readonly hint?: string;
}

export function DocumentBar() {
  const { state, perform: performNow, isAvailable } = usePaneSession();
  const [isAsking, ask] = useState(false);
  const { locale, inDocument, report: { drafted, newer } } = state;
  // Pressed twice it is done once: nobody wants two new documents.
  const perform: typeof performNow = (action, input) => {
    if (!isBusy(state)) performNow(action, input);
  };
  const words = documentWordsFor(locale);
  const outdated = inDocument?.outdated.length ?? 0;
  const hasFigures = (inDocument?.figures ?? 0) > 0;
  const insert = (isReplacing: boolean): void => perform(insertReport, { isReplacing });
  const refresh: Way = { label: words.refresh(outdated), onPress: () => perform(refreshInserted, undefined) };
  const draft: Way = { label: draftReport.label(locale), onPress: () => perform(draftReport, undefined) };
  if (!drafted) {
    return outdated > 0 ? <PrimaryBar {...refresh}><Button onClick={draft.onPress}>{draft.label}</Button></PrimaryBar> : <PrimaryBar {...draft} />;
  }
  if (isAsking) return <InsertAgain words={words} onReplace={() => (ask(false), insert(true))} onKeep={() => ask(false)} />;
  const renewal: Way | undefined = newer && { label: words.renewDraft(newer.stale.length + newer.added.length), onPress: () => perform(renewReport, undefined) };
  const download: Way = { label: downloadReport.label(locale), onPress: () => perform(downloadReport, undefined) };
  const insertion: Way | undefined = !isAvailable(insertReport)
    ? undefined
    : inDocument?.hasReport
      ? { label: words.insertAgain, onPress: () => ask(true) }
      : { label: insertReport.label(locale), onPress: () => insert(false), hint: words.insertHint };
  const compare: Way = { label: compareDocument.label(locale), onPress: () => perform(compareDocument, undefined) };
  const first = outdated > 0 ? refresh : hasFigures ? compare : (renewal ?? insertion ?? download);
  const others = [renewal, insertion, download].filter((each) => each !== undefined && each !== first);
  return (
    <PrimaryBar {...first}>
      {others.map((each) => each && <Button key={each.label} onClick={each.onPress}>{each.label}</Button>)}
      {isAvailable(openAsNew) && <Button onClick={() => perform(openAsNew, undefined)}>{openAsNew.label(locale)}</Button>}
      <Button onClick={() => perform(copyReport, undefined)}>{copyReport.label(locale)}</Button>
    </PrimaryBar>
  );
}
