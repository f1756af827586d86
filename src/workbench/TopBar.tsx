/** The thin bar above sheet and pane: whose product this is, which workbook is open, and what to do with files. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentAddRegular, DocumentTableRegular, FolderOpenRegular, InfoRegular, SaveRegular } from '@fluentui/react-icons';
import { PopupMenu } from '../taskpane/frame/PopupMenu';
import { Logo } from './Logo';
import { EXAMPLES } from './examples';
import type { WorkbenchWords } from './words';

const useStyles = makeStyles({
  root: {
    position: 'relative', zIndex: 1, height: '44px', flexShrink: 0, display: 'flex', alignItems: 'center', gap: '12px', padding: '0 8px 0 12px', boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  brand: { display: 'flex', alignItems: 'center', gap: '8px', margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  tools: { display: 'flex', alignItems: 'center', flexShrink: 0 },
  button: { minWidth: 'auto', fontWeight: tokens.fontWeightRegular, whiteSpace: 'nowrap' },
  file: { flexGrow: 1, minWidth: 0, display: 'flex', justifyContent: 'center', gap: '6px', color: tokens.colorNeutralForeground2 },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

interface Props {
  readonly words: WorkbenchWords;
  readonly fileName: string | undefined;
  readonly isModified: boolean;
  readonly isBusy: boolean;
  readonly onNew: () => void;
  readonly onOpen: () => void;
  readonly onSave: () => void;
  readonly onExample: (file: string) => void;
  readonly onAbout: () => void;
}

export function TopBar({ words, fileName, isModified, isBusy, onNew, onOpen, onSave, onExample, onAbout }: Props) {
  const styles = useStyles();
  const tool = { appearance: 'subtle', size: 'small', className: styles.button } as const;
  return (
    <header className={styles.root}>
      <h1 className={styles.brand}>
        <Logo size={24} />
        {words.product}
      </h1>
      <div role="group" aria-label={words.bar} className={styles.tools}>
        <Button {...tool} icon={<DocumentAddRegular />} disabledFocusable={isBusy} onClick={onNew}>{words.create}</Button>
        <Button {...tool} icon={<FolderOpenRegular />} disabledFocusable={isBusy} onClick={onOpen}>{words.open}</Button>
        <Button {...tool} icon={<SaveRegular />} disabledFocusable={isBusy || fileName === undefined} onClick={onSave}>{words.save}</Button>
        <PopupMenu
          label={words.examples}
          trigger={{ icon: <DocumentTableRegular />, className: styles.button, isDisabled: isBusy }}
          side="start"
          entries={EXAMPLES.map(({ file, title }) => ({ key: file, label: title[words.language], Icon: DocumentTableRegular, onChoose: () => onExample(file) }))}
        />
      </div>
      <div className={styles.file} aria-live="polite">
        <span className={styles.name} title={fileName}>{fileName ?? words.noWorkbook}</span>
        {isModified && <span role="img" aria-label={words.modified} title={words.modified}>●</span>}
      </div>
      <Button {...tool} icon={<InfoRegular />} onClick={onAbout}>{words.about}</Button>
    </header>
  );
}
