/** A place to paste a draft into. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { proofreadText } from '../../actions/proofread-text';
import { PanelFrame } from '../frame/PanelFrame';
import { PrimaryBar } from '../frame/PrimaryBar';
import { useProofread } from './use-proofread';

const useStyles = makeStyles({
  hint: { margin: 0, lineHeight: '20px', color: tokens.colorNeutralForeground2 },
  area: {
    flexGrow: 1, minHeight: '200px', boxSizing: 'border-box', width: '100%', resize: 'vertical', padding: '8px 12px', font: 'inherit', lineHeight: '22px', color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusLarge,
    ':focus-visible': { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-1px' },
  },
});

export function PasteDraft({ onLeave }: { readonly onLeave: () => void }) {
  const styles = useStyles();
  const id = useId();
  const { state, proofreadWords: { paste: words }, perform } = useProofread();
  const [text, setText] = useState('');
  const start = (): void => {
    perform(proofreadText, text);
    onLeave();
  };
  return (
    <PanelFrame title={proofreadText.label(state.locale)} backLabel={words.back} onBack={onLeave} bar={<PrimaryBar label={words.start} disabled={text.trim() === ''} onPress={start} />}>
      <p id={id} className={styles.hint}>{words.hint}</p>
      <textarea className={styles.area} autoFocus aria-label={words.label} aria-describedby={id} value={text} onChange={({ currentTarget }) => setText(currentTarget.value)} />
    </PanelFrame>
  );
}
