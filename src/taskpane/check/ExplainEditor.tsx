/**
 * 原因 and 说明, with what is there and what is still wanted told while one types. What says nothing cannot be written.
 * Until a reason is chosen, the one that the words speak of is proposed. Control and Enter write, Escape leaves.
 */
import { Button, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, CircleRegular } from '@fluentui/react-icons';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { claimedText } from '../../explanations/claimed-quantity';
import { reasonNamed, reasons, type ReasonCode } from '../../explanations/reasons';
import { reviewText } from '../../explanations/review-text';
import type { Words } from '../locale/words';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '8px' },
  field: { display: 'flex', flexDirection: 'column', gap: '4px' },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  parts: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexWrap: 'wrap', columnGap: '12px', rowGap: '4px', fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
  part: { display: 'inline-flex', alignItems: 'center', gap: '4px', color: tokens.colorNeutralForeground2 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

interface Props {
  readonly words: Words;
  /** What the figure is called; saying it again explains nothing. */
  readonly subject: string;
  /** undefined: none is chosen yet. */
  readonly initialReason: ReasonCode | undefined;
  readonly initialText: string;
  readonly onSave: (reasonCode: ReasonCode, text: string) => void;
  readonly onCancel: () => void;
}

export function ExplainEditor({ words, subject, initialReason, initialText, onSave, onCancel }: Props) {
  const styles = useStyles();
  const [reasonId, textId, hintId] = [useId(), useId(), useId()];
  const root = useRef<HTMLDivElement>(null);
  const [chosenReason, setReason] = useState(initialReason);
  const [text, setText] = useState(initialText);
  useEffect(() => root.current?.querySelector('select')?.focus(), []);
  const reason = chosenReason ?? reasonNamed(text);
  const review = reviewText(text, subject);
  const parts = [
    { title: words.explain.cause, has: review.hasCause },
    { title: words.explain.quantity, has: review.hasQuantity },
    { title: words.explain.basis, has: review.hasBasis },
  ];
  const save = (): void => {
    if (review.isAccepted) onSave(reason, text);
  };
  const steer = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onCancel();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
    // The list of cards answers to arrows, Home, End and Enter; here they belong to the text.
    event.stopPropagation();
  };
  return (
    <div ref={root} className={styles.root} onKeyDown={steer}>
      <div className={styles.field}>
        <label className={styles.label} htmlFor={reasonId}>{words.explain.reason}</label>
        <Select id={reasonId} value={reason} onChange={(_, { value }) => setReason(value as ReasonCode)}>
          {reasons.map(({ code }) => <option key={code} value={code}>{words.explain.reasons[code]}</option>)}
        </Select>
      </div>
      <div className={styles.field}>
        <label className={styles.label} htmlFor={textId}>{words.explain.text}</label>
        <Textarea id={textId} value={text} rows={3} resize="vertical" placeholder={words.explain.placeholder} aria-describedby={hintId} onChange={(_, { value }) => setText(value)} />
      </div>
      <ul className={styles.parts}>
        {parts.map(({ title, has }) => (
          <li key={title} className={styles.part}>
            {has ? <CheckmarkCircleFilled className={styles.good} aria-hidden /> : <CircleRegular aria-hidden />}
            {title}
            <span className={styles.spoken}>{has ? words.explain.present : words.explain.absent}</span>
          </li>
        ))}
      </ul>
      {review.claimed.length > 0 && <p className={styles.hint}>{words.explain.claimed(claimedText(review.claimed))}</p>}
      <p id={hintId} className={styles.hint} role="status">{review.wanting ? words.explain.wanting[review.wanting] : words.explain.enough}</p>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabledFocusable={!review.isAccepted} onClick={save}>{words.explain.save}</Button>
        <Button size="small" onClick={onCancel}>{words.explain.cancel}</Button>
      </div>
    </div>
  );
}
