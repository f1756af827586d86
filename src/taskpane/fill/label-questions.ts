/**
 * Labels of a paste that the form cannot place by itself, with what they may mean: the indicators that the reason names come
 * first, the rest of the form after them.
 */
import { PASTED_SHEET } from '../../filling/paste/pasted-block';
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
  const questions = unfilled.flatMap(({ title, place, reason }): readonly LabelQuestion[] => {
    if (place?.sheet !== PASTED_SHEET) return [];
    const isNear = (choice: LabelChoice): boolean => reason.includes(`「${choice.title}」`);
    return [{ key: placeKey(place), label: title.trim(), near: choices.filter(isNear), others: choices.filter((choice) => !isNear(choice)) }];
  });
  return [...questions.filter(({ near }) => near.length > 0), ...questions.filter(({ near }) => near.length === 0)];
}
