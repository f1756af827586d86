/** What this is, that it keeps to this machine, and what it is made of. */
import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, DialogTrigger, makeStyles } from '@fluentui/react-components';
import packageJson from '../../package.json';
import { Logo } from './Logo';
import type { WorkbenchWords } from './words';

const useStyles = makeStyles({
  surface: { maxWidth: '440px' },
  title: { display: 'flex', alignItems: 'center', gap: '12px' },
});

interface Props {
  readonly words: WorkbenchWords;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function AboutDialog({ words, isOpen, onClose }: Props) {
  const styles = useStyles();
  return (
    <Dialog open={isOpen} onOpenChange={(_, { open }) => { if (!open) onClose(); }}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle className={styles.title}><Logo size={32} />{words.product}</DialogTitle>
          <DialogContent>
            {[words.aboutText, words.aboutLocal, words.aboutParts, words.aboutVersion(packageJson.version)].map((line) => <p key={line}>{line}</p>)}
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement><Button appearance="primary">{words.close}</Button></DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
