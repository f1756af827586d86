/**
 * The pane as WPS opens it, above a button that puts it away: in 表格 on the open workbook, in 文字 beside the open document, on the workbook
 * that 表格 handed over. Outside WPS it says so, as the stand-alone page does.
 */
import './older-browser';
import { Button, FluentProvider, makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { awaitProgram, type FoundProgram } from '../hosts/wps/application';
import { EtSpreadsheet } from '../hosts/wps/et-spreadsheet';
import { giveFile } from '../hosts/wps/give-file';
import { handedOverWorkbook } from '../hosts/wps/hand-off/handed-over-workbook';
import { followAskedStep, PANE_KEYS, putPaneAway } from '../hosts/wps/task-pane';
import { WriterDocumentHost } from '../hosts/wps/writer/writer-document';
import { mountPane, type PaneOptions } from './mount';
import { wordsFor } from './locale/words';
import { NoHostScreen } from './states/NoHostScreen';
import { usePaneTheme } from './theme';

const usePageStyles = makeStaticStyles({ 'html, body': { margin: 0, height: '100%' } });
const useStyles = makeStyles({
  root: { height: '100vh', display: 'flex', flexDirection: 'column' },
  pane: { flexGrow: 1, minHeight: 0, position: 'relative' },
  inside: { position: 'absolute', top: 0, right: 0, bottom: 0, left: 0 },
  foot: { flexShrink: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground2, textAlign: 'center' },
});

function hostsOf(found: FoundProgram): Pick<PaneOptions, 'document'> & { readonly spreadsheet: PaneOptions['spreadsheet'] & { dispose(): void } } {
  if (found.kind === 'et') return { spreadsheet: new EtSpreadsheet(found.program) };
  return { spreadsheet: handedOverWorkbook(found.program), document: new WriterDocumentHost(found.program) };
}

function PaneInProgram({ found }: { readonly found: FoundProgram }) {
  usePageStyles();
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const hosts = hostsOf(found);
    const pane = mountPane(place.current!, { ...hosts, download: (name, bytes) => void giveFile(found.program, name, bytes) });
    const stop = followAskedStep(found.program, found.kind, (step) => step === 'proofread' && pane.openStep(step));
    return () => {
      stop();
      pane.unmount();
      hosts.spreadsheet.dispose();
    };
  }, [found]);
  return (
    <FluentProvider theme={usePaneTheme()} className={styles.root}>
      <div className={styles.pane}>
        <div ref={place} className={styles.inside} role="main" />
      </div>
      <footer className={styles.foot}>
        <Button appearance="subtle" size="small" onClick={() => void putPaneAway(found.program, PANE_KEYS[found.kind])}>收起</Button>
      </footer>
    </FluentProvider>
  );
}

function OutsideProgram() {
  usePageStyles();
  return (
    <FluentProvider theme={usePaneTheme()} style={{ minHeight: '100vh', display: 'flex' }}>
      <NoHostScreen words={wordsFor('zh-CN')} />
    </FluentProvider>
  );
}

const element = document.getElementById('pane');
if (element) {
  document.documentElement.lang = 'zh-CN';
  void awaitProgram().then((found) => createRoot(element).render(found ? <PaneInProgram found={found} /> : <OutsideProgram />));
}
