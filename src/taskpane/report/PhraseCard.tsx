/** Words that the sheet does not bear out: taken as they are, put otherwise, or struck out. Control and Enter confirm. */
import { Button, Link, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { assertsFigures, tidyPhrase } from '../../narrative/phrases/check-phrase';
import { BottomCard } from './BottomCard';
import type { ReportWords } from './words';

const useStyles = makeStyles({
  label: { fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '4px' },
  choice: { textAlign: 'start', fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorPaletteRedForeground1 },
  buttons: { display: 'flex', gap: '8px' },
});

interface Props {
  readonly words: ReportWords;
  readonly id: string;
  /** As they stand in the report. */
  readonly text: string;
  readonly choices: readonly string[];
  /** With "": the phrase is struck out. */
  readonly onSettle: (text: string) => void;
  readonly onClose: () => void;
}

export function PhraseCard({ words, id, text, choices, onSettle, onClose }: Props) {
  const styles = useStyles();
  const [textId, hintId, othersId] = [useId(), useId(), useId()];
  const buttons = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState(text);
  useEffect(() => buttons.current?.querySelector('button')?.focus({ preventScroll: true }), []);
  const own = tidyPhrase(typed);
  const fault = own === '' ? words.phrases.blank : assertsFigures(own) ? words.phrases.asserts : undefined;
  const settle = (): void => {
    if (fault === undefined) onSettle(own);
  };
  const others = choices.filter((choice) => choice !== typed);
  const steer = ({ key, ctrlKey, metaKey }: KeyboardEvent): void => {
    if (key === 'Enter' && (ctrlKey || metaKey)) settle();
  };
  return (
    <BottomCard name={words.phrases.card} title={words.phrases.card} closeLabel={words.close} from={`[data-phrase="${CSS.escape(id)}"]`} onClose={onClose}>
      <Textarea id={textId} aria-label={words.phrases.text} aria-describedby={hintId} value={typed} rows={2} resize="vertical" onChange={(_, { value }) => setTyped(value)} onKeyDown={steer} />
      <p id={hintId} className={styles.hint} role="status" hidden={fault === undefined}>{fault}</p>
      {others.length > 0 && (
        <>
          <span id={othersId} className={styles.label}>{words.phrases.others}</span>
          <ul className={styles.list} aria-labelledby={othersId}>
            {others.map((choice) => (
              <li key={choice}><Link as="button" className={styles.choice} onClick={() => setTyped(choice)}>{choice}</Link></li>
            ))}
          </ul>
        </>
      )}
      <div ref={buttons} className={styles.buttons}>
        <Button size="small" appearance="primary" disabledFocusable={fault !== undefined} onClick={settle}>{words.phrases.confirm}</Button>
        <Button size="small" onClick={() => onSettle('')}>{words.phrases.strike}</Button>
      </div>
    </BottomCard>
  );
}
