/**
 * Labels of a paste that the form cannot place by itself, with what they may mean: the candidates, best first, and the rest of
 * the form after them. What could be placed and was not filled for another reason is no question.
 */
import { placeKey } from '../../model/address';
import type { FillPlan } from '../../model/fill';
import type { Form } from '../../model/form';

export interface LabelChoice {
  readonly id: string;
  readonly title: string;
}

export interface LabelQuestion {
  /** The key of its answer. */
  readonly key: string;
  /** As pasted. */
  readonly label: string;
  readonly near: readonly LabelChoice[];
  readonly others: readonly LabelChoice[];
}

/** Those with something near first. */
export function labelQuestions({ unfilled }: FillPlan, { items }: Form): readonly LabelQuestion[] {
  const choices = items.map(({ item }): LabelChoice => ({ id: item.indicator.id, title: item.indicator.title }));
  const questions = unfilled.flatMap(({ title, place, candidates }): readonly LabelQuestion[] => {
    if (!place || !candidates) return [];
    const near = candidates.flatMap((id) => choices.filter((choice) => choice.id === id));
    return [{ key: placeKey(place), label: title.trim(), near, others: choices.filter((choice) => !near.includes(choice)) }];
  });
  return [...questions.filter(({ near }) => near.length > 0), ...questions.filter(({ near }) => near.length === 0)];
}
