/** A pasted label that means no indicator of the form, or may mean several: the person is asked, the nearest first. */
import type { FormDefinition, LabelQuestion } from '../../model/form';
import type { OpenLabel } from './pasted-figure';

export function askedLabel({ label, place, candidates }: LabelQuestion, definition: FormDefinition): OpenLabel {
  return { label, row: place.row, column: place.column, reason: reasonOf(candidates, definition), candidates };
}

function reasonOf(candidates: readonly string[], { items }: FormDefinition): string {
  const titles = candidates.map((id) => items.find(({ indicator }) => indicator.id === id)?.indicator.title ?? id);
  if (titles.length === 0) return '本表没有这个指标';
  return `不能确定是哪个指标，相近的有${titles.map((title) => `「${title}」`).join('、')}，请指定`;
}
