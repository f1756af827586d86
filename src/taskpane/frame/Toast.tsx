/** Tells what was done and offers 撤销. Goes by itself, but not while the pointer or the focus is on it. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, DismissRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import type { Notice } from '../../actions/state';
import type { Words } from '../locale/words';

const PLAIN_MS = 5_000;
const WITH_UNDO_MS = 12_000;

const useStyles = makeStyles({
  /** Above the bar it stands in. */
  place: { position: 'absolute', insetInline: '12px', bottom: 'calc(100% + 8px)', pointerEvents: 'none', zIndex: 1 },
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
  readonly undoLabel: string;
  /** Absent where nothing can be taken back. */
  readonly onUndo: (() => void) | undefined;
  /** Its time is over. */
  readonly onLeave: () => void;
  readonly onClose: () => void;
}

export function Toast({ words, notice, undoLabel, onUndo, onLeave, onClose }: Props) {
  const styles = useStyles();
  const [held, setHeld] = useState(false);
  const canUndo = onUndo !== undefined;
  useEffect(() => {
    if (held || !notice) return undefined;
    const timer = setTimeout(onLeave, canUndo ? WITH_UNDO_MS : PLAIN_MS);
    return () => clearTimeout(timer);
  }, [notice, held, canUndo, onLeave]);
  const hold = { onPointerEnter: () => setHeld(true), onPointerLeave: () => setHeld(false), onFocus: () => setHeld(true), onBlur: () => setHeld(false) };
  return (
    <div className={styles.place} role="status">
      {notice && (
        <div className={styles.root} {...hold}>
          <CheckmarkCircleFilled className={styles.icon} aria-hidden />
          <span className={styles.text}>{words.done(notice.done)}</span>
          {onUndo && <Button className={styles.button} size="small" appearance="outline" onClick={onUndo}>{undoLabel}</Button>}
          <Button className={styles.button} size="small" appearance="transparent" icon={<DismissRegular />} aria-label={words.frame.dismiss} onClick={onClose} />
        </div>
      )}
    </div>
  );
}
