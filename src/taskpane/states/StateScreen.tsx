/** A whole-pane state: a picture, one line, a sentence, and what can be done. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Picture, type PictureName } from './Picture';

const useStyles = makeStyles({
  root: {
    flexGrow: 1, display: 'flex', flexDirection: 'column', alignItems: 'center', justifyContent: 'center', gap: '12px',
    padding: '24px 24px 40px', textAlign: 'center', boxSizing: 'border-box',
  },
  title: { margin: 0, textWrap: 'balance', fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, textWrap: 'balance', maxWidth: '30em', color: tokens.colorNeutralForeground2, lineHeight: '22px' },
  actions: { width: '100%', display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: '8px', marginTop: '8px' },
});

interface Props {
  readonly picture: PictureName;
  readonly title: string;
  readonly text: string;
  readonly alert?: boolean;
  /** It stands alone, without the frame's heading above it. */
  readonly alone?: boolean;
  readonly children?: ReactNode;
}

export function StateScreen({ picture, title, text, alert = false, alone = false, children }: Props) {
  const styles = useStyles();
  const Title = alone ? 'h1' : 'h2';
  return (
    <section className={styles.root} {...(alert && { role: 'alert' })}>
      <Picture name={picture} />
      <Title className={styles.title}>{title}</Title>
      <p className={styles.text}>{text}</p>
      {children && <div className={styles.actions}>{children}</div>}
    </section>
  );
}
