/** What there is to say about the relations of a form that was just loaded: one line, the remarks on demand. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons';
import { usePaneSession } from '../session-context';

const useStyles = makeStyles({
  root: {
    flexShrink: 0, display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr) auto', alignItems: 'start', gap: '8px', padding: '8px 8px 8px 16px', lineHeight: '24px',
    backgroundColor: tokens.colorBrandBackground2, borderBottom: `1px solid ${tokens.colorBrandStroke2}`,
  },
  icon: { marginTop: '4px', fontSize: '16px', color: tokens.colorBrandForeground1 },
  summary: { cursor: 'pointer' },
  list: { margin: '4px 0 0', paddingInlineStart: '18px', maxHeight: '160px', overflowY: 'auto', fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
});

export function LoadedFormBar() {
  const styles = useStyles();
  const { session, state, words } = usePaneSession();
  const { loaded } = state;
  if (!loaded || loaded.remarks.length === 0) return null;
  return (
    <div className={styles.root} role="status">
      <InfoRegular className={styles.icon} aria-hidden />
      <details>
        <summary className={styles.summary}>{words.ownForms.remarks(loaded.title, loaded.remarks.length)}</summary>
        <ul className={styles.list} tabIndex={0} aria-label={loaded.title}>{loaded.remarks.map((remark) => <li key={remark}>{remark}</li>)}</ul>
      </details>
      <Button size="small" appearance="subtle" onClick={() => session.update((now) => ({ ...now, loaded: undefined }))}>{words.ownForms.dismiss}</Button>
    </div>
  );
}
