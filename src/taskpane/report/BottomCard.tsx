/** What is known of the figure or phrase that is open, under the page. Escape closes it and gives the focus back. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    flexShrink: 0, padding: '12px 16px', display: 'flex', flexDirection: 'column', gap: '6px', backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `2px solid ${tokens.colorBrandStroke1}`, boxShadow: tokens.shadow8, maxHeight: '50%', overflowY: 'auto',
  },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly name: string;
  readonly title: string;
  readonly closeLabel: string;
  /** What it was opened from, for the focus. */
  readonly from: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function BottomCard({ name, title, closeLabel, from, onClose, children }: Props) {
  const styles = useStyles();
  const close = (): void => {
    onClose();
    document.querySelector<HTMLElement>(from)?.focus();
  };
  return (
    <section className={styles.root} aria-label={name} aria-live="polite" onKeyDown={({ key }) => key === 'Escape' && close()}>
      <div className={styles.head}>
        <h3 className={styles.title}>{title}</h3>
        <Button size="small" appearance="subtle" icon={<DismissRegular />} aria-label={closeLabel} onClick={close} />
      </div>
      {children}
    </section>
  );
}
