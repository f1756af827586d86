/** A label that fits several indicators, or none: the person decides, one label at a time. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons';
import type { Words } from '../locale/words';

const useStyles = makeStyles({
  root: {
    margin: '0 16px 12px', padding: '12px', display: 'flex', flexDirection: 'column', gap: '8px', borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2, border: `1px solid ${tokens.colorBrandStroke2}`,
  },
  head: { margin: 0, display: 'flex', gap: '8px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  icon: { flexShrink: 0, marginTop: '2px', fontSize: '16px', color: tokens.colorBrandForeground1 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  rest: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly words: Words;
  readonly label: string;
  readonly choices: readonly { readonly id: string; readonly title: string }[];
  /** Questions after this one. */
  readonly rest: number;
  readonly onChoose: (indicator: string) => void;
  readonly onLocate?: () => void;
}

export function QuestionNotice({ words, label, choices, rest, onChoose, onLocate }: Props) {
  const styles = useStyles();
  return (
    <section className={styles.root}>
      <h2 className={styles.head}>
        <QuestionCircleRegular className={styles.icon} aria-hidden />
        {words.question.title(label.trim())}
      </h2>
      <p className={styles.text}>{choices.length > 0 ? words.question.several : words.question.unknown}</p>
      <div className={styles.buttons}>
        {choices.map(({ id, title }) => <Button key={id} size="small" onClick={() => onChoose(id)}>{title}</Button>)}
        <Button size="small" onClick={() => onChoose('')}>{choices.length > 0 ? words.question.none : words.question.noted}</Button>
        {onLocate && <Button size="small" appearance="transparent" onClick={onLocate}>{words.question.locate}</Button>}
      </div>
      {rest > 0 && <span className={styles.rest}>{words.question.rest(rest)}</span>}
    </section>
  );
}
