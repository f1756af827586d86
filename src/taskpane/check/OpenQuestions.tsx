/** The first label question of all forms that is not answered yet. */
import { chooseIndicator } from '../../actions/choose-indicator';
import { selectCell } from '../../actions/select-cell';
import { findIndicator } from '../../forms/indicators';
import { placeKey } from '../../model/address';
import type { Form } from '../../model/form';
import { usePaneSession } from '../session-context';
import { QuestionNotice } from './QuestionNotice';

const MOST_CHOICES = 4;

export function OpenQuestions({ forms }: { readonly forms: readonly Form[] }) {
  const { session, state, words, perform } = usePaneSession();
  const open = forms.flatMap((form) => form.questions.map((question) => ({ form, question }))).filter(({ question }) => !state.answers.has(placeKey(question.place)));
  const first = open[0];
  if (!first) return null;
  const { form, question } = first;
  const titleOf = (id: string): string =>
    form.definition.items.find(({ indicator }) => indicator.id === id)?.indicator.title ?? findIndicator(id)?.title ?? id;
  return (
    <QuestionNotice
      words={words}
      label={question.label}
      choices={question.candidates.slice(0, MOST_CHOICES).map((id) => ({ id, title: titleOf(id) }))}
      rest={open.length - 1}
      onChoose={(indicator) => perform(chooseIndicator, { place: question.place, indicator })}
      {...(session.can.select && { onLocate: () => perform(selectCell, question.place) })}
    />
  );
}
