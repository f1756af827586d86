/** The finding that was open is gone: said once, quietly, above the list. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons';
import type { Words } from '../locale/words';

const useStyles = makeStyles({
  root: { margin: '0 16px', minHeight: 0 },
  line: {
    display: 'flex', alignItems: 'center', gap: '8px', marginBottom: '8px', padding: '8px 12px', borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorPaletteGreenBackground1, color: tokens.colorStatusSuccessForeground1,
  },
  icon: { flexShrink: 0, fontSize: '16px' },
});

export function MendedLine({ words, subject }: { readonly words: Words; readonly subject: string | undefined }) {
  const styles = useStyles();
  return (
    <div className={styles.root} role="status">
      {subject !== undefined && (
        <div className={styles.line}>
          <CheckmarkCircleFilled className={styles.icon} aria-hidden />
          {words.check.mended(subject)}
        </div>
      )}
    </div>
  );
}
