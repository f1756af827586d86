/** The place of the pane. It is mounted with the first workbook and told of each one after. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { mountPane, type MountedPane } from '../taskpane/mount';
import type { EmbeddedSpreadsheet } from '../hosts/embedded/embedded-spreadsheet';
import { languageAsked } from './language';
import type { WorkbenchWords } from './words';

const useStyles = makeStyles({
  root: { flexShrink: 0, minHeight: 0, position: 'relative', backgroundColor: tokens.colorNeutralBackground2, overflow: 'hidden' },
  pane: { position: 'absolute', inset: 0 },
  waiting: { margin: 0, padding: '24px', color: tokens.colorNeutralForeground2, lineHeight: '22px' },
});

interface Props {
  readonly id: string;
  readonly words: WorkbenchWords;
  readonly width: number;
  readonly spreadsheet: EmbeddedSpreadsheet | undefined;
  readonly fileName: string | undefined;
  readonly opened: number;
}

export function PaneHolder({ id, words, width, spreadsheet, fileName, opened }: Props) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const pane = useRef<MountedPane>(undefined);

  useEffect(() => {
    if (opened === 0 || !spreadsheet || !place.current) return;
    if (pane.current) pane.current.refresh(fileName);
    else pane.current = mountPane(place.current, { spreadsheet, locale: languageAsked(window.location.href), ...(fileName !== undefined && { fileName }) });
  }, [opened, spreadsheet, fileName]);

  return (
    <aside id={id} className={styles.root} style={{ width }} aria-label={words.pane}>
      {opened === 0 && <p className={styles.waiting}>{words.waiting}</p>}
      <div ref={place} className={styles.pane} />
    </aside>
  );
}
