/** Tells what was done and offers 撤销. Goes by itself, but not while the pointer or the focus is on it. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, DismissRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import type { Notice } from '../../actions/state';
import type { Words } from '../locale/words';

const PLAIN_MS = 5_000;
const WITH_UNDO_MS = 12_000;

const useStyles = makeStyles({
  /** Above the primary button. */
  place: { position: 'absolute', insetInline: '12px', bottom: '68px', pointerEvents: 'none', zIndex: 1 },
  root: {
    pointerEvents: 'auto', display: 'flex', alignItems: 'center', gap: '8px', padding: '8px 8px 8px 12px', borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackgroundInverted, color: tokens.colorNeutralForegroundInverted, boxShadow: tokens.shadow16,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  text: { flexGrow: 1, minWidth: 0 },
  button: { color: tokens.colorNeutralForegroundInverted, flexShrink: 0, minWidth: 'auto' },
  icon: { flexShrink: 0 },
});

interface Props {
  readonly words: Words;
  readonly notice: Notice | undefined;
  readonly undoLabel?: string;
  readonly onUndo?: () => void;
}

export function Toast({ words, notice, undoLabel, onUndo }: Props) {
  const styles = useStyles();
  const [closed, setClosed] = useState(0);
  const [held, setHeld] = useState(false);
  const number = notice?.number ?? 0;
  const undoable = notice?.undo !== undefined;
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(() => setClosed(number), undoable ? WITH_UNDO_MS : PLAIN_MS);
    return () => clearTimeout(timer);
  }, [number, held, undoable]);
  const hold = { onPointerEnter: () => setHeld(true), onPointerLeave: () => setHeld(false), onFocus: () => setHeld(true), onBlur: () => setHeld(false) };
  return (
    <div className={styles.place} role="status">
      {notice && number > closed && (
        <div className={styles.root} {...hold}>
          <CheckmarkCircleFilled className={styles.icon} aria-hidden />
          <span className={styles.text}>{words.done(notice.done)}</span>
          {onUndo && undoable && <Button className={styles.button} size="small" appearance="outline" onClick={onUndo}>{undoLabel}</Button>}
          <Button className={styles.button} size="small" appearance="transparent" icon={<DismissRegular />} aria-label={words.frame.dismiss} onClick={() => setClosed(number)} />
        </div>
      )}
    </div>
  );
}
