/** The whole page: the bar above, the embedded spreadsheet left, the pane right, a splitter between. */
import { FluentProvider, makeStyles } from '@fluentui/react-components';
import { lazy, useState, useSyncExternalStore, type ReactNode, type RefObject } from 'react';
import { RefusalBar } from '../taskpane/frame/RefusalBar';
import { usePaneTheme } from '../taskpane/theme';
import { DropTarget } from './DropTarget';
import { useWords } from './language';
import { boundedWidth, DEFAULT_WIDTH } from './pane-width';
import { PaneHolder } from './PaneHolder';
import { EmptySheet, FailedSheet, OpeningSheet } from './SheetState';
import { Splitter } from './Splitter';
import { TopBar } from './TopBar';
import { useFileChooser } from './use-file-chooser';
import { WhenFirstOpened } from './WhenFirstOpened';
import { blankFile, chosenFile, exampleFile } from './workbook-files';
import type { WorkbenchSession } from './workbench-session';

/** Fetched when one is first opened, with what keeps the focus inside it. */
const AboutDialog = lazy(() => import(/* webpackChunkName: "dialogs" */ './AboutDialog').then((chunk) => ({ default: chunk.AboutDialog })));
const UnsavedDialog = lazy(() => import(/* webpackChunkName: "dialogs" */ './UnsavedDialog').then((chunk) => ({ default: chunk.UnsavedDialog })));

const PANE_ID = 'task-pane';

const useStyles = makeStyles({
  root: { height: '100vh', display: 'flex', flexDirection: 'column', overflow: 'hidden' },
  /** Whatever lies on top of what in the spreadsheet, the menus of the bar lie above it. */
  main: { isolation: 'isolate', flexGrow: 1, minHeight: 0, display: 'flex' },
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
  const startBlank = (): void => void session.request(blankFile(words.newName));
  const { fileName, opening, refusal } = state;
  const isOpen = fileName !== undefined;

  let cover: ReactNode;
  if (opening !== undefined) cover = <OpeningSheet label={words.opening(opening)} overSheet={isOpen} />;
  else if (!isOpen && refusal !== undefined) cover = <FailedSheet words={words} sentence={refusal} onOpen={chooser.choose} />;
  else if (!isOpen) cover = <EmptySheet words={words} onOpen={chooser.choose} onNew={startBlank} />;

  return (
    <FluentProvider theme={usePaneTheme()} className={styles.root}>
      <TopBar
        words={words}
        fileName={fileName}
        isModified={state.isModified}
        isBusy={opening !== undefined}
        onNew={startBlank}
        onOpen={chooser.choose}
        onSave={() => void session.save()}
        onExample={(file) => void session.request(exampleFile(file, words.unread(file)))}
        onAbout={() => setAboutOpen(true)}
      />
      <main className={styles.main}>
        <DropTarget label={words.sheet} invitation={words.dropHere} onFiles={takeFiles}>
          {isOpen && refusal !== undefined && <RefusalBar dismissLabel={words.close} sentence={refusal} onDismiss={() => session.dismiss()} />}
          <div className={styles.sheet}>
            <div ref={sheetElement} className={styles.univer} data-spreadsheet />
            {cover}
          </div>
        </DropTarget>
        <Splitter label={words.splitter} controls={PANE_ID} width={paneWidth} onWidth={setPaneWidth} />
        <PaneHolder id={PANE_ID} words={words} width={paneWidth} spreadsheet={state.spreadsheet} fileName={fileName} opened={state.opened} />
      </main>
      {chooser.input}
      <WhenFirstOpened isOpen={isAboutOpen}>
        <AboutDialog words={words} isOpen={isAboutOpen} onClose={() => setAboutOpen(false)} />
      </WhenFirstOpened>
      <WhenFirstOpened isOpen={state.waiting !== undefined}>
        <UnsavedDialog
          words={words}
          fileName={state.waiting ? fileName : undefined}
          onSave={() => void session.answer('save')}
          onDiscard={() => void session.answer('discard')}
          onCancel={() => void session.answer('cancel')}
        />
      </WhenFirstOpened>
    </FluentProvider>
  );
}
