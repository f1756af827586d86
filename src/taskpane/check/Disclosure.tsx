/** ▸ A line that opens what stands beneath it. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  toggle: {
    alignSelf: 'flex-start', display: 'inline-flex', alignItems: 'center', gap: '4px', padding: '2px 4px 2px 0', border: 'none', background: 'none',
    font: 'inherit', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, cursor: 'pointer', borderRadius: tokens.borderRadiusSmall,
  },
  content: { display: 'flex', flexDirection: 'column', gap: '6px' },
});

interface Props {
  readonly label: string;
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

export function Disclosure({ label, startsOpen = false, children }: Props) {
  const styles = useStyles();
  const [shown, setShown] = useState(startsOpen);
  const Chevron = shown ? ChevronDownRegular : ChevronRightRegular;
  return (
    <>
      <button type="button" className={styles.toggle} aria-expanded={shown} onClick={() => setShown(!shown)}>
        <Chevron aria-hidden />
        {label}
      </button>
      {shown && <div className={styles.content}>{children}</div>}
    </>
  );
}
