/** 「会员总数」填到哪一项: labels of a paste that the person has to place; a few at a time, each answer makes the preview anew. */
import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons';
import { useId } from 'react';
import type { LabelQuestion } from './label-questions';
import type { FillWords } from './words';

const SHOWN = 3;

const useStyles = makeStyles({
  root: {
    display: 'flex', flexDirection: 'column', gap: '8px', padding: '10px 12px', borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorBrandBackground2, border: `1px solid ${tokens.colorBrandStroke2}`,
  },
  head: { margin: 0, display: 'flex', gap: '6px', alignItems: 'center', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  icon: { fontSize: '16px', color: tokens.colorBrandForeground1 },
  question: { display: 'flex', flexDirection: 'column', gap: '4px' },
});

interface Props {
  readonly words: FillWords['paste'];
  readonly questions: readonly LabelQuestion[];
  readonly onAnswer: (key: string, indicator: string) => void;
}

export function LabelAnswers({ words, questions, onAnswer }: Props) {
  const styles = useStyles();
  const id = useId();
  if (questions.length === 0) return null;
  return (
    <section className={styles.root}>
      <h3 className={styles.head}><QuestionCircleRegular className={styles.icon} aria-hidden />{words.questions(questions.length)}</h3>
      {questions.slice(0, SHOWN).map(({ key, label, near, others }, at) => (
        <div key={key} className={styles.question}>
          <label htmlFor={`${id}${at}`}>{words.question(label)}</label>
          <Select id={`${id}${at}`} size="small" value={UNANSWERED} onChange={(_, { value }) => onAnswer(key, value)}>
            <option value={UNANSWERED} disabled>{words.choose}</option>
            <option value="">{words.leaveOut}</option>
            {near.length > 0 && <optgroup label={words.near}>{near.map((choice) => <option key={choice.id} value={choice.id}>{choice.title}</option>)}</optgroup>}
            <optgroup label={words.others}>{others.map((choice) => <option key={choice.id} value={choice.id}>{choice.title}</option>)}</optgroup>
          </Select>
        </div>
      ))}
    </section>
  );
}

/** No indicator has this id. */
const UNANSWERED = '?';
