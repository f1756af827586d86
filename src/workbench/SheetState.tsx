/** What covers the sheet while there is none to see: being opened, nothing open, could not be opened. */
import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { DocumentAddRegular, DocumentTableRegular, ErrorCircleRegular, FolderOpenRegular } from '@fluentui/react-icons';
import type { WorkbenchWords } from './words';

const useStyles = makeStyles({
  root: {
    position: 'absolute', inset: 0, zIndex: 10, display: 'flex', flexDirection: 'column', alignItems: 'center', justifyContent: 'center', gap: '12px',
    padding: '24px', textAlign: 'center', backgroundColor: tokens.colorNeutralBackground1,
  },
  veil: { backgroundColor: 'color-mix(in srgb, var(--colorNeutralBackground1) 82%, transparent)' },
  icon: { fontSize: '48px', color: tokens.colorBrandForeground1 },
  buttons: { display: 'flex', gap: '8px' },
  failed: { color: tokens.colorPaletteRedForeground1 },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, maxWidth: '34em', lineHeight: '22px', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly words: WorkbenchWords;
  readonly onOpen: () => void;
}

export function OpeningSheet({ label, overSheet }: { readonly label: string; readonly overSheet: boolean }) {
  const styles = useStyles();
  return (
    <div className={overSheet ? `${styles.root} ${styles.veil}` : styles.root}>
      <Spinner label={label} labelPosition="below" />
    </div>
  );
}

export function EmptySheet({ words, onOpen, onNew }: Props & { readonly onNew: () => void }) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <DocumentTableRegular className={styles.icon} />
      <h2 className={styles.title}>{words.emptyTitle}</h2>
      <p className={styles.text}>{words.emptyText}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" icon={<FolderOpenRegular />} onClick={onOpen}>{words.open}</Button>
        <Button icon={<DocumentAddRegular />} onClick={onNew}>{words.create}</Button>
      </div>
    </div>
  );
}

export function FailedSheet({ words, sentence, onOpen }: Props & { readonly sentence: string }) {
  const styles = useStyles();
  return (
    <div className={styles.root} role="alert">
      <ErrorCircleRegular className={`${styles.icon} ${styles.failed}`} />
      <h2 className={styles.title}>{words.failedTitle}</h2>
      <p className={styles.text}>{sentence}</p>
      <Button appearance="primary" icon={<FolderOpenRegular />} onClick={onOpen}>{words.open}</Button>
    </div>
  );
}
