/**
 * The pane as WPS 表格 opens it: the same pane on the open workbook, above a button that puts it away. Outside WPS it says so, as the
 * stand-alone page does.
 */
import './older-browser';
import { Button, FluentProvider, makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { awaitProgram } from '../hosts/wps/application';
import { EtSpreadsheet } from '../hosts/wps/et-spreadsheet';
import { giveFile } from '../hosts/wps/give-file';
import { PANE_KEYS, putPaneAway } from '../hosts/wps/task-pane';
import type { EtProgram } from '../hosts/wps/object-model';
import { mountPane } from './mount';
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

function PaneInProgram({ program }: { readonly program: EtProgram }) {
  usePageStyles();
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const spreadsheet = new EtSpreadsheet(program);
    const pane = mountPane(place.current!, { spreadsheet, download: (name, bytes) => void giveFile(program, name, bytes) });
    return () => {
      pane.unmount();
      spreadsheet.dispose();
    };
  }, [program]);
  return (
    <FluentProvider theme={usePaneTheme()} className={styles.root}>
      <div className={styles.pane}>
        <div ref={place} className={styles.inside} role="main" />
      </div>
      <footer className={styles.foot}>
        <Button appearance="subtle" size="small" onClick={() => void putPaneAway(program, PANE_KEYS.et)}>收起</Button>
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
  void awaitProgram().then((found) => createRoot(element).render(found?.kind === 'et' ? <PaneInProgram program={found.program} /> : <OutsideProgram />));
}
