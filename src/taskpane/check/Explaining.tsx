/** The explanation a soft finding has, or the button that opens the editor for one. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CommentEditRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import type { StatedExplanation } from '../../explanations/explanation';
import type { ReasonCode } from '../../explanations/reasons';
import type { Words } from '../locale/words';
import { ExplainEditor } from './ExplainEditor';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '8px' },
  given: {
    width: '100%', boxSizing: 'border-box', margin: 0, padding: '8px 10px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground1,
  },
  state: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly words: Words;
  readonly subject: string;
  readonly stated: StatedExplanation | undefined;
  readonly canWrite: boolean;
  readonly onSave: (reasonCode: ReasonCode, text: string) => void;
}

export function Explaining({ words, subject, stated, canWrite, onSave }: Props) {
  const styles = useStyles();
  const [editing, setEditing] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && !editing) root.current?.querySelector('button')?.focus();
    wasEditing.current = editing;
  }, [editing]);
  const given = stated?.explanation;
  if (editing) {
    return (
      <ExplainEditor
        words={words}
        subject={subject}
        initialReason={given?.reasonCode}
        initialText={given?.text ?? ''}
        onSave={(reasonCode, text) => {
          setEditing(false);
          onSave(reasonCode, text);
        }}
        onCancel={() => setEditing(false)}
      />
    );
  }
  const label = !stated ? words.explain.open : stated.state === 'accepted' ? words.explain.change : words.explain.again;
  return (
    <div ref={root} className={styles.root}>
      {given && (
        <p className={styles.given}>
          <span className={styles.state}>{words.explain.states[stated.state]}</span>
          <br />
          {words.explain.reasons[given.reasonCode]}：{given.text}
        </p>
      )}
      {canWrite && <Button size="small" icon={<CommentEditRegular />} onClick={() => setEditing(true)}>{label}</Button>}
    </div>
  );
}
