/** Something that concerns many findings or none of them, with the one thing that can be done about it. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  root: {
    margin: '0 16px 12px', padding: '10px 12px', display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '8px', borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2, border: `1px solid ${tokens.colorBrandStroke2}`,
  },
  text: { margin: 0, lineHeight: tokens.lineHeightBase300 },
});

interface Props {
  readonly text: string;
  readonly label: string;
  readonly onPress: () => void;
  /** Where it cannot be done here, only the sentence stands. */
  readonly isAvailable: boolean;
}

export function NoticeBox({ text, label, onPress, isAvailable }: Props) {
  const styles = useStyles();
  return (
    <section className={styles.root}>
      <p className={styles.text}>{text}</p>
      {isAvailable && <Button size="small" onClick={onPress}>{label}</Button>}
    </section>
  );
}
