/** A fault of the program: says so, offers to go on, and lets its text be copied. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Words } from '../locale/words';
import { StateScreen } from './StateScreen';

const useStyles = makeStyles({
  stack: {
    width: '100%', boxSizing: 'border-box', minHeight: '112px', resize: 'vertical', padding: '8px',
    fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3, border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium,
  },
});

export function BugScreen({ words, error }: { readonly words: Words; readonly error: Error }) {
  const styles = useStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  const copy = (): void => {
    area.current?.select();
    document.execCommand('copy');
  };
  return (
    <StateScreen picture="bug" title={words.bug.title} text={words.bug.text} alert alone>
      <textarea ref={area} className={styles.stack} readOnly aria-label={words.bug.details} value={error.stack ?? error.message} />
      <Button appearance="primary" onClick={() => location.reload()}>{words.bug.reload}</Button>
      <Button onClick={copy}>{words.bug.copy}</Button>
    </StateScreen>
  );
}
