/** A 校验码, large enough to be compared by eye: 7K3M-0XQ2-9VDB-HT4C. */
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  root: { padding: '12px', borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`, textAlign: 'center' },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  code: { display: 'block', fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase500, lineHeight: '32px', fontWeight: tokens.fontWeightSemibold, letterSpacing: '0.02em', userSelect: 'all', whiteSpace: 'nowrap' },
  text: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground2 },
});

export function CodeBox({ label, code, text }: { readonly label: string; readonly code: string; readonly text: string }) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <span className={styles.label}>{label}</span>
      <span className={styles.code}>{code}</span>
      <span className={styles.text}>{text}</span>
    </div>
  );
}
