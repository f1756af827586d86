/** A button with a menu under it. ↓ ↑ Home End move, Enter chooses, Escape or a click elsewhere closes. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkRegular, MoreHorizontalRegular } from '@fluentui/react-icons';
import { useEffect, useId, useRef, useState, type ComponentType, type FocusEvent, type KeyboardEvent, type ReactElement } from 'react';

export interface MenuEntry {
  readonly key: string;
  readonly label: string;
  readonly Icon: ComponentType<{ className?: string; 'aria-hidden'?: boolean }>;
  readonly onChoose: () => void;
  readonly lang?: string;
  /** One of a choice. */
  readonly checked?: boolean;
}

const useStyles = makeStyles({
  root: { position: 'relative', flexShrink: 0 },
  menu: {
    position: 'absolute', top: 'calc(100% + 4px)', zIndex: 2, minWidth: '176px', padding: '4px', display: 'flex', flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusMedium, boxShadow: tokens.shadow16, border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  end: { insetInlineEnd: 0 },
  start: { insetInlineStart: 0 },
  item: {
    display: 'grid', gridTemplateColumns: '20px 1fr 16px', alignItems: 'center', gap: '8px', minHeight: '32px', padding: '0 8px', border: 'none', background: 'none',
    font: 'inherit', color: tokens.colorNeutralForeground1, textAlign: 'start', cursor: 'pointer', borderRadius: tokens.borderRadiusMedium, whiteSpace: 'nowrap',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  icon: { fontSize: '18px', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  /** A small button that shows its label, instead of the three dots. */
  readonly trigger?: { readonly icon: ReactElement; readonly className: string; readonly isDisabled: boolean };
  /** The edge of the button that the menu keeps to. */
  readonly side?: 'start' | 'end';
}

export function PopupMenu({ label, entries, trigger, side = 'end' }: Props) {
  const styles = useStyles();
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const items = (): readonly HTMLElement[] => [...(menu.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];
  useEffect(() => {
    if (open) items()[0]?.focus();
  }, [open]);
  const close = (): void => {
    setOpen(false);
    root.current?.querySelector('button')?.focus();
  };
  const steer = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') close();
    const all = items();
    const at = all.indexOf(event.target as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 + all.length, Home: 0, End: all.length - 1 }[event.key];
    if (to === undefined || at < 0) return;
    event.preventDefault();
    all[to % all.length]?.focus();
  };
  const leave = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!currentTarget.contains(relatedTarget)) setOpen(false);
  };
  return (
    <div ref={root} className={styles.root} onKeyDown={steer} onBlur={leave}>
      <Button
        appearance="subtle"
        icon={trigger?.icon ?? <MoreHorizontalRegular />}
        {...(trigger ? { size: 'small', className: trigger.className, disabledFocusable: trigger.isDisabled, children: label } : { 'aria-label': label })}
        aria-haspopup="menu"
        aria-expanded={open}
        {...(open && { 'aria-controls': id })}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <div ref={menu} id={id} className={mergeClasses(styles.menu, styles[side])} role="menu" aria-label={label}>
          {entries.map(({ key, label: text, Icon, onChoose, lang, checked }) => (
            <button
              key={key}
              type="button"
              className={styles.item}
              tabIndex={-1}
              {...(checked === undefined ? { role: 'menuitem' } : { role: 'menuitemradio', 'aria-checked': checked })}
              {...(lang !== undefined && { lang })}
              onClick={() => {
                onChoose();
                close();
              }}
            >
              <Icon className={styles.icon} aria-hidden />
              <span>{text}</span>
              {checked && <CheckmarkRegular aria-hidden />}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
