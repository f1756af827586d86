/** The whole page: the bar above, the embedded spreadsheet left, the pane right, a splitter between. */
import { FluentProvider, makeStyles, MessageBar, MessageBarActions, MessageBarBody, Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useState, useSyncExternalStore, type ReactNode, type RefObject } from 'react';
import { usePaneTheme } from '../taskpane/theme';
import { AboutDialog } from './AboutDialog';
import { DropTarget } from './DropTarget';
import { useWords } from './language';
import { boundedWidth, DEFAULT_WIDTH } from './pane-width';
import { PaneHolder } from './PaneHolder';
import { EmptySheet, FailedSheet, OpeningSheet } from './SheetState';
import { Splitter } from './Splitter';
import { TopBar } from './TopBar';
import { UnsavedDialog } from './UnsavedDialog';
import { useFileChooser } from './use-file-chooser';
import { chosenFile, exampleFile } from './workbook-files';
import type { WorkbenchSession } from './workbench-session';

const PANE_ID = 'task-pane';

const useStyles = makeStyles({
  root: { height: '100vh', display: 'flex', flexDirection: 'column', overflow: 'hidden' },
  main: { flexGrow: 1, minHeight: 0, display: 'flex' },
  sheet: { position: 'relative', flexGrow: 1, minHeight: 0 },
  univer: { position: 'absolute', inset: 0 },
});

interface Props {
  readonly session: WorkbenchSession;
  /** Where the spreadsheet is put. */
  readonly sheetElement: RefObject<HTMLDivElement | null>;
}

export function Workbench({ session, sheetElement }: Props) {
  const styles = useStyles();
  const words = useWords();
  const state = useSyncExternalStore(session.subscribe, session.state);
  const [paneWidth, setPaneWidth] = useState(() => boundedWidth(DEFAULT_WIDTH, window.innerWidth));
  const [isAboutOpen, setAboutOpen] = useState(false);
  const takeFiles = (files: readonly File[]): void => {
    if (files.length === 1) void session.request(chosenFile(files[0]!));
    else if (files.length > 1) session.refuse(words.oneFile);
  };
  const chooser = useFileChooser(takeFiles);
  const { fileName, opening, refusal } = state;
  const isOpen = fileName !== undefined;

  let cover: ReactNode;
  if (opening !== undefined) cover = <OpeningSheet label={words.opening(opening)} overSheet={isOpen} />;
  else if (!isOpen && refusal !== undefined) cover = <FailedSheet words={words} sentence={refusal} onOpen={chooser.choose} />;
  else if (!isOpen) cover = <EmptySheet words={words} onOpen={chooser.choose} />;

  return (
    <FluentProvider theme={usePaneTheme()} className={styles.root}>
      <TopBar
        words={words}
        fileName={fileName}
        isModified={state.isModified}
        isBusy={opening !== undefined}
        onOpen={chooser.choose}
        onSave={() => void session.save()}
        onExample={(file) => void session.request(exampleFile(file, words.unread(file)))}
        onAbout={() => setAboutOpen(true)}
      />
      <main className={styles.main}>
        <DropTarget label={words.sheet} invitation={words.dropHere} onFiles={takeFiles}>
          {isOpen && refusal !== undefined && <Refusal sentence={refusal} close={words.close} onClose={() => session.dismiss()} />}
          <div className={styles.sheet}>
            <div ref={sheetElement} className={styles.univer} data-spreadsheet />
            {cover}
          </div>
        </DropTarget>
        <Splitter label={words.splitter} controls={PANE_ID} width={paneWidth} onWidth={setPaneWidth} />
        <PaneHolder id={PANE_ID} words={words} width={paneWidth} spreadsheet={state.spreadsheet} fileName={fileName} opened={state.opened} />
      </main>
      {chooser.input}
      <AboutDialog words={words} isOpen={isAboutOpen} onClose={() => setAboutOpen(false)} />
      <UnsavedDialog
        words={words}
        fileName={state.waiting ? fileName : undefined}
        onSave={() => void session.answer('save')}
        onDiscard={() => void session.answer('discard')}
        onCancel={() => void session.answer('cancel')}
      />
    </FluentProvider>
  );
}

function Refusal({ sentence, close, onClose }: { readonly sentence: string; readonly close: string; readonly onClose: () => void }) {
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>{sentence}</MessageBarBody>
      <MessageBarActions containerAction={<Button appearance="transparent" aria-label={close} icon={<DismissRegular />} onClick={onClose} />} />
    </MessageBar>
  );
}
