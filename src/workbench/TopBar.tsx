/** The thin bar above sheet and pane: whose product this is, which workbook is open, and what to do with files. */
import { Button, makeStyles, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Toolbar, ToolbarButton, tokens, Tooltip, useRestoreFocusTarget } from '@fluentui/react-components';
import { DocumentTableRegular, FolderOpenRegular, InfoRegular, SaveRegular } from '@fluentui/react-icons';
import { Logo } from './Logo';
import { EXAMPLES } from './examples';
import type { WorkbenchWords } from './words';

const useStyles = makeStyles({
  root: {
    height: '44px', flexShrink: 0, display: 'flex', alignItems: 'center', gap: '12px', padding: '0 8px 0 12px', boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  brand: { display: 'flex', alignItems: 'center', gap: '8px', margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  tools: { padding: 0, flexShrink: 0 },
  button: { minWidth: 'auto', fontWeight: tokens.fontWeightRegular, whiteSpace: 'nowrap' },
  file: { flexGrow: 1, minWidth: 0, display: 'flex', justifyContent: 'center', gap: '6px', color: tokens.colorNeutralForeground2 },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

interface Props {
  readonly words: WorkbenchWords;
  readonly fileName: string | undefined;
  readonly isModified: boolean;
  readonly isBusy: boolean;
  readonly onOpen: () => void;
  readonly onSave: () => void;
  readonly onExample: (file: string) => void;
  readonly onAbout: () => void;
}

export function TopBar({ words, fileName, isModified, isBusy, onOpen, onSave, onExample, onAbout }: Props) {
  const styles = useStyles();
  const focusBackHere = useRestoreFocusTarget();
  return (
    <header className={styles.root}>
      <h1 className={styles.brand}>
        <Logo size={24} />
        {words.product}
      </h1>
      <Toolbar aria-label={words.bar} className={styles.tools} size="small">
        <ToolbarButton className={styles.button} icon={<FolderOpenRegular />} disabled={isBusy} onClick={onOpen}>{words.open}</ToolbarButton>
        <ToolbarButton className={styles.button} icon={<SaveRegular />} disabled={isBusy || fileName === undefined} onClick={onSave}>{words.save}</ToolbarButton>
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <ToolbarButton className={styles.button} icon={<DocumentTableRegular />} disabled={isBusy}>{words.examples}</ToolbarButton>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {EXAMPLES.map(({ file, title }) => (
                <MenuItem key={file} onClick={() => onExample(file)}>{title[words.language]}</MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      </Toolbar>
      <div className={styles.file} aria-live="polite">
        <span className={styles.name} title={fileName}>{fileName ?? words.noWorkbook}</span>
        {isModified && <Tooltip content={words.modified} relationship="label"><span role="img">●</span></Tooltip>}
      </div>
      <Button {...focusBackHere} appearance="subtle" size="small" className={styles.button} icon={<InfoRegular />} onClick={onAbout}>{words.about}</Button>
    </header>
  );
}
